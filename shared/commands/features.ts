import { cutAt, mergeWithPrevious } from '../claims/feature-edit.ts';
import type { FeatureType } from '../claims/model.ts';
import type { Claim, Feature } from '../domain/claim.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import { defined } from '../util/assert.ts';
import { unwrap } from '../util/result.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, relabelClaim, removeFeature } from './feature-list.ts';
import { moveJudgments, staleFeatureJudgments } from './judgments.ts';
import { moveLinks } from './links.ts';
import { keyAfter } from './positions.ts';

/** Cuts a feature in two at an offset of its claim's text; separators fall between the pieces. */
export function cutFeature(
  draft: Draft,
  featureId: Id,
  at: number,
  newId: Id,
  context: CommandContext,
): void {
  const feature = draft.get('features', featureId);
  const claim = draft.get('claims', feature.claimId);
  const [left, right] = unwrap(cutAt(claim.text, spansOf([feature]), at, newId));
  const [first, second] = [defined(left, 'first half'), defined(right, 'second half')];
  const siblings = featuresOf(draft, claim.id);
  draft.update('features', featureId, { ...wordsOf(claim, first), trust: 'edited' });
  draft.add('features', {
    ...feature,
    ...wordsOf(claim, second),
    id: newId,
    order: keyAfter(siblings, featureId),
    label: '?',
    labelFixed: false,
    type: feature.type === 'SUBJECT_TITLE' ? 'NORMAL' : feature.type,
    trust: 'edited',
    note: '',
  });
  staleFeatureJudgments(draft, [featureId], '特征已被切分');
  relabelClaim(draft, claim, context.labelStyle);
}

/** Merges a feature into the one before it; links and judgments move along, to be looked at again. */
export function mergeFeature(draft: Draft, featureId: Id, context: CommandContext): void {
  const feature = draft.get('features', featureId);
  const claim = draft.get('claims', feature.claimId);
  const worded = featuresOf(draft, claim.id).filter((one) => one.span !== null);
  const index = worded.findIndex((one) => one.id === featureId);
  const merged = unwrap(mergeWithPrevious(spansOf(worded), index))[index - 1];
  const before = defined(merged, 'merged feature');
  moveLinks(draft, featureId, before.id);
  moveJudgments(draft, featureId, before.id, '特征已被合并');
  removeFeature(draft, featureId);
  draft.update('features', before.id, { ...wordsOf(claim, before), trust: 'edited' });
  relabelClaim(draft, claim, context.labelStyle);
}

/** A label a person chose, kept by renumbering; INVALID_INPUT when another feature of the claim has it. */
export function relabelFeature(draft: Draft, featureId: Id, label: string): void {
  const feature = draft.get('features', featureId);
  const taken = featuresOf(draft, feature.claimId).some(
    (item) => item.id !== featureId && item.label === label,
  );
  if (taken) fail('INVALID_INPUT', 'label taken', { paths: 'label' });
  draft.update('features', featureId, { label, labelFixed: true });
}

/** Another type may mean another standard of comparison (§2.5), so a judgment goes stale. */
export function retypeFeature(draft: Draft, featureId: Id, type: FeatureType): void {
  const feature = draft.get('features', featureId);
  if (feature.type === type) return;
  draft.update('features', featureId, { type, trust: 'edited' });
  staleFeatureJudgments(draft, [featureId], '特征类型已改');
}

/** Adds a feature in an expert's words, such as the order of steps (F18), behind `after`; null puts it first. */
export function addWordlessFeature(
  draft: Draft,
  input: Readonly<{ claimId: Id; after: Id | null; newId: Id; text: string; featureType: FeatureType }>,
  context: CommandContext,
): void {
  const claim = draft.get('claims', input.claimId);
  const feature: Feature = {
    id: input.newId,
    claimId: claim.id,
    order: keyAfter(featuresOf(draft, claim.id), input.after),
    label: '?',
    labelFixed: false,
    isPart: false,
    text: input.text,
    span: null,
    type: input.featureType,
    trust: 'edited',
    note: '',
  };
  draft.add('features', feature);
  relabelClaim(draft, claim, context.labelStyle);
}

/** INVALID_INPUT for a feature that holds words of the claim: no word may be lost (F1). */
export function removeWordlessFeature(draft: Draft, featureId: Id, context: CommandContext): void {
  const feature = draft.get('features', featureId);
  if (feature.span !== null) fail('INVALID_INPUT', 'a feature with words of the claim cannot be removed');
  removeFeature(draft, featureId);
  relabelClaim(draft, draft.get('claims', feature.claimId), context.labelStyle);
}

type FeaturePlace = Readonly<{ id: Id; start: number; end: number }>;

function spansOf(features: readonly Feature[]): FeaturePlace[] {
  return features.flatMap(({ id, span }) => (span === null ? [] : [{ id, start: span[0], end: span[1] }]));
}

function wordsOf(claim: Claim, { start, end }: FeaturePlace): Pick<Feature, 'span' | 'text'> {
  return { span: [start, end], text: claim.text.slice(start, end) };
}
