import { lineEnd, type SourceLine } from './lines.ts';
import { openingAt } from './opening.ts';
import type { RepairSheet } from './repair-sheet.ts';

/**
 * Leaves out page headers, footers and page numbers (domain standard §11.3 P2), whole lines as well as headers
 * that an extraction has put into the middle of a line. Gives the lines that remain.
 */
export function removePageFurniture(sheet: RepairSheet, lines: readonly SourceLine[]): readonly SourceLine[] {
  for (const match of sheet.source.matchAll(INLINE_HEADER)) {
    sheet.drop(match.index, match.index + match[0].length, 'PAGE_FURNITURE');
  }
  const kinds = lines.map((line) => kindOfLine(line.words));
  const isFurniture = lines.map(
    (line, index) =>
      kinds[index] === 'header' ||
      (kinds[index] === 'number' && isPageNumber(sheet, lines, kinds, index)) ||
      isEmptied(sheet, line),
  );
  const besideFurniture = spreadOverBlanks(kinds, isFurniture);
  for (const [index, line] of lines.entries()) {
    if (besideFurniture[index]) sheet.drop(line.start, lineEnd(sheet, line), 'PAGE_FURNITURE');
  }
  return lines.filter((_, index) => !besideFurniture[index]);
}

/** Blank lines next to a header go with it, so that a sentence that runs over the page can be joined. */
function spreadOverBlanks(kinds: readonly LineKind[], isFurniture: readonly boolean[]): readonly boolean[] {
  const spread = [...isFurniture];
  for (let index = 1; index < spread.length; index++) {
    if (kinds[index] === 'blank' && spread[index - 1]) spread[index] = true;
  }
  for (let index = spread.length - 2; index >= 0; index--) {
    if (kinds[index] === 'blank' && spread[index + 1]) spread[index] = true;
  }
  return spread;
}

/** Words of a header or footer line, read one after the other; the second group alone makes no header. */
const HEADER_WORD =
  /权利要求书|说明书(?:附图|摘要|核苷酸和氨基酸序列表)?|摘要附图|\d{1,3}\/\d{1,3}页|第\d{1,3}页[,/]?(?:共\d{1,3}页)?|共\d{1,3}页|\(?CN\)?\d{7,9}[A-Z]\d?|US\d{4}\/?\d{7}[A-Z]\d|US\d{1,2},?\d{3},?\d{3}[A-Z]?\d?|EP\d{7}[A-Z]\d|WO\d{4}\/?\d{5,6}[A-Z]?\d?|PCT\/[A-Z]{2}\d{2,4}\/\d{5,6}|[Pp]age\d{1,3}(?:of\d{1,3})?|[Ss]heet\d{1,3}of\d{1,3}|-{1,2}\d{1,3}-{1,2}|(\d{1,3}|\/)/y;
const INLINE_HEADER =
  /(?:CN ?\d{7,9} ?[A-Z]\d? {0,4})?权[ \u3000]{0,4}利[ \u3000]{0,4}要[ \u3000]{0,4}求[ \u3000]{0,4}书[ \u3000]{0,6}\d{1,3} {0,2}[/／] {0,2}\d{1,3} {0,2}页(?: {1,4}\d{1,3}(?= ))?(?: {1,4}CN ?\d{7,9} ?[A-Z]\d?)?(?: {1,4}\d{1,3}(?= |$))?/g;

type LineKind = 'header' | 'number' | 'text' | 'blank';

function kindOfLine(words: string): LineKind {
  if (words === '') return 'blank';
  if (/^\d{1,3}$/.test(words)) return 'number';
  if (words.length > 100) return 'text';
  let isHeader = false;
  for (let at = 0; at < words.length; ) {
    HEADER_WORD.lastIndex = at;
    const match = HEADER_WORD.exec(words);
    if (match === null) return 'text';
    if (match[1] === undefined) isHeader = true;
    at += match[0].length;
  }
  return isHeader ? 'header' : 'text';
}

/** A number alone on its line is a page number next to a header or at either end of the text. */
function isPageNumber(
  sheet: RepairSheet,
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  index: number,
): boolean {
  const next = neighbour(kinds, index, 1);
  const previous = neighbour(kinds, index, -1);
  const nextLine = lines[next];
  const isByHeader = kinds[next] === 'header' || kinds[previous] === 'header';
  if (isByHeader && !endsSentence(lines, kinds, index)) return true;
  if (kinds[next] === 'text' && nextLine !== undefined) {
    const opening = openingAt(sheet.source, nextLine.start);
    if (opening === 'reference' || (opening === 'article' && !isByHeader)) return false;
    if (opening === 'featured' && previous < 0 && lines[index]?.words === '1') return false;
  }
  return isByHeader || next === lines.length || previous < 0;
}

/** Whether the text before the header is complete, so that a claim number could follow. */
function endsSentence(lines: readonly SourceLine[], kinds: readonly LineKind[], index: number): boolean {
  let at = index - 1;
  while (index - at < 2 * FAR && at >= 0 && kinds[at] !== 'text') at--;
  return /(?:[。;]|\D\.)$/.test(lines[at]?.words ?? '。');
}

/** How far a header may be from its page number, in lines. */
const FAR = 6;

/** The nearest line that is neither blank nor a number; beyond {@link FAR} the line reached. */
function neighbour(kinds: readonly LineKind[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (Math.abs(at - index) < FAR && (kinds[at] === 'blank' || kinds[at] === 'number')) at += step;
  return at;
}

/** A line of which an inline header was everything. */
function isEmptied(sheet: RepairSheet, line: SourceLine): boolean {
  if (line.words === '' || line.words.length > 100) return false;
  return sheet.left(line.start, line.end).trim() === '';
}
