/** `2026-11-05` as 2026年11月5日: Arabic digits, no leading zeros (GB/T 9704-2012 7.3.5.3); '' for null. */
export function chineseDate(date: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date ?? '');
  return match === null ? '' : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}
