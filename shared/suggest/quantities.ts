import type { Lexicon } from './lexicon.ts';

/** A number or range with its unit, in the base unit of its dimension. An open side is infinite. */
export type Quantity = Readonly<{
  text: string;
  dimension: string;
  min: number;
  max: number;
  /** 大于, 小于 … exclude the bound itself; 以上, 不小于 … include it (domain standard §2.5). */
  includesMin: boolean;
  includesMax: boolean;
}>;

export type QuantityFit = 'within' | 'outside';

/** Finds numbers with units of the lexicon: 3~5毫米, 约10cm, 不小于20℃, 至少两个 counts as 2个. Linear. */
export function quantitiesIn(text: string, lexicon: Lexicon): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const { before = '', low = '', mid = '', high, after = '' } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length - after.length);
    const unit = unitAt(rest, lexicon);
    if (unit === undefined) continue;
    const tail = rest.slice(unit.symbol.length, unit.symbol.length + 2);
    const [a, b] = [toNumber(low), high === undefined ? toNumber(low) : toNumber(high)];
    const scale = (unitAt(mid, lexicon) ?? unit).factor;
    const range = bounds(before, tail, a * scale, b * unit.factor);
    found.push({
      text: `${before}${match[0].slice(before.length)}${unit.symbol}`,
      dimension: unit.dimension,
      ...range,
    });
  }
  return found;
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

const DIGITS = String.raw`\d+(?:\.\d+)?|[一二两三四五六七八九十]`;
const QUANTITY = new RegExp(
  String.raw`(?<before>不小于|不少于|不低于|不大于|不超过|不高于|大于等于|小于等于|大于|小于|超过|高于|低于|少于|多于|至少|至多|最多|≥|≤|>|<|约|大约)?\s*(?<low>${DIGITS})(?<mid>[^\d\s，。；、]{0,4}?)(?:\s*(?:至|到|~|～|-|－|—)\s*(?<high>${DIGITS}))?\s*(?=(?<after>[^\d\s]))\k<after>`,
  'gu',
);

function unitAt(
  text: string,
  lexicon: Lexicon,
): { symbol: string; dimension: string; factor: number } | undefined {
  for (let length = Math.min(4, text.length); length > 0; length--) {
    const symbol = text.slice(0, length);
    const unit = lexicon.units.get(symbol);
    if (unit === undefined) continue;
    if (/^[a-z]+$/i.test(symbol) && /[a-z]/i.test(text.charAt(length))) return undefined;
    return { symbol, ...unit };
  }
  return undefined;
}

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
