import { wordsOnly } from './fold.ts';
import type { RepairSheet } from './repair-sheet.ts';

/** One line of the source without its line break, as it stands after the repairs made so far. */
export type SourceLine = Readonly<{
  start: number;
  /** Offset of the line break, or of the end of the text. */
  end: number;
  /** Folded words without blanks, of a line short enough to be a header, else its first characters. */
  words: string;
  /** Display width: a Chinese character counts two. */
  width: number;
}>;

/** How much of a line is read to tell what it is. */
const READ = 240;

/** Splits the source at every break that `characters.ts` recognises; dropped characters are not counted. */
export function sourceLines(sheet: RepairSheet): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of sheet.source.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]|$/g)) {
    if (match[0] === '' && match.index < sheet.source.length) continue;
    const text = sheet.left(start, Math.min(match.index, start + READ));
    lines.push({ start, end: match.index, words: wordsOnly(text), width: widthOf(text.trim()) });
    start = match.index + match[0].length;
    if (start >= sheet.source.length) break;
  }
  return lines;
}

/** End of the line with its line break. */
export function lineEnd(sheet: RepairSheet, line: SourceLine): number {
  const next = sheet.source[line.end];
  if (next === undefined) return line.end;
  return line.end + (next === '\r' && sheet.source[line.end + 1] === '\n' ? 2 : 1);
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return width;
}
