/** Longest bracket or quotation whose inside is kept whole, in UTF-16 units. */
const LONGEST_KEPT = 120;

const OPENERS = new Map([
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['“', '”'],
  ['「', '」'],
]);
const CLOSERS = new Set(OPENERS.values());
const PAIR_OF_WIDTH = new Map([
  ['）', ')'],
  [')', '）'],
]);

/**
 * Marks the positions where no cut may fall: inside brackets and quotations that close again within
 * {@link LONGEST_KEPT}, and on the signs of numbers and ratios (`1,3`, `2:3`, `(2～4):(6～8)`). An opener that never
 * closes, or closes too late, protects nothing. Linear: every pair marks at most {@link LONGEST_KEPT} positions.
 */
export function protectedPositions(text: string): Uint8Array {
  const kept = new Uint8Array(text.length);
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const closer = OPENERS.get(sign);
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.has(sign)) {
      const from = closeBracket(open, sign);
      if (from === undefined || at - from > LONGEST_KEPT) continue;
      kept.fill(1, from, at + 1);
    } else if (isNumberSign(text, at)) kept[at] = 1;
  }
  return kept;
}

/** Where the bracket that `sign` closes was opened; unmatched openers above it are dropped. */
function closeBracket(open: { at: number; closer: string }[], sign: string): number | undefined {
  const last = open.at(-1);
  if (last === undefined) return undefined;
  if (last.closer !== sign && PAIR_OF_WIDTH.get(last.closer) !== sign) return undefined;
  open.pop();
  return last.at;
}

/** `，` in `1，3`, `:` in `2:3` or `):(`: part of a number or a ratio, not a separator. */
function isNumberSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== ',' && sign !== '，' && sign !== ':' && sign !== '：') return false;
  const isRatio = sign === ':' || sign === '：';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return isRatio ? /[\d)）]/.test(before) && /[\d(（]/.test(after) : /\d/.test(before) && /\d/.test(after);
}
