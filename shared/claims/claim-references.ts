import type { ParsedClaim } from './model.ts';
import { matchingCopy } from './parsing/fold.ts';
import { findMentions } from './parsing/references.ts';

/** Words in a claim that refer to other claims. */
export type ClaimReference = Readonly<{
  /** Range in {@link ParsedClaim.text}: `权利要求1至3中任一项`. */
  start: number;
  end: number;
  /** The claims named, ranges written out. */
  numbers: readonly number[];
  /** The claim builds on them; otherwise it only mentions them. */
  isDependence: boolean;
}>;

/** Where and how a claim refers to others, in order: what a reader follows from claim to claim. */
export function claimReferences(claim: ParsedClaim): readonly ClaimReference[] {
  const copy = matchingCopy(claim.text);
  return findMentions(copy.text, claim.no).map(({ start, end, numbers }, index) => ({
    start: copy.at(start),
    end: end > start ? copy.at(end - 1) + 1 : copy.at(start),
    numbers,
    isDependence: claim.kind === 'dependent' && index === 0,
  }));
}
