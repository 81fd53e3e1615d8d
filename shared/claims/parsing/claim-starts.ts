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
const SEPARATOR =
  /(?:(?<=第\d{1,3})[项条])?(?:\*\*)?\s{0,3}(?:(?:[)】\]〕〉>]?[.、,:·•]{1,2}|[)】\]〕〉>]|。|-{1,2}(?![\d-]))[ \t]{0,2}(?:\*\*)?)?[ \t\u3000]{0,40}\n?[ \t\u3000]{0,40}/y;
/** Status words of amended sets, which belong to no claim: (Currently Amended), （修改）. */
const STATUS =
  /[[(](?:currently amended|previously presented|previously amended|original|new|amended|once amended|修改|新增|原|原始|未修改|原权利要求\d{1,3}|独立权利要求|从属权利要求)[\])]\s{0,4}/iy;
const LABEL = /(?:权\s?利\s?要\s?求|请\s?求\s?项|[Cc]laims?|CLAIMS?)\s*$|[权第][ \t\u3000]*$/;
const LINE_PREFIX =
  /(?:^|\n)(?:[-•] )?[\s"'“”‘’「『*#<>([【〔〈]*(?:\d{1,2}[ \t\u3000]+|\d{1,3} {0,2}[-~] {0,2})?$/;
const CLAUSE_END = /[。.;；!！?？:：”"’』】)>]$/;
const SENTENCE_END = /(?:^|[。.!！?？”"』】>])$/;

/** Points lost for a number that is only the end of the digits that stand there; less than for a gap in the numbers. */
const GLUED = 5;
/** Points for an opening; sequence and position add to or take from them. */
const OPENING_SCORE: Readonly<Record<Opening, number>> = {
  reference: 10,
  article: 8,
  deleted: 8,
  featured: 4,
  plain: 1,
};

function candidatesAt(folded: string, index: number, token: string): readonly StartCandidate[] {
  STATUS.lastIndex = index + token.length;
  const afterNumber = index + token.length + (STATUS.exec(folded)?.[0].length ?? 0);
  SEPARATOR.lastIndex = afterNumber;
  const words = afterNumber + (SEPARATOR.exec(folded)?.[0].length ?? 0);
  const separator = folded.slice(afterNumber, words).trim();
  if (isPartOfNumber(folded, words, folded.slice(afterNumber, words))) return [];
  STATUS.lastIndex = words;
  const body = words + (STATUS.exec(folded)?.[0].length ?? 0);
  const label = LABEL.exec(folded.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  const place = placeOf(folded, index - label.length);
  if ((place === 'inside' && !/[.、,·:]/.test(separator)) || (label !== '' && !place.startsWith('line')))
    return [];
  if (label === '第' && !/^[项条]/.test(separator)) return [];
  const opening = openingAt(folded, body);
  const isMarked = /[^-]/.test(separator);
  if (!isMarked && !isSureWithoutMark(token, place, opening)) return [];
  const penalty = !isMarked ? 3 : /[.、]/.test(separator) ? 0 : 1;
  return numbersIn(token, opening).flatMap(({ no, skip }) => {
    const points = placeScore(skip > 0 ? placeOf(folded, index, true) : place, opening);
    if (points === undefined) return [];
    const start = label === '' ? numberStart(folded, index, skip) : index - label.length;
    const score = OPENING_SCORE[opening] + points - penalty - (skip > 0 ? GLUED : 0);
    return [{ no, start, body, score, opening, glued: token.slice(0, skip) }];
  });
}

/** A number without a point, or with a dash in its place (1—一种…), needs a sure opening; for claim 1 at the beginning of a text 其特征 is enough. */
function isSureWithoutMark(token: string, place: Place, opening: Opening): boolean {
  if (opening === 'reference' || opening === 'article') return true;
  return opening === 'featured' && place === 'line-after-sentence' && Number(token) === 1;
}

/** The number, and for a sure opening also the shorter ones at its end, in case a page number is glued on. */
function numbersIn(token: string, opening: Opening): readonly Readonly<{ no: number; skip: number }>[] {
  const digits = token.trim().replace(/[lI|]/, '1');
  const found = [{ no: Number(digits), skip: 0 }];
  if (opening === 'reference' || opening === 'article') {
    for (let skip = 1; skip < digits.length; skip++) found.push({ no: Number(digits.slice(skip)), skip });
  }
  return found.filter(({ no, skip }) => no > 0 && digits[skip] !== '0');
}

/** A page number before the number (`-97.`) belongs to no claim; digits behind a letter (`NH218.`) end its word. */
function numberStart(folded: string, index: number, skip: number): number {
  if (skip === 0 || /[A-Za-z]/.test(folded[index - 1] ?? '')) return index + skip;
  return folded[index - 1] === '-' ? index - 1 : index;
}

/** `1.5mm`, `2,4-` and `1:(30～40)` are quantities, `1. 3D…` is not. */
function isPartOfNumber(folded: string, body: number, separator: string): boolean {
  const next = folded.slice(body, body + 2);
  if (separator === ':' && next.startsWith('(')) return true;
  return /^[.,:·、-]$/.test(separator) && /^[\d%-]/.test(next) && !/^\d[Dd]/.test(next);
}

/** Where a number stands: at the start of a line or not, after the end of a sentence or of a clause. */
type Place = 'line-after-sentence' | 'line' | 'sentence' | 'clause' | 'inside';

function placeOf(folded: string, index: number, glued = false): Place {
  const before = folded.slice(Math.max(0, index - 48), index);
  const prefix = LINE_PREFIX.exec(before);
  const words = before.slice(0, prefix?.index ?? before.search(/[“‘「『]*$/)).trimEnd();
  const previous = glued ? words.replace(/[-\s]+$/, '') : words;
  const afterSentence = SENTENCE_END.test(previous);
  if (prefix !== null) return afterSentence ? 'line-after-sentence' : 'line';
  if (afterSentence) return 'sentence';
  return CLAUSE_END.test(previous) ? 'clause' : 'inside';
}

/** Points for the place; undefined where a claim with such an opening cannot begin. */
function placeScore(place: Place, opening: Opening): number | undefined {
  const isSure = opening === 'reference' || opening === 'article' || opening === 'deleted';
  if (place === 'line-after-sentence') return 3;
  if (place === 'line') return isSure ? 0 : -5;
  if (place === 'sentence') return isSure ? 0 : -2;
  if (place === 'clause' && isSure) return -2;
  return opening === 'reference' ? -6 : undefined;
}
