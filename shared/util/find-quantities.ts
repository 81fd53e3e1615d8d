import { isComparable, type Quantity } from './quantity.ts';
import { type Unit, unitAt } from './units.ts';

type Token = Readonly<{ start: number; end: number; value: number; step: number; unit: Unit | null }>;

type Bound = 'min' | 'minExclusive' | 'max' | 'maxExclusive' | 'about';

const BEFORE: readonly (readonly [Bound, boolean, RegExp])[] = [
  ['min', true, /(?:大于或?等于|不小于|不低于|不少于|不短于|至少为?|最少为?|≥|>=)\s*$/],
  ['max', true, /(?:小于或?等于|不大于|不高于|不多于|不超过|至多为?|最多为?|最大为|≤|<=)\s*$/],
  ['minExclusive', false, /(?:大于|高于|多于|超过|>)\s*$/],
  ['maxExclusive', false, /(?:小于|低于|少于|不足|不到|<)\s*$/],
  ['about', false, /(?:大约|约|近似)为?\s*$/],
];

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['min', /^\s*(?:及|或)?以上/],
  ['max', /^\s*(?:及|或)?以[下内]/],
  ['about', /^\s*(?:左右|上下)/],
];

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?(?:\s*[×x*]\s*10\^?(-?\d{1,3}))?/y;
const CHINESE_NUMBER = /[二两三四五六七八九十]{1,3}(?=[个只条根块片层组套台道排列圈枚段种对次])/y;
const RANGE = /^\s*(?:[-–—~至到]|-{2})\s*$/;
const TOLERANCE = /^\s*(?:±|\+\/-)\s*$/;
const JOIN = /^\s*(?:[、,]?\s*(?:且|并且|而|同时)?)\s*$/;
/** Words that make a bare number a name, not a value. */
const NAMED = /(?:权利要求|步骤|第|图|实施例|[a-zA-Z_(（[])\s*$/;

/** Every quantity of `text`, in order; numbers that are only names (权利要求1, S2, marks) are left out. */
export function findQuantities(text: string): Quantity[] {
  const folded = fold(text);
  return joinBounds(folded, readRanges(folded, readTokens(folded)));
}

/** Full-width forms to ASCII, one code unit for one, so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[−‑]/g, '-')
    .replace(/[×✕]/g, '×')
    .replace(/[\u3000\u00a0]/g, ' ');
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = readNumber(text, at, tokens.at(-1)?.end ?? -1) ?? readChineseNumber(text, at);
    if (token === undefined) {
      at += 1;
    } else {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** `lastEnd`: where the number before ended; a dash right after it is that of a range, not a sign. */
function readNumber(text: string, at: number, lastEnd: number): Token | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [whole] = match;
  const mantissa = whole.replace(/\s*[×x*].*$/, '').replace(/,/g, '');
  const power = 10 ** Number(match[1] ?? 0);
  const isDash = text[at - 1] === '-' && (at - 1 === lastEnd || /[a-zA-Z\d)\]]/.test(text[at - 2] ?? ''));
  const sign = text[at - 1] === '-' && !isDash ? -1 : 1;
  const spaced = /^\s*/.exec(text.slice(at + whole.length, at + whole.length + 3))?.[0].length ?? 0;
  const unit = unitAt(text, at + whole.length + spaced);
  return {
    start: sign < 0 ? at - 1 : at,
    end: at + whole.length + (unit === undefined ? 0 : spaced + unit.length),
    value: sign * Number(mantissa) * power,
    step: 10 ** -(mantissa.split('.')[1]?.length ?? 0) * power,
    unit: unit?.unit ?? null,
  };
}

/** 两个, 三十条: only before a measure word, so that 二极管 or 四周 is not a number. */
function readChineseNumber(text: string, at: number): Token | undefined {
  CHINESE_NUMBER.lastIndex = at;
  const word = CHINESE_NUMBER.exec(text)?.[0];
  if (word === undefined || text[at - 1] === '第') return undefined;
  const isPair = text[at + word.length] === '对';
  const unit = isPair ? unitAt('个', 0) : unitAt(text, at + word.length);
  return {
    start: at,
    end: at + word.length + 1,
    value: chineseValue(word) * (isPair ? 2 : 1),
    step: 1,
    unit: unit?.unit ?? null,
  };
}

