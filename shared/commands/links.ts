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
  const siblings = ordered(draft.state.links).filter((other) => isSibling(other, link));
  const known = siblings.some(
    (other) => other.evidenceId === link.evidenceId && equalJson(other.anchor, link.anchor),
  );
  if (known) return;
  const [order = ''] = keysAtEnd(siblings, 1);
  draft.add('links', { ...link, order });
}

/** Moves a link to another passage; a judgment that rested on it must be looked at again. */
export function updateLink(draft: Draft, id: Id, anchor: Anchor): void {
  const link = draft.get('links', id);
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

function isSibling(
  a: Pick<Link, 'featureId' | 'productId'>,
  b: Pick<Link, 'featureId' | 'productId'>,
): boolean {
  return a.featureId === b.featureId && a.productId === b.productId;
}
