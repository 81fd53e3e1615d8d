import { relabel } from '../claims/feature-edit.ts';
import type { LabelStyle } from '../claims/model.ts';
import type { Claim, Feature } from '../domain/claim.ts';
import { ordered } from '../domain/entities.ts';
import type { Id } from '../domain/ids.ts';
import type { Draft } from './draft.ts';

/** Features of a claim in their order. */
export function featuresOf(draft: Draft, claimId: Id): Feature[] {
  return ordered(draft.state.features).filter((feature) => feature.claimId === claimId);
}

/** Removes a feature with its links, judgments and refusals; the history keeps them. */
export function removeFeature(draft: Draft, featureId: Id): void {
  for (const link of draft.all('links')) {
    if (link.featureId === featureId) draft.remove('links', link.id);
  }
  for (const judgment of draft.all('judgments')) {
    if (judgment.featureId === featureId) draft.remove('judgments', judgment.id);
  }
  for (const rejection of draft.all('rejections')) {
    if (rejection.featureId === featureId) draft.remove('rejections', rejection.id);
  }
  draft.remove('features', featureId);
}

/**
 * Gives labels anew in order (F15); a label a person chose stays. Were a given label already chosen by
 * hand elsewhere in the claim, the next free one with a stroke is taken, so that no two rows share one.
 */
export function relabelClaim(draft: Draft, claim: Claim, style: LabelStyle): void {
  const features = featuresOf(draft, claim.id);
  const shapes = features.map((feature) => ({
    isTitle: feature.type === 'SUBJECT_TITLE',
    isPart: feature.isPart,
  }));
  const labels = relabel(claim, shapes, style);
  const taken = new Set(features.filter((feature) => feature.labelFixed).map((feature) => feature.label));
  features.forEach((feature, index) => {
    if (feature.labelFixed) return;
    let label = labels[index] ?? `${index + 1}`;
    while (taken.has(label)) label = `${label}′`;
    taken.add(label);
    if (feature.label !== label) draft.update('features', feature.id, { label });
  });
}
