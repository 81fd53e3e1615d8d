import type { FeatureType, SplitFeature } from '../claims/model.ts';
import { splitClaim } from '../claims/split.ts';
import type { Claim, Feature } from '../domain/claim.ts';
import type { Id } from '../domain/ids.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, moveLinks, relabelClaim, removeFeature } from './feature-list.ts';
import { staleFeatureJudgments } from './judgments.ts';
import { keysAtEnd } from './positions.ts';

type Piece = Readonly<{ span: [number, number]; text: string; type: FeatureType }>;

/**
 * Splits a claim anew. A feature whose words still stand keeps id, label, links and judgment. A new
 * piece that shares words with an old feature inherits its id and links, its judgment goes stale; an old
 * feature with no heir hands its links to the piece that took most of its words.
 */
export function resplitClaim(draft: Draft, claim: Claim, context: CommandContext): void {
  const split = splitClaim(claim, { granularity: claim.granularity, labelStyle: context.labelStyle });
  const old = featuresOf(draft, claim.id);
  const worded = old.filter((feature) => feature.span !== null);
  const wordless = old.filter((feature) => feature.span === null);
  const pieces = split.features.map(pieceOf);
  const heirs = matchPieces(pieces, worded);
  const keys = keysAtEnd([], pieces.length + wordless.length);
  const ids = pieces.map((piece, index) => {
    const order = keys[index] ?? '';
    const heir = heirs[index];
    if (heir === undefined) return addPiece(draft, claim.id, piece, order, context.newId());
    const isSame = sameWords(heir.text, piece.text);
    const patch = isSame ? {} : { text: piece.text, type: piece.type, trust: 'suggested' as const };
    draft.update('features', heir.id, { ...patch, span: piece.span, order });
    if (!isSame) staleFeatureJudgments(draft, [heir.id], '权利要求已重新拆分');
    return heir.id;
  });
  const kept = new Set(ids);
  for (const feature of worded) {
    if (kept.has(feature.id)) continue;
    const taker = pieces.reduce(
      (best, piece, index) =>
        overlap(piece, feature) > best.size ? { size: overlap(piece, feature), index } : best,
      { size: 0, index: -1 },
    );
    const takerId = ids[taker.index];
    if (takerId !== undefined) moveLinks(draft, feature.id, takerId);
    removeFeature(draft, feature.id);
  }
  wordless.forEach((feature, index) => {
    draft.update('features', feature.id, { order: keys[pieces.length + index] ?? feature.order });
  });
  relabelClaim(draft, claim, context.labelStyle);
}

/** For each piece the old feature it continues: the same words first, then the largest overlap in place. */
function matchPieces(pieces: readonly Piece[], old: readonly Feature[]): (Feature | undefined)[] {
  const free = new Set(old);
  const take = (found: Feature | undefined): Feature | undefined => {
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = pieces.map((piece) => {
    const equal = [...free].filter((feature) => sameWords(feature.text, piece.text));
    return take(equal.find((feature) => feature.span?.[0] === piece.span[0]) ?? equal[0]);
  });
  return pieces.map((piece, index) => {
    const known = same[index];
    if (known !== undefined) return known;
    const sharing = [...free].filter((feature) => overlap(piece, feature) > 0);
    const best = sharing.sort((a, b) => overlap(piece, b) - overlap(piece, a))[0];
    return take(best);
  });
}

/** Words in common, in characters: in place when the claim's text is the same, by content when it moved. */
function overlap(piece: Piece, feature: Feature): number {
  if (feature.text.includes(piece.text)) return piece.text.length;
  if (piece.text.includes(feature.text)) return feature.text.length;
  return 0;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/gu, '') === b.replace(/\s+/gu, '');
}

function pieceOf(feature: SplitFeature): Piece {
  return { span: [feature.start, feature.end], text: feature.text, type: feature.type };
}

function addPiece(draft: Draft, claimId: Id, piece: Piece, order: string, id: Id): Id {
  draft.add('features', {
    id,
    claimId,
    order,
    label: '?',
    labelFixed: false,
    text: piece.text,
    span: piece.span,
    type: piece.type,
    trust: 'suggested',
    note: '',
  });
  return id;
}
