import type { ParsedClaimSet } from '../../../shared/claims/model.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';

/** The claims of the case as a set, for the functions that work on parsed texts. */
export function presentClaims(right: Right, claims: readonly Claim[]): ParsedClaimSet {
  const sorted = [...claims].sort((a, b) => a.no - b.no);
  return { text: right.claimsText, bibliographic: null, claims: sorted, problems: [], repairs: [] };
}

/** The text of a patent file with the part that the file itself marks as claims, for `claimsOf`. */
export function markedClaims({ text, blocks }: ImportedText): {
  text: string;
  claimsRange?: readonly [number, number];
} {
  const marked = blocks.filter(({ section }) => section === 'claims');
  const [first, last] = [marked[0], marked.at(-1)];
  return first === undefined || last === undefined
    ? { text }
    : { text, claimsRange: [first.start, last.end] };
}