function chineseValue(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : [undefined, word];
  const digit = (char: string | undefined, otherwise: number) =>
    char === undefined || char === '' ? otherwise : '零一二三四五六七八九'.indexOf(char.replace('两', '二'));
  return tens === undefined ? digit(ones, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}

function readRanges(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined) continue;
    const second = tokens[index + 1];
    const between = second === undefined ? '' : text.slice(first.end, second.start);
    if (second !== undefined && RANGE.test(between) && isRangeOf(first, second)) {
      found.push(rangeOf(first, second));
      index += 1;
    } else if (second !== undefined && TOLERANCE.test(between) && isRangeOf(first, second)) {
      found.push(toleranceOf(first, second));
      index += 1;
    } else {
      const single = bounded(text, first);
      if (single !== undefined) found.push(single);
    }
  }
  return found.filter(
    (quantity) =>
      quantity.unit !== null || !NAMED.test(text.slice(Math.max(0, quantity.start - 12), quantity.start)),
  );
}

function isRangeOf(first: Token, second: Token): boolean {
  return first.unit === null || second.unit === null || isComparable(first.unit, second.unit);
}

function rangeOf(first: Token, second: Token): Quantity {
  const unit = second.unit ?? first.unit;
  const low = inUnit(first, unit);
  const high = inUnit(second, unit);
  return {
    ...whole(first, second, unit),
    min: Math.min(low, high),
    max: Math.max(low, high),
  };
}

function toleranceOf(first: Token, second: Token): Quantity {
  const unit = second.unit ?? first.unit;
  const middle = inUnit(first, unit);
  return { ...whole(first, second, unit), min: middle - second.value, max: middle + second.value };
}

function whole(first: Token, second: Token, unit: Unit | null): Omit<Quantity, 'min' | 'max'> {
  return {
    start: first.start,
    end: second.end,
    minInclusive: true,
    maxInclusive: true,
    unit,
    isAbout: false,
    isEmphasised: false,
    step: Math.max(first.step, second.step),
  };
}

/** The value of a token in `unit`; its own unit may differ (5mm-1cm). */
function inUnit(token: Token, unit: Unit | null): number {
  if (token.unit === null || unit === null || token.unit === unit) return token.value;
  return (token.value * token.unit.factor + token.unit.offset - unit.offset) / unit.factor;
}

/** A single value with its bounding words; a bare number without unit and bound is no quantity. */
function bounded(text: string, token: Token): Quantity | undefined {
  const before = text.slice(Math.max(0, token.start - 6), token.start);
  const after = text.slice(token.end, token.end + 6);
  const leading = BEFORE.find(([, , pattern]) => pattern.test(before));
  const trailing = AFTER.find(([, pattern]) => pattern.test(after));
  if (token.unit === null && leading === undefined && trailing === undefined) return undefined;
  const bound = leading?.[0] === 'about' ? (trailing?.[0] ?? 'about') : (leading?.[0] ?? trailing?.[0]);
  const isMin = bound === 'min' || bound === 'minExclusive';
  const isMax = bound === 'max' || bound === 'maxExclusive';
  return {
    start: token.start - (leading?.[2].exec(before)?.[0].length ?? 0),
    end: token.end + (trailing?.[1].exec(after)?.[0].length ?? 0),
    min: isMax ? null : token.value,
    max: isMin ? null : token.value,
    minInclusive: bound !== 'minExclusive',
    maxInclusive: bound !== 'maxExclusive',
    unit: token.unit,
    isAbout: leading?.[0] === 'about' || trailing?.[0] === 'about',
    isEmphasised: leading?.[1] ?? false,
    step: token.step,
  };
}

/** 大于5mm且小于10mm, 5mm以上10mm以下: two half-open bounds side by side are one range. */
function joinBounds(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const isPair =
      last !== undefined &&
      last.max === null &&
      next.min === null &&
      isComparable(last.unit, next.unit) &&
      JOIN.test(text.slice(last.end, next.start));
    if (!isPair) {
      joined.push(next);
      continue;
    }
    const { unit } = next;
    joined[joined.length - 1] = {
      ...last,
      end: next.end,
      min: inUnit({ ...last, value: last.min ?? 0 }, unit),
      max: next.max,
      maxInclusive: next.maxInclusive,
      unit,
      isEmphasised: last.isEmphasised || next.isEmphasised,
      step: Math.max(last.step, next.step),
    };
  }
  return joined;
}
