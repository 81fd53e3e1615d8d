import { findMarks } from '../../claims/reference-marks.ts';

/**
 * A copy for matching, of the same length: letters in lower case and half width, everything that is not a word
 * (marks, numbers, punctuation, blanks) as a blank. Offsets in the copy are offsets in the text. Reference marks
 * go in both their forms, `轴承（2）` and `轴承2`.
 */
export function foldText(text: string): string {
  return evenWidth(text).replace(NUMBER, blanksFor).replace(NOT_A_WORD, ' ');
}

/** {@link foldText} of a claim's words, where every bracketed mark is known by its form (`（101a、102b）`). */
export function foldFeature(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of findMarks(text)) {
    kept.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  kept.push(text.slice(from));
  return foldText(kept.join(''));
}

/** The words of `text` that stand where `words` stands in its folded copy; `words` itself when it does not. */
export function verbatim(text: string, folded: string, words: string): string {
  const at = folded.indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
}

/** Numbers and bare marks (18a, 2-1, 10'); a number that opens a unit (5mm) leaves the unit to the words. */
const NUMBER = /\d+(?:[.\-~～]\d+)*(?:[a-z](?![a-z]))?['’′]?/g;
const NOT_A_WORD = /[^\u3400-\u4dbf\u4e00-\u9fffa-z\u0370-\u03ff]/g;
const FULL_WIDTH = /[\uff01-\uff5eA-Z]/g;

function evenWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => {
    const code = char.charCodeAt(0);
    return code > 0xff00 ? String.fromCharCode(code - 0xfee0).toLowerCase() : char.toLowerCase();
  });
}

function blanksFor(run: string): string {
  return ' '.repeat(run.length);
}
