import type { FeatureType } from '../claims/model.ts';
import type { Feature } from '../domain/claim.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import { defined } from '../util/assert.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, moveLinks, relabelClaim, removeFeature } from './feature-list.ts';
import { staleFeatureJudgments } from './judgments.ts';
import { keyAfter } from './positions.ts';

const SEPARATORS = /^[\s，,；;：:。、]+|[\s，,；;：:。、]+$/gu;

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
  const span = feature.span ?? fail('CUT_NOT_POSSIBLE', 'a feature without words cannot be cut');
  const left = trim(claim.text, span[0], at);
  const right = trim(claim.text, at, span[1]);
  if (at <= span[0] || at >= span[1] || left === null || right === null) {
    fail('CUT_NOT_POSSIBLE', 'a cut needs words on both sides');
  }
  const siblings = featuresOf(draft, claim.id);
  draft.update('features', featureId, { span: left, text: claim.text.slice(...left), trust: 'edited' });
  draft.add('features', {
    ...feature,
    id: newId,
    order: keyAfter(siblings, featureId),
    label: '?',
    labelFixed: false,
    span: right,
    text: claim.text.slice(...right),
    type: feature.type === 'SUBJECT_TITLE' ? 'NORMAL' : feature.type,
    trust: 'edited',
    note: '',
  });
  staleFeatureJudgments(draft, [featureId], '特征已被切分');
  relabelClaim(draft, claim, context.labelStyle);
}

/** Merges a feature into the one before it; links move along, both judgments must be looked at again. */
export function mergeFeature(draft: Draft, featureId: Id, context: CommandContext): void {
  const feature = draft.get('features', featureId);
  const claim = draft.get('claims', feature.claimId);
  const siblings = featuresOf(draft, claim.id);
  const previous = siblings[siblings.findIndex((item) => item.id === featureId) - 1];
  if (previous === undefined || previous.span === null || feature.span === null) {
    fail('MERGE_NOT_POSSIBLE', 'there is no feature with words before this one');
  }
  const before = defined(previous, 'previous feature');
  const span: [number, number] = [defined(before.span, 'span')[0], defined(feature.span, 'span')[1]];
  moveLinks(draft, featureId, before.id);
  removeFeature(draft, featureId);
  draft.update('features', before.id, { span, text: claim.text.slice(...span), trust: 'edited' });
  staleFeatureJudgments(draft, [before.id], '特征已被合并');
  relabelClaim(draft, claim, context.labelStyle);
}

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
    text: input.text,
    span: null,
    type: input.featureType,
    trust: 'edited',
    note: '',
  };
  draft.add('features', feature);
  relabelClaim(draft, claim, context.labelStyle);
}

export function removeWordlessFeature(draft: Draft, featureId: Id, context: CommandContext): void {
  const feature = draft.get('features', featureId);
  if (feature.span !== null) fail('INVALID_INPUT', 'a feature with words of the claim cannot be removed');
  removeFeature(draft, featureId);
  relabelClaim(draft, draft.get('claims', feature.claimId), context.labelStyle);
}

function trim(text: string, start: number, end: number): [number, number] | null {
  const piece = text.slice(start, end);
  const core = piece.replace(SEPARATORS, '');
  if (core === '') return null;
  const from = start + piece.indexOf(core);
  return [from, from + core.length];
}
