import type { ParsedClaimSet, Span } from './model.ts';
import { parseClaims } from './parse.ts';

/** What the claims of a file are read from. */
export type ClaimsSource = Readonly<{ text: string; claimsRange?: Span }>;

/** The claims of a document, and where in it the text begins that they were read from. */
export type ClaimsReading = Readonly<{ set: ParsedClaimSet; start: number }>;

/**
 * The text in which a file's claims stand, and what they parse to. A part that the file marks as claims is
 * used when it holds at least as many claim numbers as the whole text: headings in OCR text also stand inside claims,
 * and numbered paragraphs of a description may pass for further claims. Of a longer file than {@link LONGEST} only so
 * much is read, which keeps the page that waits for it answering.
 */
export function claimsOf({ text, claimsRange }: ClaimsSource): ClaimsReading & Readonly<{ text: string }> {
  const readable = text.slice(0, LONGEST);
  const whole = { text: readable, set: parseClaims(readable), start: 0 };
  if (claimsRange === undefined) return whole;
  const marked = text.slice(claimsRange[0], Math.min(claimsRange[1], claimsRange[0] + LONGEST));
  const part = { text: marked, set: parseClaims(marked), start: claimsRange[0] };
  return countOf(part.set) >= countOf(whole.set) ? part : whole;
}

/** As much text as a right can hold (domain/right.ts), in UTF-16 units; many times the longest patent. */
const LONGEST = 1_000_000;

function countOf({ claims }: ParsedClaimSet): number {
  return new Set(claims.map(({ no }) => no)).size;
}
