import type { ClaimReference } from '../../../shared/claims/claim-references.ts';
import type { ClaimProblem } from '../../../shared/claims/model.ts';
import type { Claim } from '../../../shared/domain/claim.ts';

/** A stretch of a claim's words: what it refers to, and what is to be looked at in it. */
export type ClaimPiece = Readonly<{
  start: number;
  end: number;
  reference: ClaimReference | null;
  /** Places of the problems in the claim's list, the first being the one that is shown. */
  problems: readonly number[];
}>;

/** The claim's words cut where references and problems begin and end; a reference stays whole. */
export function claimPieces(claim: Claim, references: readonly ClaimReference[]): readonly ClaimPiece[] {
  const spans = claim.problems.map((problem) => spanIn(claim, problem));
  const isInside = (at: number) => references.some(({ start, end }) => start < at && at < end);
  const ends = [
    0,
    claim.text.length,
    ...references.flatMap(({ start, end }) => [start, end]),
    ...spans.flat().filter((at) => !isInside(at)),
  ];
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? claim.text.length;
    const reference = references.find((one) => one.start === start && one.end === end) ?? null;
    const problems = spans.flatMap(([from, to], at) => (from < end && to > start ? [at] : []));
    return { start, end, reference, problems };
  });
}

/** Where a problem stands in the claim's own words; one about the whole claim has no place in them. */
function spanIn(claim: Claim, { start, end }: ClaimProblem): readonly [number, number] {
  const from = Math.max(0, start - claim.start);
  const to = Math.min(claim.text.length, end - claim.start);
  return to <= from || to - from === claim.text.length ? [0, 0] : [from, to];
}
