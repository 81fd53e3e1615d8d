import { comparedClaims } from '../../domain/compared-claims.ts';
import { type CaseState, ordered } from '../../domain/entities.ts';
import type { Link } from '../../domain/evidence.ts';
import type { Id } from '../../domain/ids.ts';
import type { SuggestFeature } from '../model.ts';

/** Features of the compared claims in the order of their claims, as the suggester reads them. */
export function featuresOf(state: CaseState): readonly SuggestFeature[] {
  const claims = ordered(state.rights).flatMap((right) => comparedClaims(state, right));
  const all = ordered(state.features);
  return claims.flatMap((claim) =>
    all
      .filter((feature) => feature.claimId === claim.id)
      .map(({ id, label, text, type }) => ({ id, label, text, type, claimNo: claim.no })),
  );
}

/** A link to words that a person stands behind. */
export type TextLink = Link & Readonly<{ anchor: Extract<Link['anchor'], { kind: 'text' }> }>;

/** Passages that a person linked to features of the product, in their order. */
export function confirmedPassages(state: CaseState, productId: Id): readonly TextLink[] {
  return ordered(state.links).filter(
    (link): link is TextLink =>
      link.productId === productId &&
      link.anchor.kind === 'text' &&
      link.trust !== 'suggested' &&
      link.trust !== 'stale',
  );
}
