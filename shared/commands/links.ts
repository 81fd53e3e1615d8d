import type { Anchor } from '../domain/anchor.ts';
import { ordered } from '../domain/entities.ts';
import type { Link, Rejection } from '../domain/evidence.ts';
import type { Id } from '../domain/ids.ts';
import { equalJson } from '../history/apply.ts';
import type { Draft } from './draft.ts';
import { staleFeatureJudgments } from './judgments.ts';
import { keysAtEnd } from './positions.ts';

/** Links a passage to a feature; the same passage twice is one link. */
export function addLink(draft: Draft, link: Omit<Link, 'order'>): void {
  draft.get('features', link.featureId);
  draft.get('products', link.productId);
  draft.get('evidence', link.evidenceId);
  const { isKnown, order } = placeOf(draft, link);
  if (!isKnown) draft.add('links', { ...link, order });
}

/** Hands the links of a feature to the one that took over its words, behind its own. */
export function moveLinks(draft: Draft, from: Id, to: Id): void {
  for (const link of ordered(draft.state.links).filter((one) => one.featureId === from)) {
    const { isKnown, order } = placeOf(draft, { ...link, featureId: to });
    if (isKnown) draft.remove('links', link.id);
    else draft.update('links', link.id, { featureId: to, order });
  }
}

/** Moves a link to another passage; a judgment that rested on it must be looked at again. */
export function updateLink(draft: Draft, id: Id, anchor: Anchor): void {
  const link = draft.get('links', id);
  if (equalJson(link.anchor, anchor)) return;
  draft.update('links', id, { anchor, trust: 'edited' });
  staleFeatureJudgments(draft, [link.featureId], '对应的出处已改动', link.productId);
}

export function removeLink(draft: Draft, id: Id): void {
  const link = draft.get('links', id);
  draft.remove('links', id);
  staleFeatureJudgments(draft, [link.featureId], '对应的出处已移除', link.productId);
}

export function rejectSuggestion(draft: Draft, rejection: Rejection): void {
  draft.get('features', rejection.featureId);
  draft.get('evidence', rejection.evidenceId);
  const same = draft
    .all('rejections')
    .some(
      (other) =>
        other.featureId === rejection.featureId &&
        other.evidenceId === rejection.evidenceId &&
        other.start === rejection.start &&
        other.end === rejection.end,
    );
  if (!same) draft.add('rejections', rejection);
}

type Passage = Pick<Link, 'featureId' | 'productId' | 'evidenceId' | 'anchor'>;

/** Where a passage goes among the links of its row, and whether it is there already. */
function placeOf(draft: Draft, passage: Passage): { isKnown: boolean; order: string } {
  const row = ordered(draft.state.links).filter(
    (other) => other.featureId === passage.featureId && other.productId === passage.productId,
  );
  const isKnown = row.some(
    (other) => other.evidenceId === passage.evidenceId && equalJson(other.anchor, passage.anchor),
  );
  return { isKnown, order: keysAtEnd(row, 1)[0] ?? '' };
}
