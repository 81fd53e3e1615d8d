/**
 * Reads a calendar date as people type it: 2026年11月5日, 2026-11-5, 2026/11/5, 2026.11.5, 20261105,
 * and 11-5 for the given year. Undefined for anything that is not a date of the calendar.
 */
export function parseDate(typed: string, thisYear: number): string | undefined {
  const plain = typed.normalize('NFKC').trim();
  const parts =
    /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (parts === null) return undefined;
  const [, year = String(thisYear), month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}
