import { nameBefore } from './mark-name.ts';

/** A reference mark without brackets, as descriptions write it: 底座1上设有支撑杆2. */
type BareMark = Readonly<{ mark: string; name: string; start: number; end: number }>;

/**
 * Finds marks without brackets. A number behind a noun may also be a quantity or a figure number, so a mark counts
 * only if it is known (`known`) or stands behind the same name at least twice.
 */
export function findBareMarks(text: string, known: ReadonlySet<string>): readonly BareMark[] {
  const candidates: BareMark[] = [];
  const uses = new Map<string, number>();
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (NO_PART.test(before)) continue;
    const name = nameBefore(text, match.index);
    if (name === '' || /[A-Za-z\d]$/.test(name)) continue;
    candidates.push({ mark: match[0], name, start: match.index, end: match.index + match[0].length });
    uses.set(keyOf(match[0], name), (uses.get(keyOf(match[0], name)) ?? 0) + 1);
  }
  return candidates.filter(({ mark, name }) => known.has(mark) || (uses.get(keyOf(mark, name)) ?? 0) > 1);
}

const NUMBER =
  /(?<=[\u4e00-\u9fff])\d{1,5}[a-z]?['′]?(?![\d.%％‰A-Za-z℃°μ~～\-–—/×:：]|\s?(?:[mkcμ]?[mgLlNWVAs](?![a-z])|[个倍只根块条片件次种组台层名年月日时分秒小升克吨米厘毫微千公度瓦伏安赫帕牛焦份等以余多左至到万亿]))/g;
const NO_PART =
  /(?:图|步骤|实施例|实施方式|对比例|权利要求|第|公?式|表|为|是|约|等于|大于|小于|超过|不足|达到?|至少|最多|比|例|[一二三四五六七八九十]|的|以|在|至|到|和|或|共|各|每|近)$/;

/** The last two characters of the name: 支撑杆2 and 杆2 speak of one part. */
function keyOf(mark: string, name: string): string {
  return `${mark}|${name.slice(-2)}`;
}
