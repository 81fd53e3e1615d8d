const BEIJING_MS = 8 * 3_600_000;

/** Calendar day in China (UTC+8, no summer time) as yyyy-mm-dd. */
export function dateInChina(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 10);
}

/** The same as yyyymmdd. */
export function dayInChina(instant: string): string {
  return dateInChina(instant).replaceAll('-', '');
}

/**
 * A case's provisional number (临时编号), unique by construction: 临-机构代码-站号-日期-序号. `count` is the
 * station's own count of that day and never goes back, so no two cases of one station share a number;
 * a restored profile is another station. A person without an institution's code is 个人.
 */
export function provisionalNumber(
  facts: Readonly<{ organisationCode: string; stationId: string; day: string; count: number }>,
): string {
  const code = facts.organisationCode.trim() || '个人';
  const station = facts.stationId.slice(0, 6).toUpperCase();
  return `临-${code}-${station}-${facts.day}-${String(facts.count).padStart(2, '0')}`;
}
