import type { RepairSheet } from './repair-sheet.ts';

/** Leaves out invisible characters and makes every line break one `\n`. */
export function cleanCharacters(sheet: RepairSheet): void {
  for (const match of sheet.source.matchAll(INVISIBLE)) {
    sheet.drop(match.index, match.index + match[0].length, 'CONTROL_CHARACTER');
  }
  for (const match of sheet.source.matchAll(LINE_BREAK)) {
    const isPair = match[0] === '\r' && sheet.source[match.index + 1] === '\n';
    sheet.drop(match.index, match.index + 1, 'LINE_END', isPair ? '' : '\n');
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/g;
