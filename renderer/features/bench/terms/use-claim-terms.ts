import { useMemo } from 'react';
import type { Suggestion } from '../../../../shared/contract/suggestions.contract.ts';
import { comparedClaims } from '../../../../shared/domain/compared-claims.ts';
import { ordered } from '../../../../shared/domain/entities.ts';
import { useCaseState } from '../../../state/case-context.tsx';
import { shallowEqual, useStore } from '../../../state/store.ts';
import { useBench, useBenchView } from '../bench-context.tsx';
import type { SuggestionMap } from '../suggestion-store.ts';
import { type ClaimTerm, claimTerms, type HeldPair, statedAliases } from './claim-terms.ts';

/** The terms of the compared claims with their names in the product in view; the same list while nothing changed. */
export function useClaimTerms(): readonly ClaimTerm[] {
  const bench = useBench();
  const productId = useBenchView((view) => view.productId);
  const { rights, claims, features, aliases } = useCaseState((state) => ({
    rights: state.rights,
    claims: state.claims,
    features: state.features,
    aliases: state.aliases,
  }));
  const linked = useStore(bench.suggestions, linkedPairs, shallowEqual);
  return useMemo(() => {
    const [right] = ordered(rights);
    const compared = right === undefined ? [] : comparedClaims({ claims }, right);
    const ids = new Set(compared.map(({ id }) => id));
    const own = ordered(features).filter(({ claimId }) => ids.has(claimId));
    const learned = linked.map(readPair);
    return claimTerms(compared, own, [...statedAliases(Object.values(aliases), productId), ...learned]);
  }, [rights, claims, features, aliases, productId, linked]);
}

const BETWEEN = '\u0000';

/** Pairs that links taught, as they stand among the reasons; as words, so that equal answers are equal lists. */
function linkedPairs(map: SuggestionMap): readonly string[] {
  const pairs = new Set<string>();
  for (const { suggestions } of map.values()) {
    for (const { reasons } of suggestions) for (const pair of taught(reasons)) pairs.add(pair);
  }
  return [...pairs].sort();
}

function taught(reasons: Suggestion['reasons']): readonly string[] {
  return reasons
    .filter(({ kind }) => kind === 'linked')
    .map(({ feature, passage }) => `${feature}${BETWEEN}${passage}`);
}

function readPair(words: string): HeldPair {
  const [term = '', part = ''] = words.split(BETWEEN);
  return { term, part, aliasId: null };
}
