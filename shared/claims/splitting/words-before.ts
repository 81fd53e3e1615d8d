import { findMarks } from '../reference-marks.ts';

const NO_WORD = /[\s，。；：、,;:.．“”"'（）()【】[\]《》<>—\-…·!！?？]/;

const LATIN = /[A-Za-z]/;
/** So many Latin letters say as much as one Chinese character. */
const LATIN_PER_HAN = 3;

/**
 * How many words-characters of the text stand before each offset: without blanks, punctuation and reference marks,
 * as lengths of features are felt and compared.
 */
export function wordsBefore(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  const marks = findMarks(text);
  let mark = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    counts[at] = count;
    while ((marks[mark]?.end ?? Number.POSITIVE_INFINITY) <= at) mark++;
    const isInMark = at >= (marks[mark]?.start ?? Number.POSITIVE_INFINITY);
    const sign = text.charAt(at);
    if (!isInMark && !NO_WORD.test(sign)) count += LATIN.test(sign) ? 1 : LATIN_PER_HAN;
  }
  counts[text.length] = count;
  return (offset) => (counts[Math.max(0, Math.min(offset, text.length))] ?? count) / LATIN_PER_HAN;
}
