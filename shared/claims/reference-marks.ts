import type { Span } from './model.ts';
import { nameBefore } from './parsing/mark-name.ts';

/** One bracket of reference marks (附图标记) and the part name it follows. */
export type MarkHit = Readonly<{
  /** Range of the bracket with its marks, blanks before it included. */
  start: number;
  end: number;
  /** The marks inside, one by one: `(201，301)` gives `201` and `301`. */
  marks: readonly string[];
  /** The words before the bracket that look like the part's name; empty when none can be told. */
  name: string;
}>;

/** A matching copy without reference marks. */
export type StrippedText = Readonly<{
  text: string;
  /**
   * Offset in the original for an offset in the copy. Where a mark was taken out, a `start` offset lands
   * behind the mark and an `end` offset before it, so that a range never swallows a neighbour's mark.
   */
  map: (offset: number, side?: 'start' | 'end') => number;
}>;

/**
 * Finds reference marks in brackets (domain standard §11.3 P12): a bracket that follows a noun and holds only
 * numbers or numbered letters. Step numbers `步骤(1)`, formula numbers `式(2)`, ratios `(2～4):(6～8)`, chemistry
 * `(CH3)2` and letters that stand in a formula are no marks. Linear in the text.
 */
export function findMarks(text: string): readonly MarkHit[] {
  const variables = formulaLetters(text);
  const hits: MarkHit[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const marks = marksInside(match[1] ?? '', variables);
    if (marks === undefined) continue;
    const open = match.index;
    const end = open + match[0].length;
    const start = blanksBefore(text, open);
    if (!followsNoun(text, start, open, marks) || CONTINUES_FORMULA.test(text.slice(end, end + 2))) continue;
    hits.push({ start, end, marks, name: nameBefore(text, start) });
  }
  return hits;
}

/** The text without its reference marks, and the way back; for matching only, documents are never changed. */
export function stripMarks(text: string): StrippedText {
  const cuts: Span[] = findMarks(text).map((hit) => [hit.start, hit.end]);
  if (cuts.length === 0) return { text, map: (offset) => offset };
  const kept: string[] = [];
  const cutAt: number[] = [];
  const removed: number[] = [0];
  let from = 0;
  let gone = 0;
  for (const [start, end] of cuts) {
    kept.push(text.slice(from, start));
    cutAt.push(start - gone);
    gone += end - start;
    removed.push(gone);
    from = end;
  }
  kept.push(text.slice(from));
  const map = (offset: number, side: 'start' | 'end' = 'start'): number =>
    offset + (removed[cutsBefore(cutAt, offset, side)] ?? gone);
  return { text: kept.join(''), map };
}

const BRACKET = /[（(]([^（()）\n]{1,48})[)）]/g;
const MARK = /^(?:\d{1,5}(?:[-.]\d{1,3})?[a-zA-Z]?['′’"″]{0,2}|[A-Z]{1,2}\d{1,3}['′’]?|[A-Z]['′’]?)$/;
const BETWEEN_MARKS = /\s*[、,，;；/~～]\s*|\s*[和或及至]\s*/;
const HAN = /[\u4e00-\u9fff]/;
const LATIN_WORD = /[A-Za-z]{2,}$/;
/** Words after which a bracketed number is no mark: steps, formulas, verbs, relation words. */
const NO_NOUN =
  /(?:步骤|第[一二三四五六七八九十\d]{0,3}[步条款项]|公式|(?<![模方形])式|图|[如见下上]表|^表|(?:实施|对比|比较|比)例|权利要求|[为是等于约在的至到以将或和与及括有含从])$/;
const NO_ENGLISH_NOUN =
  /\b(?:steps?|claims?|formulae?|formulas|equations?|eq|figures?|figs?|examples?|tables?|of|and|or|is|are|to|than|about|by|exon|position)$/i;
const CONTINUES_FORMULA = /^(?:[×*^+%％=＝\d₀-₉]|[:：/][(（\d])/;
const FORMULA_LETTER = /([A-Z]\d{0,3})\s*[=＝+×*÷/<>≤≥＜＞]|[=＝+×*÷/<>≤≥＜＞]\s*([A-Z]\d{0,3})(?![A-Za-z])/g;

function marksInside(inside: string, variables: ReadonlySet<string>): readonly string[] | undefined {
  const marks = inside.trim().split(BETWEEN_MARKS);
  if (marks.some((mark) => !MARK.test(mark) || variables.has(mark))) return undefined;
  return marks;
}

function followsNoun(text: string, start: number, open: number, marks: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (HAN.test(before.slice(-1))) return !NO_NOUN.test(before);
  if (!LATIN_WORD.test(before) || NO_ENGLISH_NOUN.test(before)) return false;
  return (
    open > start || (/(?<!\d[A-Z]{0,4})[A-Z]{2,}$/.test(before) && marks.every((mark) => /^\d/.test(mark)))
  );
}

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && (text[start - 1] === ' ' || text[start - 1] === '\u3000')) start--;
  return start;
}

/** Letters that the text computes with: `(X)` is then a variable and not a mark. */
function formulaLetters(text: string): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const match of text.matchAll(FORMULA_LETTER)) letters.add(match[1] ?? match[2] ?? '');
  return letters;
}

/** How many cuts lie before the offset (binary search); a `start` offset on a cut counts it. */
function cutsBefore(cutAt: readonly number[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = cutAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = cutAt[middle] ?? 0;
    if (at < offset || (at === offset && side === 'start')) low = middle + 1;
    else high = middle;
  }
  return low;
}
