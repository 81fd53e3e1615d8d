import { SEPARATOR_SIGNS } from '../claims/splitting/clauses.ts';
import type { Claim, Feature, SplitPiece } from '../domain/claim.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import { defined } from '../util/assert.ts';
import type { CommandContext } from './context.ts';
import type { Draft } from './draft.ts';
import { featuresOf, relabelClaim } from './feature-list.ts';
import { retypeFeature } from './features.ts';
import { comparedPieces, putSplit } from './resplit.ts';

/**
 * Splits a claim as a person split the same words in another case. INVALID_INPUT when the pieces overlap, leave the
 * claim's text, or leave out a word that the splitter gives a row (F1).
 */
export function splitAs(
  draft: Draft,
  claimId: Id,
  pieces: readonly SplitPiece[],
  context: CommandContext,
): void {
  const claim = draft.get('claims', claimId);
  if (!areInOrder(claim, pieces)) fail('INVALID_INPUT', 'pieces out of order', { paths: 'pieces' });
  if (leavesWordsOut(claim, pieces, context)) fail('INVALID_INPUT', 'words left out', { paths: 'pieces' });
  if (isSplitSo(featuresOf(draft, claimId), pieces)) return;
  const worded = pieces.map((piece) => ({ ...piece, text: claim.text.slice(piece.start, piece.end) }));
  putSplit(draft, claim, worded, 'edited', context);
  const made = featuresOf(draft, claimId).filter(({ span }) => span !== null);
  pieces.forEach(({ type, label }, index) => {
    const { id } = defined(made[index], 'every piece has its feature');
    retypeFeature(draft, id, type);
    const isTaken = made.some((other) => other.id !== id && other.labelFixed && other.label === label);
    if (label !== null && !isTaken) draft.update('features', id, { label, labelFixed: true });
  });
  relabelClaim(draft, claim, context.labelStyle);
}

function isSplitSo(features: readonly Feature[], pieces: readonly SplitPiece[]): boolean {
  const worded = features.filter(({ span }) => span !== null);
  if (worded.length !== pieces.length) return false;
  return worded.every(({ span, type, isPart, label }, index) => {
    const piece = pieces[index];
    const isSame = span?.[0] === piece?.start && span?.[1] === piece?.end && type === piece?.type;
    return isSame && isPart === piece?.isPart && (piece.label === null || piece.label === label);
  });
}

function areInOrder({ text }: Claim, pieces: readonly SplitPiece[]): boolean {
  let from = 0;
  return pieces.every(({ start, end }) => {
    const fits = from <= start && start < end && end <= text.length;
    from = end;
    return fits;
  });
}

function leavesWordsOut(claim: Claim, pieces: readonly SplitPiece[], context: CommandContext): boolean {
  const covered = new Uint8Array(claim.text.length);
  for (const { start, end } of pieces) covered.fill(1, start, end);
  return comparedPieces(claim, context).some(({ start, end }) => {
    for (let at = start; at < end; at++)
      if (covered[at] === 0 && !SEPARATOR_SIGNS.test(claim.text.charAt(at))) return true;
    return false;
  });
}
