import { isFall } from './claim-conclusion.ts';
import { type Because, because } from './rules.ts';
import type { CaseConclusion, Conclusion } from './verdict.ts';

export type CaseResult = Readonly<{ conclusion: CaseConclusion; because: readonly Because[] }>;

/**
 * Case-level aggregation over all asserted claims (多权项汇总, §2.7), in the order of the table after
 * claims without a valid right are taken out. A claim that cannot be concluded yet blocks the case:
 * nothing may be issued over it. No claims at all blocks as well.
 */
export function concludeCase(
  claims: readonly Readonly<{ no: number; conclusion: Conclusion }>[],
): CaseResult {
  const numbers = (fits: (conclusion: Conclusion) => boolean) => [
    ...new Set(claims.filter((claim) => fits(claim.conclusion)).map((claim) => claim.no)),
  ];
  const open = numbers((conclusion) => conclusion === 'BLOCKED');
  if (claims.length === 0 || open.length > 0) {
    return { conclusion: 'CASE_BLOCKED', because: [because('A6', { claims: open })] };
  }
  const invalid = numbers((conclusion) => conclusion === 'NO_VALID_RIGHT');
  if (claims.every((claim) => claim.conclusion === 'NO_VALID_RIGHT')) {
    return { conclusion: 'CASE_NO_RIGHT', because: [because('A4', { claims: invalid })] };
  }
  const left = invalid.length > 0 ? [because('A5', { claims: invalid })] : [];
  const falling = numbers(isFall);
  if (falling.length > 0) {
    return { conclusion: 'CASE_FALL', because: [because('A1', { claims: falling }), ...left] };
  }
  const unable = numbers((conclusion) => conclusion === 'UNABLE');
  if (unable.length > 0) {
    return { conclusion: 'CASE_UNABLE', because: [because('A2', { claims: unable }), ...left] };
  }
  const rest = numbers((conclusion) => conclusion === 'NOT_FALL');
  return { conclusion: 'CASE_NOT_FALL', because: [because('A3', { claims: rest }), ...left] };
}
