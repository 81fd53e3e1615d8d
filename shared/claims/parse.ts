import { defined } from '../util/assert.ts';
import { readFrontPage } from './front-page.ts';
import type { ClaimProblem, ParsedClaim, ParsedClaimSet, Span } from './model.ts';
import { AntecedentCheck } from './parsing/antecedents.ts';
import { type ClaimPlaces, findClaimPlaces } from './parsing/claim-places.ts';
import { formProblems } from './parsing/form-problems.ts';
import type { ClaimStart } from './parsing/lost-numbers.ts';
import { markConflicts } from './parsing/mark-conflicts.ts';
import { normaliseText } from './parsing/normalise.ts';
import { noClaims, numberProblems, startProblems } from './parsing/number-problems.ts';
import { problem } from './parsing/problem.ts';
import { type ClaimReading, readClaim } from './parsing/read-claim.ts';
import { referenceProblems } from './parsing/reference-problems.ts';
import { quantityProblems } from './parsing/suspicious-quantities.ts';
import { restoreOriginals } from './repairs.ts';

export type ParseOptions = Readonly<{
  /** The text comes from a structured source (XML): nothing is repaired. Default false. */
  isClean?: boolean;
  /** Repairs that a person took back, by their `sourceStart`: there the source's own words are read. */
  keptOriginals?: readonly number[];
}>;

/**
 * Parses a claim set from text as it comes: typed, extracted from a PDF, recognised from a picture, alone or inside
 * the whole document. Never fails: what could not be read is told in `problems`. Of several versions in one text
 * the first is taken ({@link parseClaimVersions} gives all). Offsets count in the set's own `text`; repairs.ts
 * leads back to the source. Rules: domain standard §11.3.
 */
export function parseClaims(source: string, options: ParseOptions = {}): ParsedClaimSet {
  const sets = parseClaimVersions(source, options);
  const first = defined(sets[0], 'a text has at least one claim set');
  const second = sets[1];
  if (second === undefined) return first;
  const place: Span = [second.claims[0]?.start ?? 0, second.claims[0]?.end ?? 0];
  const message = `这份文字里有${sets.length}个版本的权利要求书，已采用第一个。需要其他版本时请分别导入。`;
  return { ...first, problems: [...first.problems, problem('SEVERAL_VERSIONS', message, place)] };
}

/** Every claim set of a text, in order; always at least one, which may be empty. */
export function parseClaimVersions(source: string, options: ParseOptions = {}): readonly ParsedClaimSet[] {
  const { text, repairs } =
    options.isClean === true
      ? { text: source, repairs: [] }
      : restoreOriginals(normaliseText(source), options.keptOriginals ?? []);
  const bibliographic = readFrontPage(source);
  return findClaimPlaces(text, repairs).map((places) => ({
    text,
    bibliographic,
    repairs,
    ...readSet(text, places),
  }));
}

function readSet(text: string, places: ClaimPlaces): Pick<ParsedClaimSet, 'claims' | 'problems'> {
  const claims = new Map<number, ParsedClaim>();
  const readings: (readonly [ClaimStart, ClaimReading])[] = [];
  places.starts.forEach((start, index) => {
    if (start.deleted || start.empty) return;
    const next = places.starts[index + 1]?.start ?? places.section[1];
    const reading = readClaim(text, start.no, claimSpan(text, start.body, next), claims);
    if (!claims.has(start.no)) claims.set(start.no, reading.claim);
    readings.push([start, reading]);
  });
  const antecedents = new AntecedentCheck(claims);
  const withProblems = readings.map(([start, reading]) => ({
    ...reading.claim,
    problems: claimProblems(start, reading, claims, antecedents),
  }));
  const problems = [
    ...numberProblems(places.starts),
    ...noClaims(withProblems, text),
    ...markConflicts(withProblems),
  ];
  return { claims: withProblems, problems };
}

function claimProblems(
  start: ClaimStart,
  reading: ClaimReading,
  claims: ReadonlyMap<number, ParsedClaim>,
  antecedents: AntecedentCheck,
): readonly ClaimProblem[] {
  const { claim } = reading;
  const found = [
    ...startProblems(start, [claim.start, claim.end]),
    ...referenceProblems({ ...reading, claims }),
    ...formProblems(claim, reading.transitions),
    ...quantityProblems(claim),
    ...antecedents.problems(claim),
  ];
  return found.sort((a, b) => a.start - b.start);
}

const OPENING_TAIL = /[\s“‘"「『（([【*#•●○◦▪]/;
const CLOSING_QUOTE: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『', '’': '‘' };

/** The claim's words without blanks, quotation marks around the whole, and the bracket of the next number. */
function claimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && OPENING_TAIL.test(text[end - 1] ?? '')) end--;
  const closing = text[end - 1] ?? '';
  const opened = CLOSING_QUOTE[closing];
  if (opened !== undefined && count(text, closing, start, end) > count(text, opened, start, end)) end--;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

function count(text: string, character: string, start: number, end: number): number {
  return text.slice(start, end).split(character).length - 1;
}
