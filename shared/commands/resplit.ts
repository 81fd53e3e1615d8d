import { resplit } from '../claims/feature-edit.ts';
import { splitClaim } from '../claims/split.ts';
import type { Claim, Feature, SplitPiece } from '../domain/claim.ts';
import type { Id } from '../domain/ids.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, relabelClaim, removeFeature } from './feature-list.ts';
import { moveJudgments, staleFeatureJudgments } from './judgments.ts';
import { moveLinks } from './links.ts';
import { keysAtEnd } from './positions.ts';

const RESPLIT = '权利要求已重新拆分';

/** A feature that a claim is to have; its label is given in order unless one is named. */
type NewPiece = SplitPiece & Readonly<{ text: string }>;

/** Splits a claim anew as the splitter proposes. */
export function resplitClaim(draft: Draft, claim: Claim, context: CommandContext): void {
  putSplit(draft, claim, comparedPieces(claim, context), 'suggested', context);
}

/**
 * Gives a claim these features. A feature whose words still stand keeps id, links and judgment. A new piece that
 * shares words with an old feature inherits its id and links, its judgment goes stale; an old feature
 * with no heir hands its links and judgments to the piece that took its words. Works also when the claim's text was
 * replaced: old features are first found again by their words.
 */
export function putSplit(
  draft: Draft,
  claim: Claim,
  pieces: readonly NewPiece[],
  trust: 'suggested' | 'edited',
  context: CommandContext,
): void {
  const old = featuresOf(draft, claim.id);
  const worded = old.filter((feature) => feature.span !== null);
  const wordless = old.filter((feature) => feature.span === null);
  const places = relocate(worded, claim.text);
  const carried = resplit(places, pieces, context.newId);
  const keys = keysAtEnd([], pieces.length + wordless.length);

  const kept = new Set(carried.map((piece) => piece.id));
  const takers = new Map(carried.flatMap((piece) => piece.from.map((from) => [from, piece.id] as const)));
  pieces.forEach((piece, index) => {
    const heir = carried[index];
    if (heir !== undefined) putPiece(draft, claim.id, piece, { ...heir, order: keys[index] ?? '', trust });
  });
  for (const feature of worded) {
    if (kept.has(feature.id)) continue;
    const taker = takers.get(feature.id);
    if (taker !== undefined) {
      moveLinks(draft, feature.id, taker);
      moveJudgments(draft, feature.id, taker, RESPLIT);
    }
    removeFeature(draft, feature.id);
  }
  wordless.forEach((feature, index) => {
    draft.update('features', feature.id, { order: keys[pieces.length + index] ?? feature.order });
  });
  relabelClaim(draft, claim, context.labelStyle);
}

/**
 * The pieces that get a row. Of a dependent claim these are its additional features alone (F15): the subject title
 * it repeats belongs to its reference part (引用部分, 细则第25条) and is judged in the claim it refers to. A title that
 * differs from the one referred to keeps its row, so that the difference is seen.
 */
export function comparedPieces(claim: Claim, { labelStyle }: CommandContext): readonly NewPiece[] {
  const split = splitClaim(claim, { granularity: claim.granularity, labelStyle });
  const features = split.features.map(({ start, end, text, type, parent, label }): NewPiece => {
    const isPart = parent !== null && label.startsWith(parent);
    return { start, end, text, type, isPart, label: null };
  });
  const differs = claim.problems.some(({ code }) => code === 'SUBJECT_DIFFERS');
  if (claim.kind === 'independent' || differs) return features;
  const added = features.filter(({ type }) => type !== 'SUBJECT_TITLE');
  return added.length > 0 ? added : features;
}

type Heir = Readonly<{ id: Id; stands: boolean; order: string; trust: 'suggested' | 'edited' }>;

function putPiece(draft: Draft, claimId: Id, piece: NewPiece, { id, stands, order, trust }: Heir): void {
  const { text, type, isPart } = piece;
  const span: [number, number] = [piece.start, piece.end];
  if (draft.find('features', id) === undefined) {
    const label = { label: '?', labelFixed: false, isPart };
    draft.add('features', { id, claimId, order, ...label, text, span, type, trust, note: '' });
  } else if (stands) {
    draft.update('features', id, { order, span, isPart });
  } else {
    draft.update('features', id, { order, span, isPart, text, type, trust });
    staleFeatureJudgments(draft, [id], RESPLIT);
  }
}

/** Where the words of old features stand in the claim's present text; those that are gone drop out. */
function relocate(features: readonly Feature[], text: string): { id: Id; start: number; end: number }[] {
  let from = 0;
  return features.flatMap((feature) => {
    const start = text.indexOf(feature.text, from);
    if (start < 0) return [];
    from = start + feature.text.length;
    return [{ id: feature.id, start, end: from }];
  });
}
