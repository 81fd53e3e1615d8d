import { type CaseState, ordered } from './entities.ts';
import type { Evidence } from './evidence.ts';
import type { Id } from './ids.ts';

/** Accused evidence that shows the product, or all products. */
export function accusedEvidence(state: CaseState, productId: Id): readonly Evidence[] {
  return ordered(state.evidence).filter(
    ({ role, productId: shown }) => role === 'accused' && (shown === null || shown === productId),
  );
}

/** Hashes of the files that show the product: cases that share one speak of the same product. */
export function productFiles(state: CaseState, productId: Id): ReadonlySet<string> {
  return new Set(accusedEvidence(state, productId).map(({ sha256 }) => sha256));
}
