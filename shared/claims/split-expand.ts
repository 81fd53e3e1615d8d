import type { ClaimSplit, SplitFeature } from './model.ts';

/**
 * A dependent claim with all it inherits along one chain (domain standard P11): the features of the claim at the
 * bottom, then what each claim adds. Labels, ids and offsets stay those of the claim a feature comes from
 * (`fromClaim`). The subject title stands once, at the bottom: a dependent claim repeats it without limiting more.
 * @param chain splits from the independent claim to the dependent one, in the order of {@link expandClaim}'s path
 */
export function expandSplit(chain: readonly ClaimSplit[]): readonly SplitFeature[] {
  return chain.flatMap((split, depth) =>
    depth === 0 ? split.features : split.features.filter((feature) => feature.type !== 'SUBJECT_TITLE'),
  );
}
