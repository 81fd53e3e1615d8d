import { type ChainClaim, inheritedClaims } from './claim-chains.ts';
import { isFall } from './claim-conclusion.ts';
import { type JudgmentProblem, problem } from './problem.ts';
import type { Conclusion } from './verdict.ts';

/**
 * Where conclusions of claims contradict each other (C1, C2 of §2.7): a claim falls although nothing
 * that it builds on does. Conclusions that came from elsewhere (a file, an earlier opinion) are checked
 * by this too. A base without a valid right is no contradiction: partly invalid patents live on so.
 */
export function findChainBreaches(
  claims: readonly Readonly<Pick<ChainClaim, 'no' | 'dependsOn' | 'refersTo' | 'replaces'>>[],
  conclusions: ReadonlyMap<number, Conclusion>,
): JudgmentProblem[] {
  return claims.flatMap((claim) => {
    const own = conclusions.get(claim.no);
    const bases = inheritedClaims(claim).flatMap((no) => conclusions.get(no) ?? []);
    if (own === undefined || !isFall(own) || bases.length === 0) return [];
    if (bases.some((base) => isFall(base) || base === 'NO_VALID_RIGHT')) return [];
    const message = `权利要求${claim.no}判为落入，而它所引用的权利要求${inheritedClaims(claim).join('、')}没有落入，二者矛盾。请核对各特征的比对结果。`;
    return [problem('CLAIM_CHAIN_BROKEN', 'error', message, { claim: claim.no })];
  });
}
