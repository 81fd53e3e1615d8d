import type { EarlierFacts } from '../../shared/domain/earlier.ts';
import { equalJson } from '../../shared/history/apply.ts';
import type { Json } from '../../shared/history/change.ts';
import { useCase } from './case-context.tsx';
import { useQueryCache } from './queries.tsx';
import { useStore } from './store.ts';

const NOTHING: EarlierFacts = { splits: [], verdicts: [], constructions: [] };

/** A part of what other cases of the patent have for the open one; nothing until the host has looked. */
export function useEarlier<S>(select: (facts: EarlierFacts) => S): S {
  const { caseId } = useCase().view.get();
  const { store } = useQueryCache().entry('earlier.facts', { caseId });
  // An offer: without an answer the page works on, and the next change asks again.
  return useStore(store, ({ data }) => select(data ?? NOTHING), isEqualPart);
}

function isEqualPart<S>(a: S, b: S): boolean {
  return equalJson(a as Json, b as Json);
}
