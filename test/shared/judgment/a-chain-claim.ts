import { type ChainClaim, concludeChains } from '../../../shared/judgment/claim-chains.ts';
import type { Verdict } from '../../../shared/judgment/verdict.ts';

/** A claim whose own features have these verdicts, labelled 1.0, 1.1 …; independent unless said otherwise. */
export function aClaim(
  no: number,
  verdicts: readonly Verdict[],
  given: Partial<ChainClaim> = {},
): ChainClaim {
  const features = verdicts.map(
    (verdict, index) => [`${no}.${index}`, { label: `${no}.${index}`, verdict }] as const,
  );
  return {
    no,
    dependsOn: [],
    refersTo: [],
    replaces: false,
    features: new Map(features),
    rightValid: true,
    closedExtra: false,
    ...given,
  };
}

export function conclusionsOf(claims: readonly ChainClaim[]) {
  return Object.fromEntries([...concludeChains(claims)].map(([no, result]) => [no, result.conclusion]));
}
