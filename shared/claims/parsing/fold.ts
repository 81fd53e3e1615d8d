import { simplifiedForms } from './script-forms.ts';

/**
 * A copy of a text for matching: full-width forms, dashes and tildes folded to ASCII, traditional script to
 * simplified, blanks dropped except between ASCII characters. The text itself stays as it is; `at` leads from the
 * copy back to it.
 */
export type MatchingCopy = Readonly<{
  text: string;
  /** Offset in the original of a character of the copy; `at(copy.text.length)` is the original's length. */
  at: (offset: number) => number;
}>;

/** Folds character by character, so offsets stay the same: `１．` to `1.`, `（` to `(`, `－` and `‑` to `-`, `請` to `请`. */
export function foldForms(text: string): string {
  return simplifiedForms(text.replace(FOLDABLE, foldCharacter));
}

/** See {@link MatchingCopy}; `from` and `to` (UTF-16 units) limit the part that is copied. */
export function matchingCopy(source: string, from = 0, to = source.length): MatchingCopy {
  const folded = foldForms(source.slice(from, to));
  const offsets: number[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const match of folded.matchAll(BLANKS)) {
    push(at, match.index);
    const end = match.index + match[0].length;
    if (isAscii(folded.charCodeAt(match.index - 1)) && isAscii(folded.charCodeAt(end))) {
      pieces.push(' ');
      offsets.push(from + match.index);
    }
    at = end;
  }
  push(at, folded.length);
  const text = pieces.join('');
  return { text, at: (offset) => offsets[offset] ?? to };

  function push(start: number, end: number): void {
    pieces.push(folded.slice(start, end));
    for (let index = start; index < end; index++) offsets.push(from + index);
  }
}

/** {@link matchingCopy} without the way back. */
export function matchingWords(source: string): string {
  const folded = foldForms(source);
  return folded.replace(BLANKS, (blank, at: number) =>
    isAscii(folded.charCodeAt(at - 1)) && isAscii(folded.charCodeAt(at + blank.length)) ? ' ' : '',
  );
}

/** The words alone: folded, without any blank; two texts with equal words say the same. */
export function wordsOnly(text: string): string {
  return foldForms(text).replace(BLANKS, '');
}

const BLANKS = /[\s\u200b\u3000]+/g;
const FOLDABLE =
  /[\uff01-\uff5e\uff61\uff64\u2010-\u2015\u2212\ufe58\ufe63\u301c\u223c\u02dc\u2236\u2215\u2044]/g;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0xff61) return '。';
  if (code === 0xff64) return '、';
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0x301c || code === 0x223c || code === 0x2dc) return '~';
  if (code === 0x2236) return ':';
  if (code === 0x2215 || code === 0x2044) return '/';
  return '-';
}

function isAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
