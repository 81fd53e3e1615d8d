import type { StartCandidate } from './claim-starts.ts';
import { openingAt } from './opening.ts';

/** The start of a claim as it was decided. */
export type ClaimStart = Readonly<{
  no: number;
  /** Where the claim's number (or its first word) stands; the claim before ends here. */
  start: number;
  body: number;
  /** The number is not in the text and was told from the order. */
  lost: boolean;
  /** Digits glued to the number, such as a page number. */
  glued: string;
  /** The number stands for a claim that was taken out: (删除), (canceled). */
  deleted: boolean;
  /** Only the number is there: the words were struck, or lost. */
  empty: boolean;
  /** First number of a range taken out together: `2-4. (canceled)` has 2 here, others their own number. */
  first: number;
}>;

/**
 * Completes a chain of claim numbers with claims that have lost theirs: where a number is missing and an unnumbered
 * paragraph opens as a claim does (一种…, 根据权利要求1所述…), it gets the missing number. A text without any number
 * is numbered by its openings.
 */
export function fillLostNumbers(
  text: string,
  chain: readonly StartCandidate[],
  from: number,
  to: number,
): readonly ClaimStart[] {
  const first = chain[0];
  if (first === undefined) return unnumbered(text, from, to);
  const starts: ClaimStart[] = [];
  const head = openings(text, from, first.start, false).slice(0, first.no - 1);
  starts.push(...head.map((at, index) => lostStart(first.no - head.length + index, at)));
  chain.forEach((candidate, index) => {
    const { no, start, body, glued } = candidate;
    const deleted = candidate.opening === 'deleted';
    const next = chain[index + 1];
    const range = deleted ? RANGE_BEFORE.exec(text.slice(Math.max(0, start - 8), start)) : null;
    const from = start - (range?.[0].length ?? 0);
    const first = Number(range?.[1] ?? no);
    const empty = text.slice(body, chain[index + 1]?.start ?? to).trim() === '';
    starts.push({ no, start: from, body, lost: false, glued, deleted, empty, first });
    const room = next === undefined ? Number.MAX_SAFE_INTEGER : next.no - no - 1;
    if (room <= 0) return;
    const found = openings(text, body + 1, next?.start ?? to, next === undefined).slice(0, room);
    starts.push(...found.map((at, position) => lostStart(no + 1 + position, at)));
  });
  return starts;
}

/** The beginning of `2-4. (canceled)`. */
const RANGE_BEFORE = /(\d{1,3})\s{0,2}[-—–－~～]\s{0,2}$/;
const PARAGRAPH = /(?:^|\n)[ \t\u3000"“”]*(?=\S)/g;
const SENTENCE = /。[ \t\u3000]*(?=(?:根据|如|按照|依照|依据|按)权利要求)/g;

function openings(text: string, from: number, to: number, isTail: boolean): readonly number[] {
  const found = matchEnds(PARAGRAPH, text, from, to).filter((at) => {
    if (!followsSentence(text, at)) return false;
    const opening = openingAt(text, at);
    return opening === 'reference' || (opening === 'article' && !isTail && hasClause(text, at));
  });
  if (!isTail) found.push(...matchEnds(SENTENCE, text, from, to));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** A title above the claims opens like a claim but has no second clause. */
function hasClause(text: string, at: number): boolean {
  return /^[^\n]{1,200}?[,，：:]/.test(text.slice(at, at + 220));
}

function matchEnds(pattern: RegExp, text: string, from: number, to: number): number[] {
  const isLineStart = from === 0 || text[from - 1] === '\n';
  const matches = [...text.slice(from, to).matchAll(pattern)].filter(
    (match) => isLineStart || match.index > 0 || match[0].startsWith('\n'),
  );
  return matches.map((match) => from + match.index + match[0].length);
}

function lostStart(no: number, at: number): ClaimStart {
  return { no, start: at, body: at, lost: true, glued: '', deleted: false, empty: false, first: no };
}

function unnumbered(text: string, from: number, to: number): readonly ClaimStart[] {
  const found = openings(text, from, to, false);
  const first = /\S/.exec(text.slice(from, to));
  if (found.length === 0 && first !== null && openingAt(text, from + first.index) === 'featured') {
    return [lostStart(1, from + first.index)];
  }
  return found.map((at, index) => lostStart(index + 1, at));
}

function followsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return before === '' || /[。.！!?？”"“]$/.test(before);
}
