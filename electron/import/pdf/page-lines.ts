import type { PlacedWord } from './open-pdf.ts';
import { unifyRadicals } from './radicals.ts';

/** A visual line, or the part of one in a column; `right` and `left` are the bounds of its column. */
export type PageLine = Readonly<{
  page: number;
  text: string;
  x: number;
  top: number;
  width: number;
  /** Of the largest letters. */
  height: number;
  words: readonly PlacedWord[];
  columnLeft: number;
  columnRight: number;
  /** Turned text (stamps, drawings) never joins its neighbours. */
  isTurned: boolean;
}>;

/** Letters reach this far above the baseline, in heights. */
const ASCENT = 0.88;
const SAME_LINE = 0.45;
const WORD_GAP = 0.18;
const WIDE_GAP = 1;
const CELL_GAP = 2.5;
const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d]/;

/** Groups the words of a page into lines from top to bottom; turned words follow, one by one. */
export function pageLines(words: readonly PlacedWord[], page: number): PageLine[] {
  const upright = words
    .filter(({ angle }) => Math.abs(angle) <= 3)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const turned = words.filter(({ angle }) => Math.abs(angle) > 3);
  const groups: PlacedWord[][] = [];
  let base: PlacedWord | undefined;
  for (const word of upright) {
    const isSame = base && Math.abs(word.y - base.y) <= SAME_LINE * Math.max(word.height, base.height);
    if (isSame) groups.at(-1)?.push(word);
    else groups.push([word]);
    if (!isSame || (base && word.height > base.height)) base = word;
  }
  return [
    ...groups.map((group) => lineOf(group, page, false)),
    ...turned.map((word) => lineOf([word], page, true)),
  ].filter(({ text }) => text !== '');
}

/** A line of the words given, in order of their left edges. */
export function lineOf(words: readonly PlacedWord[], page: number, isTurned: boolean): PageLine {
  const ordered = words.toSorted((a, b) => a.x - b.x);
  const x = Math.min(...ordered.map((word) => word.x));
  const right = Math.max(...ordered.map((word) => word.x + word.width));
  const top = Math.min(...ordered.map((word) => word.y - word.height * ASCENT));
  const height = Math.max(...ordered.map((word) => word.height));
  return {
    page,
    text: wordsText(ordered),
    x,
    top,
    width: right - x,
    height,
    words: ordered,
    columnLeft: x,
    columnRight: right,
    isTurned,
  };
}

/** A line's place on its page, to a hundredth of a point. */
export function rectOf({
  x,
  top,
  width,
  height,
}: PageLine): readonly [x: number, y: number, width: number, height: number] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(x), round(top), round(width), round(height)];
}

function wordsText(words: readonly PlacedWord[]): string {
  let text = '';
  let before: PlacedWord | undefined;
  for (const word of words) {
    text += (before ? gapText(before, word) : '') + word.text;
    before = word;
  }
  return tidySpaces(unifyRadicals(text));
}

function gapText(before: PlacedWord, word: PlacedWord): string {
  const gap = (word.x - before.x - before.width) / Math.max(word.height, before.height, 1);
  if (gap > CELL_GAP) return '\t';
  if (gap > WIDE_GAP) return '  ';
  return gap > WORD_GAP ? ' ' : '';
}

/** A single blank beside a Chinese character is an artefact of the layout; wider ones separate. */
function tidySpaces(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')
    .replace(/(?<! ) *\t[ \t]*/g, '\t')
    .replace(/(?<! ) (?! )/g, (blank, at: number) =>
      EAST_ASIAN.test(text.charAt(at - 1)) || EAST_ASIAN.test(text.charAt(at + 1)) ? '' : blank,
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}
