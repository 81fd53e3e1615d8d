import type { Id } from '../domain/ids.ts';
import {
  emptyFinding,
  type Finding,
  findingId,
  type Judgment,
  judgmentId,
  pendingJudgment,
} from '../domain/judgment.ts';
import type { Draft } from './draft.ts';

type JudgmentPatch = Readonly<Partial<Omit<Judgment, 'id' | 'featureId' | 'productId' | 'stale'>>>;
type FindingPatch = Readonly<Partial<Omit<Finding, 'id' | 'claimId' | 'productId'>>>;

/** Sets parts of a judgment; naming a verdict again renews one that had gone stale. */
export function setJudgment(draft: Draft, featureId: Id, productId: Id, patch: JudgmentPatch): void {
  draft.get('features', featureId);
  draft.get('products', productId);
  const id = judgmentId(featureId, productId);
  const renewed = patch.verdict === undefined ? {} : { stale: null, trust: patch.trust ?? 'confirmed' };
  if (draft.find('judgments', id) === undefined) {
    draft.add('judgments', { ...pendingJudgment(featureId, productId), ...patch, ...renewed });
  } else {
    draft.update('judgments', id, { ...patch, ...renewed });
  }
}

export function setFinding(draft: Draft, claimId: Id, productId: Id, patch: FindingPatch): void {
  draft.get('claims', claimId);
  draft.get('products', productId);
  const id = findingId(claimId, productId);
  if (draft.find('findings', id) === undefined) {
    draft.add('findings', { ...emptyFinding(claimId, productId), ...patch });
  } else {
    draft.update('findings', id, patch);
  }
}

/**
 * Marks the judgments of features whose words or evidence changed: they are kept and shown, but count
 * as not compared until renewed (F22). Judgments still pending have nothing to lose.
 */
export function staleFeatureJudgments(
  draft: Draft,
  featureIds: readonly Id[],
  why: string,
  productId?: Id,
): void {
  for (const judgment of draft.all('judgments')) {
    if (!featureIds.includes(judgment.featureId) || judgment.verdict === 'PENDING') continue;
    if (productId !== undefined && judgment.productId !== productId) continue;
    draft.update('judgments', judgment.id, { stale: why, trust: 'stale' });
  }
}

/**
 * Hands the judgments of a feature to the one that took over its words, to be looked at again: whole where
 * that one has none, otherwise what was written is added to what is there.
 */
export function moveJudgments(draft: Draft, from: Id, to: Id, why: string): void {
  for (const judgment of draft.all('judgments')) {
    if (judgment.featureId !== from) continue;
    const id = judgmentId(to, judgment.productId);
    const own = draft.find('judgments', id);
    if (own === undefined) draft.add('judgments', { ...judgment, id, featureId: to });
    else {
      draft.update('judgments', id, {
        counterpart: joined(own.counterpart, judgment.counterpart),
        reason: joined(own.reason, judgment.reason),
        neededEvidence: joined(own.neededEvidence, judgment.neededEvidence),
      });
    }
    draft.remove('judgments', judgment.id);
  }
  staleFeatureJudgments(draft, [to], why);
}

const LONGEST_PROSE = 50_000;

/** Both texts, one below the other; the same words once. */
function joined(own: string, other: string): string {
  const parts = [own, other].filter((text) => text.trim() !== '');
  return [...new Set(parts)].join('\n').slice(0, LONGEST_PROSE);
}
