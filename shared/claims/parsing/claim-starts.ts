import { foldForms } from './fold.ts';
import { type Opening, openingAt } from './opening.ts';

/** A place where a claim may begin, with what speaks for it. */
export type StartCandidate = Readonly<{
  no: number;
  /** Offset of the number (or of the label 权利要求 before it). */
  start: number;
  /** Offset of the first word behind number and separator. */
  body: number;
  score: number;
  opening: Opening;
  /** Digits before the number that do not belong to it, such as a page number glued on. */
  glued: string;
}>;

/**
 * Every number that could be a claim number, in order of position. Decimals, list numbers and numbers in the
 * middle of a sentence stay out or get a low score; which candidates are the claims is decided by sequence
 * (domain standard §11.3 P4) in claim-sequence.ts.
 */
export function startCandidates(text: string): readonly StartCandidate[] {
  const folded = foldForms(text);
  const candidates: StartCandidate[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    candidates.push(...candidatesAt(folded, match.index, match[0]));
  }
  return candidates;
}

const NUMBER = /(?<!\d|\d\.)\d{1,6}(?!\d)|(?<=^|\n)[ \t\u3000]{0,8}[lI|](?=\s{0,2}[.、,:])/g;
const SEPARATOR = /\s{0,3}(?:[.、,:·•]|[)】\]]|。)?[ \t\u3000]{0,40}\n?[ \t\u3000]{0,40}/y;
const LABEL = /(?:权\s?利\s?要\s?求|[Cc]laims?|CLAIMS?)\s*$/;
const LINE_PREFIX = /(?:^|\n)[\s"'“”‘’「『*#>([【]*(?:\d{1,2}[ \t\u3000]+|\d{1,3} {0,2}[-~] {0,2})?$/;
const STOP_BEFORE = /[。.;；!！?？:：”"’』】)>]$/;
const SENTENCE_END = /(?:^|[。.!！?？”"』】>])$/;

/** Points for an opening; sequence and position add to or take from them. */
const OPENING_SCORE: Readonly<Record<Opening, number>> = {
  reference: 10,
  article: 8,
  deleted: 8,
  featured: 4,
  plain: 1,
};

function candidatesAt(folded: string, index: number, token: string): readonly StartCandidate[] {
  const digits = token.trim().replace(/[lI|]/, '1');
  const afterNumber = index + token.length;
  SEPARATOR.lastIndex = afterNumber;
  const body = afterNumber + (SEPARATOR.exec(folded)?.[0].length ?? 0);
  const separator = folded.slice(afterNumber, body);
  if (isPartOfNumber(folded, body, separator)) return [];
  const opening = openingAt(folded, body);
  const hasMark = /[^\s]/.test(separator);
  if (!hasMark && opening !== 'reference' && opening !== 'article') return [];
  const penalty = hasMark ? (/[.、]/.test(separator) ? 0 : 1) : 3;
  const found: StartCandidate[] = [];
  for (let skip = 0; skip < digits.length; skip++) {
    const no = Number(digits.slice(skip));
    if (no === 0 || digits[skip] === '0' || (skip > 0 && opening !== 'reference' && opening !== 'article'))
      continue;
    const label = skip === 0 ? LABEL.exec(folded.slice(Math.max(0, index - 12), index)) : null;
    const start = label === null ? numberStart(folded, index, skip) : index - label[0].length;
    const place = placeScore(folded, index - (label?.[0].length ?? 0), opening, skip > 0);
    if (place === undefined || (label !== null && place < 0)) continue;
    const score = OPENING_SCORE[opening] + place - penalty - (skip > 0 ? 5 : 0);
    found.push({ no, start, body, score, opening, glued: digits.slice(0, skip) });
  }
  return found;
}

/** A page number before the number (`-97.`) belongs to no claim; digits behind a letter (`NH218.`) end its word. */
function numberStart(folded: string, index: number, skip: number): number {
  if (skip === 0 || /[A-Za-z]/.test(folded[index - 1] ?? '')) return index + skip;
  return folded[index - 1] === '-' ? index - 1 : index;
}

/** `1.5mm`, `2,4-` and `1:(30～40)` are quantities, `1. 3D…` is not. */
function isPartOfNumber(folded: string, body: number, separator: string): boolean {
  const next = folded.slice(body, body + 2);
  return /^[.,:·、-]$/.test(separator) && /^[\d(%-]/.test(next) && !/^\d[Dd]/.test(next);
}

/** Points for the place: after the end of a sentence and at the start of a line is best. */
function placeScore(folded: string, index: number, opening: Opening, glued: boolean): number | undefined {
  const before = folded.slice(Math.max(0, index - 48), index);
  const sure = opening === 'reference' || opening === 'article' || opening === 'deleted';
  const previous = before
    .trimEnd()
    .replace(/\n[\s"“”「『*#>([【]*\d{0,2}$/, '')
    .trimEnd();
  const afterSentence = SENTENCE_END.test(glued ? previous.replace(/[-—\s]+$/, '') : previous);
  if (index === 0 || LINE_PREFIX.test(before)) return afterSentence ? 3 : sure ? 0 : -5;
  if (afterSentence) return sure ? 0 : -2;
  if (sure && STOP_BEFORE.test(previous)) return -2;
  return opening === 'reference' ? -6 : undefined;
}
