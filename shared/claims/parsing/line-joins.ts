import { lineEnd, type SourceLine } from './lines.ts';
import type { RepairSheet } from './repair-sheet.ts';

/** Lines wider than this are paragraphs, not typeset lines (a page holds at most 60 Chinese characters). */
const WIDEST_LINE = 128;
const NARROWEST_LINE = 28;

/**
 * Joins lines that typesetting broke (domain standard §11.3 P3). A line counts as broken where the text is set in
 * lines of one width, the line is full, and it ends inside a sentence; between letters a blank takes the place of
 * the break. Formulas and tables have shorter lines and stay. A mark cut from its name is joined to it anyway.
 */
export function joinBrokenLines(sheet: RepairSheet, lines: readonly SourceLine[]): void {
  const full = fullWidth(lines);
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.words === '' || next.words === '') continue;
    if (beginsWithMark(line, next)) {
      join(sheet, line, next);
      continue;
    }
    if (full === undefined) continue;
    if (line.width < full - SLACK || !endsInsideSentence(line, next)) continue;
    if (isSetApart(sheet, line) || isSetApart(sheet, next)) continue;
    join(sheet, line, next);
  }
}

/**
 * The width of a full line, if the text is set in lines at all: the greatest width that two lines share, with
 * hardly any line beyond it.
 */
function fullWidth(lines: readonly SourceLine[]): number | undefined {
  const widths = lines.filter((line) => line.words !== '').map((line) => line.width);
  widths.sort((a, b) => b - a);
  const outliers = Math.floor(widths.length / 20);
  for (let index = 0; index <= outliers; index++) {
    const width = widths[index] ?? 0;
    if (width < NARROWEST_LINE || (widths[index + 1] ?? 0) < width - SLACK) continue;
    if (width <= WIDEST_LINE) return width;
  }
  return undefined;
}

/** By how much full lines differ: punctuation that may not begin a line moves. */
const SLACK = 6;
const SENTENCE_END = /(?:[。;:!?]|(?<!\d)\.)["”’」』]?$/;
const CLAIM_START =
  /^[*#"“‘「『【[]*(?:\d{1,3}[.、,:·]\D|[(（]?\d{1,2}[)）]|[①-⑳]|步骤|S\d|(?:权利要求|请求项|[Cc]laim|CLAIM)\d{1,3}(?:[.、:】\]*(（]|$))/;

/** 电源开关 / （5）。 A reference mark that moved to the next line, told from a list number by what stands around it. */
function beginsWithMark(line: SourceLine, next: SourceLine): boolean {
  return MARK_FIRST.test(next.words) && /[\u4e00-\u9fff]$/.test(line.words);
}

const MARK_FIRST = /^\(\d{1,4}[A-Za-z]?\)(?:[,;。、]|的)/;

function endsInsideSentence(line: SourceLine, next: SourceLine): boolean {
  return !SENTENCE_END.test(line.words) && !CLAIM_START.test(next.words);
}

/** A row of a table (aligned by blanks) or a formula keeps its line, however wide it is. */
function isSetApart(sheet: RepairSheet, line: SourceLine): boolean {
  if (/^[^\u4e00-\u9fff]*[=≤≥<>≈][^\u4e00-\u9fff]*$/.test(line.words)) return true;
  return /\S[ \t\u3000]{3,}\S/.test(sheet.left(line.start, line.end));
}

function join(sheet: RepairSheet, line: SourceLine, next: SourceLine): void {
  let start = line.end;
  while (start > line.start && isBlank(sheet.source[start - 1])) start--;
  let end = next.start;
  while (end < next.end && isBlank(sheet.source[end])) end++;
  const before = sheet.source[start - 1] ?? '';
  const after = sheet.source[end] ?? '';
  const needsBlank =
    /[A-Za-z0-9,;)\]%]/.test(before) && /[A-Za-z0-9([]/.test(after) && /[A-Za-z]/.test(before + after);
  sheet.drop(start, Math.max(end, lineEnd(sheet, line)), 'LINE_JOINED', needsBlank ? ' ' : '');
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u3000';
}
