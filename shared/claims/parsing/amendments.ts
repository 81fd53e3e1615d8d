import type { RepairSheet } from './repair-sheet.ts';

/**
 * Amended sets (修改替换页): leaves out struck text (`~~…~~`, `[[…]]`, `<del>`, overlay characters) and the signs
 * around what was added (`<ins>`, `<u>`), so that the text in force remains.
 */
export function removeAmendmentMarks(sheet: RepairSheet): void {
  for (const [open, close] of STRUCK_TAGS) dropBetween(sheet, open, close);
  for (const pattern of STRUCK) {
    for (const match of sheet.source.matchAll(pattern)) {
      sheet.drop(match.index, match.index + match[0].length, 'STRUCK_TEXT');
    }
  }
  for (const match of sheet.source.matchAll(ADDED_SIGN)) {
    sheet.drop(match.index, match.index + match[0].length, 'AMENDMENT_SIGN');
  }
}

const STRUCK_TAGS: readonly (readonly [open: string, close: string])[] = [
  ['<del>', '</del>'],
  ['<s>', '</s>'],
  ['<strike>', '</strike>'],
];
/** Longest struck stretch; a tag that is closed later than this is no strike-through. */
const LONGEST = 20_000;
/**
 * Double brackets also stand in chemical names (`[[1,1'-联苯]-4-基]`) and double tildes in ranges (`1~~5`): only a
 * pair without its like inside, and away from hyphens and digits, marks what was struck.
 */
const STRUCK: readonly RegExp[] = [
  /(?<!-)\[\[[^[\]\n]{1,400}\]\](?!-)/g,
  /(?<![\d~])~~(?=[^\s\d~])[^~\n]{1,400}~~(?!~)/g,
  /\S(?:\u0335|\u0336)(?:\s?\S(?:\u0335|\u0336))*/gu,
];
const ADDED_SIGN = /<\/?(?:ins|u)>/g;

function dropBetween(sheet: RepairSheet, open: string, close: string): void {
  const { source } = sheet;
  for (let start = source.indexOf(open); start >= 0; ) {
    const end = source.indexOf(close, start + open.length);
    if (end < 0) return;
    const isStruck = end > start + open.length && end - start < LONGEST;
    if (isStruck) sheet.drop(start, end + close.length, 'STRUCK_TEXT');
    start = source.indexOf(open, isStruck ? end + close.length : start + open.length);
  }
}
