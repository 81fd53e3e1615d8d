import type { SourceLine } from './lines.ts';
import { openingAt } from './opening.ts';
import type { RepairSheet } from './repair-sheet.ts';

/**
 * Leaves out the line numbers 5, 10, 15 … in the left margin (domain standard §11.3 P2). They are told from claim
 * numbers and quantities by their distance: five lines from one to the next, at least two in a row.
 */
export function removeMarginNumbers(sheet: RepairSheet, lines: readonly SourceLine[]): readonly SourceLine[] {
  const hits = marginHits(sheet, lines);
  const chained = hits.filter((hit, index) => follows(hits[index - 1], hit) || follows(hit, hits[index + 1]));
  for (const hit of chained) sheet.drop(hit.start, hit.end, 'LINE_NUMBER');
  const emptied = new Set(chained.filter((hit) => hit.alone).map((hit) => hit.line));
  return lines.filter((line) => !emptied.has(line));
}

type MarginHit = Readonly<{
  value: number;
  /** Count of text lines before it. */
  row: number;
  start: number;
  end: number;
  alone: boolean;
  line: SourceLine;
}>;

/** A number that a point follows (`5 . 一种`) numbers a claim. */
const IN_MARGIN = /^[ \t\u3000]{0,20}(\d{1,2})(?:[ \t\u3000]+(?=[^\s.．、:：])|[ \t\u3000]*$)/;

function marginHits(sheet: RepairSheet, lines: readonly SourceLine[]): readonly MarginHit[] {
  const hits: MarginHit[] = [];
  let row = 0;
  for (const line of lines) {
    const match = IN_MARGIN.exec(sheet.source.slice(line.start, Math.min(line.end, line.start + 48)));
    const value = Number(match?.[1] ?? 0);
    const alone = match !== null && match[0].length === line.end - line.start;
    const textAt = line.start + (match?.[0].length ?? 0);
    if (match !== null && value > 0 && value % 5 === 0 && value <= 60 && !opensClaim(sheet, textAt)) {
      const end = textAt + (alone ? 1 : 0);
      hits.push({ value, row: alone ? row : row + 1, start: line.start, end, alone, line });
    }
    if (!alone && line.words !== '') row++;
  }
  return hits;
}

/** `5 一种…` is claim 5 without its point. */
function opensClaim(sheet: RepairSheet, at: number): boolean {
  const opening = openingAt(sheet.source, at);
  return opening === 'reference' || opening === 'article';
}

/** Five more after five lines, or 5 again at the top of the next page. */
function follows(one: MarginHit | undefined, two: MarginHit | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  const rows = two.row - one.row;
  if (two.value === 5) return one.value >= LAST_ON_PAGE && rows >= 4 && rows <= 9;
  return two.value === one.value + 5 && rows >= 4 && rows <= 6;
}

/** Pages have at least this many lines. */
const LAST_ON_PAGE = 20;
