import type { TextRepair } from '../model.ts';
import { removeAmendmentMarks } from './amendments.ts';
import { cleanCharacters } from './characters.ts';
import { joinBrokenLines } from './line-joins.ts';
import { sourceLines } from './lines.ts';
import { removeMarginNumbers } from './margin-numbers.ts';
import { removePageFurniture } from './page-furniture.ts';
import { RepairSheet } from './repair-sheet.ts';

/**
 * Makes dirty source text readable: invisible characters, struck text, page headers, margin numbers and broken
 * lines are left out, each as a listed repair; no other character is touched (domain standard §11.3 P1-P3).
 */
export function normaliseText(source: string): Readonly<{ text: string; repairs: readonly TextRepair[] }> {
  const sheet = new RepairSheet(source);
  cleanCharacters(sheet);
  removeAmendmentMarks(sheet);
  const lines = removeMarginNumbers(sheet, removePageFurniture(sheet, sourceLines(sheet)));
  joinBrokenLines(sheet, lines);
  return sheet.result();
}
