import type { Lexicon } from '../lexicon/lexicon.ts';

/** A number or range with its unit, in the base unit of its dimension. An open side is infinite. */
export type Quantity = Readonly<{
  text: string;
  dimension: string;
  min: number;
  max: number;
  /** 大于, 小于 … exclude the bound itself; 以上, 不小于 … include it (domain standard §2.5). */
  includesMin: boolean;
  includesMax: boolean;
  /** Of a number of things, the first characters of what is counted (刀片 in 六片刀片); empty for measures. */
  counted: string;
}>;

export type QuantityFit = 'within' | 'outside';

/** Finds numbers with units of the lexicon: 3~5毫米, 10mm至2cm, 不小于20℃, 至少两个. 一个 counts nothing. Linear. */
export function quantitiesIn(written: string, lexicon: Lexicon): readonly Quantity[] {
  const text = written.replace(FULL_WIDTH, halfWidth);
  const found: Quantity[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from) continue;
    const read = quantityAt(text, match.index, match[0], lexicon);
    if (read === undefined) continue;
    found.push(read.quantity);
    from = read.end;
  }
  return found;
}

type Read = Readonly<{ quantity: Quantity; end: number }>;

function quantityAt(text: string, start: number, number: string, lexicon: Lexicon): Read | undefined {
  const lowEnd = start + number.length;
  const lowUnit = unitAt(text, lowEnd, lexicon);
  const upper = upperAt(text, lowUnit?.end ?? lowEnd);
  const highUnit = upper === undefined ? undefined : unitAt(text, upper.end, lexicon);
  const unit = highUnit ?? lowUnit;
  if (unit === undefined) return undefined;
  const isCount = COUNTS.has(unit.dimension);
  // IPX5级 is a code: a higher one need not hold the lower one.
  if (isCount && /[a-z]/i.test(text.charAt(start - 1))) return undefined;
  const low = toNumber(number) * (lowUnit ?? unit).factor;
  const high = highUnit === undefined || upper === undefined ? low : toNumber(upper.number) * highUnit.factor;
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? '';
  const range = bounds(before, text.slice(unit.end, unit.end + 2), low, high);
  const words = text.slice(start - before.length, unit.end);
  const counted = isCount ? (COUNTED.exec(text.slice(unit.end, unit.end + 4))?.[0] ?? '') : '';
  return { quantity: { text: words, dimension: unit.dimension, counted, ...range }, end: unit.end };
}

/** Numbers of things and of steps; a step is no thing. */
const COUNTS: ReadonlySet<string> = new Set(['数量', '级数']);
const COUNTED = /^\p{Script=Han}{1,3}/u;

/** The second number of a range. */
function upperAt(text: string, at: number): Readonly<{ number: string; end: number }> | undefined {
  const found = UPPER.exec(text.slice(at, at + 16));
  const number = found?.[1];
  return found === null || number === undefined ? undefined : { number, end: at + found[0].length };
}

/** Whether the material's value lies in the claim's range; `undefined` when they measure different things. */
export function fitOf(claimed: Quantity, shown: Quantity): QuantityFit | undefined {
  if (claimed.dimension !== shown.dimension) return undefined;
  const tolerance = 1e-9 * Math.max(1, Math.abs(shown.min), Math.abs(shown.max));
  const aboveMin = claimed.includesMin
    ? shown.min >= claimed.min - tolerance
    : shown.min > claimed.min + tolerance;
  const belowMax = claimed.includesMax
    ? shown.max <= claimed.max + tolerance
    : shown.max < claimed.max - tolerance;
  return aboveMin && belowMax ? 'within' : 'outside';
}

/** Digits, points and signs; letters keep their case, because mW is not MW. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

function halfWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

const DIGITS = String.raw`\d+(?:\.\d+)?|[二两三四五六七八九十]`;
const NUMBER = new RegExp(String.raw`(?<![\d.第])(?:${DIGITS})`, 'gu');
const UPPER = new RegExp(String.raw`^\s*(?:至|到|~|～|-|－|—)\s*(${DIGITS})`, 'u');
const WORDS_BEFORE =
  /(不小于|不少于|不低于|不大于|不超过|不高于|大于等于|小于等于|大于|小于|超过|高于|低于|少于|多于|至少|至多|最多|≥|≤|>|<|大约|约)\s*$/u;

type UnitHere = Readonly<{ dimension: string; factor: number; end: number }>;

/** The longest unit that begins at `at`, blanks before it aside; a unit inside a longer Latin word is none. */
function unitAt(text: string, at: number, lexicon: Lexicon): UnitHere | undefined {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const symbol = text.slice(start, start + length);
    const unit = symbol.length === length ? lexicon.units.get(symbol) : undefined;
    if (unit === undefined) continue;
    const end = start + length;
    return /[a-z]$/i.test(symbol) && /[a-z]/i.test(text.charAt(end)) ? undefined : { ...unit, end };
  }
  return undefined;
}

const LONGEST_UNIT = 5;
const AT_LEAST = new Set(['不小于', '不少于', '不低于', '至少', '≥', '大于等于']);
const AT_MOST = new Set(['不大于', '不超过', '不高于', '至多', '最多', '≤', '小于等于']);
const MORE = new Set(['大于', '超过', '高于', '多于', '>']);
const LESS = new Set(['小于', '低于', '少于', '<']);

type Bounds = Pick<Quantity, 'min' | 'max' | 'includesMin' | 'includesMax'>;

function bounds(before: string, after: string, a: number, b: number): Bounds {
  const [min, max] = a <= b ? [a, b] : [b, a];
  if (AT_LEAST.has(before) || after === '以上')
    return { min, max: Infinity, includesMin: true, includesMax: true };
  if (AT_MOST.has(before) || after === '以下' || after === '以内')
    return { min: -Infinity, max, includesMin: true, includesMax: true };
  if (MORE.has(before)) return { min, max: Infinity, includesMin: false, includesMax: true };
  if (LESS.has(before)) return { min: -Infinity, max, includesMin: true, includesMax: false };
  return { min, max, includesMin: true, includesMax: true };
}

const CHINESE_DIGITS = '零一二三四五六七八九十';

function toNumber(text: string): number {
  if (text === '两') return 2;
  const digit = CHINESE_DIGITS.indexOf(text);
  return digit >= 0 ? digit : Number(text);
}
