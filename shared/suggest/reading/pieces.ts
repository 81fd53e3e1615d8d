/** Where the texts of a case break into clauses (分句); parallel columns, one entry per clause. */
export type ClauseTable = Readonly<{
  start: readonly number[];
  end: readonly number[];
  /** Running number; clauses of one paragraph share theirs. */
  paragraph: readonly number[];
}>;

/** A clause without punctuation is cut here, so that one passage never swallows a page. */
const LONGEST_CLAUSE = 120;
/** A line at least this long that stops without punctuation goes on in the next one (a page's line break). */
const FULL_LINE = 20;

/**
 * Clauses end at ，；：。！？ and their half-width forms, paragraphs at a line break; but a line break inside a sentence
 * of a laid-out page ends neither. Offsets are UTF-16 units of `text`. Linear.
 */
export function cutIntoClauses(text: string): ClauseTable {
  const table: Columns = { start: [], end: [], paragraph: [] };
  let paragraph = 0;
  let from = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? 'paragraph' : breakAt(text, at, lineStart);
    if (text.charCodeAt(at) === LINE_FEED) lineStart = at + 1;
    if (kind === undefined) continue;
    addClause(table, text, from, at, paragraph);
    from = at + 1;
    if (kind === 'paragraph') paragraph++;
  }
  return table;
}

const LINE_FEED = 10;
const CLAUSE_BREAK = new Set('，；：。！？!?');
const HALF_WIDTH_BREAK = new Set(',;:');

function breakAt(text: string, at: number, lineStart: number): 'clause' | 'paragraph' | undefined {
  const char = text.charAt(at);
  if (CLAUSE_BREAK.has(char)) return 'clause';
  if (HALF_WIDTH_BREAK.has(char)) return isDigitAt(text, at + 1) ? undefined : 'clause';
  if (char === '.') return isFullStop(text, at) ? 'clause' : undefined;
  if (char !== '\n') return undefined;
  return goesOn(text, at, lineStart) ? undefined : 'paragraph';
}

function isFullStop(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at + 1)) && /[a-z]/i.test(text.charAt(at - 1));
}

/** The line is full, stops in the middle of a sentence, and the next one is no heading or list item. */
function goesOn(text: string, at: number, lineStart: number): boolean {
  if (at - lineStart < FULL_LINE) return false;
  if (LIST_ITEM.test(text.slice(at + 1, at + 6))) return false;
  return /[\p{L}\p{N}，、]/u.test(text.charAt(at - 1)) && /[\p{Script=Han}a-z]/u.test(text.charAt(at + 1));
}

/** 二、 or 第三章 at the start of a line; digits and brackets begin no running line anyway. */
const LIST_ITEM = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[章节条])/u;

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

type Columns = { start: number[]; end: number[]; paragraph: number[] };

function addClause(table: Columns, text: string, from: number, to: number, paragraph: number): void {
  let start = from;
  while (start < to) {
    const end = to - start > LONGEST_CLAUSE ? softEnd(text, start) : to;
    const [a, b] = trimmed(text, start, end);
    if (b > a) {
      table.start.push(a);
      table.end.push(b);
      table.paragraph.push(paragraph);
    }
    start = end;
  }
}

/** The last blank or 、 of a stretch that is too long, or its plain limit (never inside a surrogate pair). */
function softEnd(text: string, start: number): number {
  const limit = start + LONGEST_CLAUSE;
  for (let at = limit; at > start + LONGEST_CLAUSE / 2; at--) {
    if (/[、\s]/.test(text.charAt(at - 1))) return at;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit;
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let a = start;
  let b = end;
  while (a < b && /[\s“”"]/.test(text.charAt(a))) a++;
  while (b > a && /[\s“”"]/.test(text.charAt(b - 1))) b--;
  return [a, b];
}
