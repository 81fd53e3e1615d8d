import type { ParsedClaim, ParsedClaimSet, Span } from './model.ts';
import { readHead } from './parsing/claim-head.ts';
import { type BaseClaim, readKind } from './parsing/claim-kind.ts';
import { readParts } from './parsing/claim-parts.ts';
import { chooseSequence } from './parsing/claim-sequence.ts';
import { startCandidates } from './parsing/claim-starts.ts';
import { type MatchingCopy, matchingCopy } from './parsing/fold.ts';
import { findMentions } from './parsing/references.ts';
import { stripMarks } from './reference-marks.ts';

/** Parses a claim set. */
export function parseClaims(source: string): ParsedClaimSet {
  const text = source;
  const starts = chooseSequence(startCandidates(text));
  const claims: ParsedClaim[] = [];
  const bases = new Map<number, BaseClaim>();
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const claim = readClaim(text, start.no, trimmed(text, start.body, next?.start ?? text.length), bases);
    claims.push(claim);
    bases.set(claim.no, claim);
  });
  return { text, bibliographic: null, claims, problems: [], repairs: [] };
}

function readClaim(text: string, no: number, span: Span, bases: ReadonlyMap<number, BaseClaim>): ParsedClaim {
  const copy = matchingCopy(text, span[0], span[1]);
  const mentions = findMentions(copy.text, no);
  const head = readHead(copy.text, mentions);
  const body = text.slice(span[0], span[1]);
  const subject = stripMarks(text.slice(...back(copy, head.subject))).text.trim();
  const base = head.reference?.numbers.map((other) => bases.get(other)).find((found) => found !== undefined);
  const reading = readKind(head, subject, body, mentions, base);
  const parts = readParts(copy.text, head, reading.kind);
  return {
    no,
    start: span[0],
    end: span[1],
    text: body,
    ...reading,
    subject,
    preamble: parts.preamble && back(copy, parts.preamble),
    characterising: parts.characterising && back(copy, parts.characterising),
    problems: [],
  };
}

function back(copy: MatchingCopy, range: Span): [number, number] {
  const start = copy.at(range[0]);
  return [start, range[1] > range[0] ? copy.at(range[1] - 1) + 1 : start];
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}
