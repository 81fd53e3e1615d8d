import type { PageLine } from './page-lines.ts';

/** In heights of the letters. */
const MAX_PITCH = 2.3;
const INDENT = 1.2;
const SHORT_BY = 2.2;
/** Latin lines end raggedly: a long word moves to the next line. */
const RAGGED_SHARE = 0.15;
const HANGING = 4;

const EAST_ASIAN_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’]$/;
const EAST_ASIAN_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’]/;
const SENTENCE_END = /[。；：！？.;:!?]["”’）)]?$/;
/** Numbers and marks that open a paragraph: 1. 2、 (3) [0012] 一、 ① */
const OPENING =
  /^(?:\d{1,3}\s*[.．、](?!\d)|\[\d{4}\]|[（(]\d{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/;

/**
 * How `line` continues the paragraph of the line before it: '' between Chinese, ' ' between words of
 * Latin script, undefined when it begins a paragraph of its own.
 */
export function joinOf(before: PageLine, line: PageLine): '' | ' ' | undefined {
  if (before.isTurned || line.isTurned || startsParagraph(before, line)) return undefined;
  if (before.text.includes('\t') || line.text.includes('\t')) return undefined;
  const isSeamless =
    EAST_ASIAN_END.test(before.text) || EAST_ASIAN_START.test(line.text) || /\w-$/.test(before.text);
  return isSeamless ? '' : ' ';
}

function startsParagraph(before: PageLine, line: PageLine): boolean {
  const size = Math.max(before.height, line.height);
  if (Math.abs(before.height - line.height) > 0.2 * size) return true;
  const isSameColumn = before.page === line.page && line.top > before.top;
  if (isSameColumn && line.top - before.top > MAX_PITCH * size) return true;
  if (isShort(before, size)) return true;
  if (OPENING.test(line.text) && SENTENCE_END.test(before.text)) return true;
  return isIndented(before, line, size);
}

/** The line before ended well before its column did. */
function isShort(before: PageLine, size: number): boolean {
  const missing = before.columnRight - before.x - before.width;
  const isRagged = /[A-Za-z]{2,}[^\u4e00-\u9fff]*$/.test(before.text);
  const width = before.columnRight - before.columnLeft;
  return missing > Math.max(SHORT_BY * size, isRagged ? RAGGED_SHARE * width : 0);
}

/** A first line is set in; the lines under a number that hangs out are not first lines. */
function isIndented(before: PageLine, line: PageLine, size: number): boolean {
  if (line.x - line.columnLeft <= INDENT * size) return false;
  const isSameColumn = before.page === line.page && before.columnLeft === line.columnLeft;
  const shift = isSameColumn ? line.x - before.x : line.x - line.columnLeft;
  if (isSameColumn && Math.abs(shift) <= 0.5 * size) return SENTENCE_END.test(before.text);
  const hangs = OPENING.test(before.text) && shift > 0 && shift <= HANGING * size;
  return !hangs && shift > 0.5 * size;
}
