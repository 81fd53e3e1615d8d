import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * A matched name as a person reads it in its text: 六片刀片 and 2000mAh锂电池 without what counts or measures them, a
 * code or foreign word whole (Type-C口, IPX7). `folded` is the text's matching copy; a name that is not in it stays.
 */
export function shownWords(text: string, folded: string, name: string, lexicon: Lexicon): string {
  const at = folded.indexOf(name);
  if (at < 0) return name;
  let end = at + name.length;
  while (LATIN.test(text.charAt(end - 1)) && CODE.test(text.slice(end, end + 2))) end++;
  let start = at;
  if (LATIN.test(text.charAt(at)) && !isAfterNumber(text, at))
    while (start > 0 && CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start))) start--;
  const counted = start + measureLength(text.slice(start, end), isAfterNumber(text, start), lexicon);
  return text.slice(counted, end);
}

const LATIN = /[A-Za-z]/;
const CODE = /^(?:[A-Za-z\d]|-[A-Za-z\d])/;
const CODE_BEFORE = /(?:[A-Za-z\d]|[A-Za-z\d]-)$/;

function isAfterNumber(text: string, at: number): boolean {
  return /\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Characters at the front that belong to a number: 片 of 六片刀片, mAh of 2000mAh锂电池; none where too little is left. */
function measureLength(words: string, isCounted: boolean, lexicon: Lexicon): number {
  const number = isCounted ? '' : (/^[两二三四五六七八九十]/.exec(words)?.[0] ?? '');
  if (!isCounted && number === '') return 0;
  for (
    let length = Math.min(LONGEST_UNIT, words.length - number.length - SHORTEST_NAME);
    length > 0;
    length--
  )
    if (lexicon.units.has(words.slice(number.length, number.length + length))) return number.length + length;
  return 0;
}

const LONGEST_UNIT = 5;
const SHORTEST_NAME = 2;
