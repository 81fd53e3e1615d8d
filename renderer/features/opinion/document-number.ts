const OFFICIAL = /^(.+?)\s*[〔[（(【［]\s*(\d{4})\s*[〕\])）】］]\s*(?:第)?\s*0*(\d+)\s*号?$/u;

/**
 * An official number in its one form (发文字号, GB/T 9704-2012 7.2.5): 机关代字〔年份〕序号号, brackets 〔〕,
 * no 第, no leading zeros. Null when it cannot be read as one.
 */
export function tidyDocNo(typed: string): string | null {
  const parts = OFFICIAL.exec(typed.trim());
  if (parts === null) return null;
  const [, code = '', year = '', serial = ''] = parts;
  return /^0*$/.test(serial) ? null : `${code.trim()}〔${year}〕${serial}号`;
}
