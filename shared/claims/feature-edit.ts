import { err, ok, type Result } from '../util/result.ts';
import type { ClaimKind, LabelStyle } from './model.ts';
import { SEPARATOR_SIGNS } from './splitting/clauses.ts';
import { labelsOf } from './splitting/labels.ts';

/** A feature as far as its place in the claim goes; anything else it carries travels along. */
export type FeatureSpan = Readonly<{ id: string; start: number; end: number }>;

/**
 * Cuts the feature in which `offset` lies in two. The first half keeps the id, the second gets `newId`; separators at
 * the cut belong to neither. Offsets count in `text`, the claim's words. Errors: CUT_NOT_POSSIBLE when the offset lies
 * in no feature or one half would hold nothing but separators.
 */
export function cutAt<Feature extends FeatureSpan>(
  text: string,
  features: readonly Feature[],
  offset: number,
  newId: string,
): Result<readonly Feature[]> {
  const index = features.findIndex((feature) => feature.start < offset && offset < feature.end);
  const feature = features[index];
  if (feature === undefined) return err('CUT_NOT_POSSIBLE', undefined, { offset });
  let end = offset;
  while (end > feature.start && SEPARATOR_SIGNS.test(text.charAt(end - 1))) end--;
  let start = offset;
  while (start < feature.end && SEPARATOR_SIGNS.test(text.charAt(start))) start++;
  const splitsCharacter = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  if (end === feature.start || start === feature.end || splitsCharacter) {
    return err('CUT_NOT_POSSIBLE', undefined, { offset });
  }
  return ok(features.toSpliced(index, 1, { ...feature, end }, { ...feature, id: newId, start }));
}

/**
 * Joins a feature to the one before it, with the separators between them; the earlier id stays.
 * Errors: MERGE_NOT_POSSIBLE for the first feature and for one that does not exist.
 */
export function mergeWithPrevious<Feature extends FeatureSpan>(
  features: readonly Feature[],
  index: number,
): Result<readonly Feature[]> {
  const previous = features[index - 1];
  const feature = features[index];
  if (previous === undefined || feature === undefined) return err('MERGE_NOT_POSSIBLE', undefined, { index });
  return ok(features.toSpliced(index - 1, 2, { ...previous, end: feature.end }));
}

/** What labels depend on: the subject title counts as A or 1.0, a part hangs under the feature before it. */
export type Labelled = Readonly<{ isTitle?: boolean; isPart?: boolean }>;

/** Labels for features in their present order (domain standard F15), as {@link labelsOf} gives them. */
export function relabel(
  claim: Readonly<{ no: number; kind: ClaimKind }>,
  features: readonly Labelled[],
  style: LabelStyle,
): readonly string[] {
  let head: number | undefined;
  const places = features.map((feature, index) => {
    if (feature.isPart === true && head !== undefined) return { parent: head, isPart: true };
    head = index;
    return { parent: undefined, isPart: false };
  });
  const drafts = features.map((feature) => ({ isTitle: feature.isTitle === true }));
  return labelsOf(claim, drafts, places, style);
}

/** A piece of a new split, told which features of the old one it continues. */
export type Resplit = Readonly<{
  id: string;
  start: number;
  end: number;
  /** Whether a feature with exactly these words was there before; only then its judgment still holds (F22). */
  stands: boolean;
  /** Ids of all old features that share words with it, in order. */
  from: readonly string[];
}>;

/**
 * Carries ids over to a new split of the same text. A piece with the same range keeps its id; one that changed takes
 * the id of the old feature it shares most words with, if no other piece has it; the rest get new ids, taken from
 * `newId`. Both lists are in order and without overlap; linear in both.
 */
export function resplit(
  old: readonly FeatureSpan[],
  pieces: readonly Readonly<{ start: number; end: number }>[],
  newId: () => string,
): readonly Resplit[] {
  const sharing = sharedWith(old, pieces);
  const standing = pieces.map((piece, index) => sharing[index]?.find((feature) => isSame(feature, piece)));
  const taken = new Set(standing.flatMap((feature) => (feature === undefined ? [] : [feature.id])));
  return pieces.map((piece, index) => {
    const shared = sharing[index] ?? [];
    const heir = standing[index] ?? mostShared(shared, piece, taken);
    if (heir !== undefined) taken.add(heir.id);
    return {
      id: heir?.id ?? newId(),
      start: piece.start,
      end: piece.end,
      stands: standing[index] !== undefined,
      from: shared.map((feature) => feature.id),
    };
  });
}

type Range = Readonly<{ start: number; end: number }>;

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function sharedWith(old: readonly FeatureSpan[], pieces: readonly Range[]): readonly FeatureSpan[][] {
  let first = 0;
  return pieces.map((piece) => {
    while ((old[first]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) first++;
    const found: FeatureSpan[] = [];
    for (let at = first; (old[at]?.start ?? Number.POSITIVE_INFINITY) < piece.end; at++) {
      const feature = old[at];
      if (feature !== undefined) found.push(feature);
    }
    return found;
  });
}

function mostShared(
  shared: readonly FeatureSpan[],
  piece: Range,
  taken: ReadonlySet<string>,
): FeatureSpan | undefined {
  let best: FeatureSpan | undefined;
  let most = 0;
  for (const feature of shared) {
    const size = Math.min(feature.end, piece.end) - Math.max(feature.start, piece.start);
    if (size > most && !taken.has(feature.id)) {
      best = feature;
      most = size;
    }
  }
  return best;
}
