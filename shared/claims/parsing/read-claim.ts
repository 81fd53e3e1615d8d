import type { ParsedClaim, Span } from '../model.ts';
import { stripMarks } from '../reference-marks.ts';
import { type ClaimHead, readHead } from './claim-head.ts';
import { readKind } from './claim-kind.ts';
import { readParts } from './claim-parts.ts';
import { type MatchingCopy, matchingCopy } from './fold.ts';
import { type ClaimMention, findMentions } from './references.ts';

/** A claim with what the checks need to know of how it was read. */
export type ClaimReading = Readonly<{
  claim: ParsedClaim;
  head: ClaimHead;
  mentions: readonly ClaimMention[];
  transitions: number;
  /** Turns a range of the matching copy into a range of the set's text. */
  span: (range: Span) => Span;
}>;

/** Reads one claim: kind, references, category, subject and parts, without its problems. */
export function readClaim(
  text: string,
  no: number,
  [start, end]: Span,
  before: ReadonlyMap<number, ParsedClaim>,
): ClaimReading {
  const copy = matchingCopy(text, start, end);
  const span = (range: Span): Span => spanOf(copy, range);
  const mentions = findMentions(copy.text, no);
  const head = readHead(copy.text, mentions);
  const words = text.slice(start, end);
  const subject = stripMarks(text.slice(...span(head.subject)))
    .text.replace(BLANK_IN_WORD, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const base = head.reference?.numbers.map((other) => before.get(other)).find((found) => found !== undefined);
  const reading = readKind(head, subject, words, mentions, base);
  const parts = readParts(copy.text, head, reading.kind);
  const claim: ParsedClaim = {
    no,
    start,
    end,
    text: words,
    ...reading,
    subject,
    preamble: parts.preamble === null ? null : span(parts.preamble),
    characterising: parts.characterising === null ? null : span(parts.characterising),
    problems: [],
  };
  return { claim, head, mentions, transitions: parts.transitions, span };
}

/** Blanks that recognition or typesetting put between Chinese characters. */
const BLANK_IN_WORD = /(?<=[\u3000-\u9fff\uff00-\uffef])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef])/g;

function spanOf(copy: MatchingCopy, [start, end]: Span): Span {
  const first = copy.at(start);
  return [first, end > start ? copy.at(end - 1) + 1 : first];
}
