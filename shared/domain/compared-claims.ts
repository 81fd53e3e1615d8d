import type { Claim } from './claim.ts';
import type { CaseState } from './entities.ts';
import type { Right } from './right.ts';

/** The asserted claims with all they build on, by number. */
export function comparedClaims(
  state: Pick<CaseState, 'claims'>,
  right: Pick<Right, 'id' | 'assertedClaims'>,
): Claim[] {
  const own = Object.values(state.claims).filter((claim) => claim.rightId === right.id);
  const byNo = new Map(own.map((claim) => [claim.no, claim]));
  const wanted = new Set<number>();
  const pending = [...right.assertedClaims];
  for (let no = pending.pop(); no !== undefined; no = pending.pop()) {
    const claim = byNo.get(no);
    if (claim === undefined || wanted.has(no)) continue;
    wanted.add(no);
    pending.push(...claim.dependsOn, ...claim.refersTo);
  }
  return own.filter((claim) => wanted.has(claim.no)).sort((a, b) => a.no - b.no);
}
