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

/** Hands the links of a feature to the one that took over its words. */
export function moveLinks(draft: Draft, from: Id, to: Id): void {
  for (const link of draft.all('links')) {
    if (link.featureId === from) draft.update('links', link.id, { featureId: to });
  }
}

/**
 * Gives labels anew in order; a label a person chose stays and is not given twice.
 * Letters: A, B … Z, AA for independent claims and 2A, 2B … for dependents, so that a label is
 * unique over all claims of a right; numbers: 1.1, 1.2, 2.1 …
 */
export function relabelClaim(draft: Draft, claim: Claim, style: LabelStyle): void {
  const features = featuresOf(draft, claim.id);
  const fixed = new Set(features.filter((feature) => feature.labelFixed).map((feature) => feature.label));
  let index = 0;
  for (const feature of features) {
    if (feature.labelFixed) continue;
    let label = labelAt(claim.no, index, style);
    while (fixed.has(label)) {
      index += 1;
      label = labelAt(claim.no, index, style);
    }
    index += 1;
    if (feature.label !== label) draft.update('features', feature.id, { label });
  }
}

function labelAt(claimNo: number, index: number, style: LabelStyle): string {
  if (style === 'numbers') return `${claimNo}.${index + 1}`;
  const letters = lettersOf(index);
  return claimNo === 1 ? letters : `${claimNo}${letters}`;
}

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
