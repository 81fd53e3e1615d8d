import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { ordered } from '../../../shared/domain/entities.ts';
import { defined } from '../../../shared/util/assert.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCase, useCaseState } from '../../state/case-context.tsx';
import { useClient } from '../../state/machine.ts';
import { newId } from '../../state/new-id.ts';
import { useVectorModelId } from '../../state/queries.tsx';
import { shallowEqual, useStore } from '../../state/store.ts';
import { useViewState } from '../../state/view-state.ts';
import { showError } from '../../ui/toasts.ts';
import { type BenchView, FIRST_PLACE, placeOf } from './bench-view.ts';
import { type Bench, type BenchPorts, createBench } from './create-bench.ts';
import { createSuggestionStore } from './suggestion-store.ts';

const BenchContext = createContext<Bench | null>(null);

/** Long enough to take several links in a row, short enough to be there for the next look. */
const QUIET_MS = 250;

type ProviderProps = Readonly<{ productIds: readonly string[]; children: ReactNode }>;

/** One bench for the open case; it keeps its place while the case changes under it. */
export function BenchProvider({ productIds, children }: ProviderProps) {
  const store = useCase();
  const client = useClient();
  const act = useAct();
  const { caseId } = store.view.get();
  const [place, keepPlace] = useViewState(caseId, 'bench.place', FIRST_PLACE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: place and products only say where to begin; act is new at every drawing
  const [bench, suggestions] = useMemo(() => {
    const productId = productIds.find((id) => id === place.productId) ?? productIds[0] ?? '';
    const source = createSuggestionStore({
      ask: async (id) => {
        const answer = await client.suggestions.list({ caseId, productId: id });
        // Suggestions are an offer: without them the bench works on, and the next change asks again.
        return answer.ok ? answer.value.features : null;
      },
      later: (run) => {
        const timer = setTimeout(run, QUIET_MS);
        return () => clearTimeout(timer);
      },
    });
    const ports: BenchPorts = {
      state: () => store.view.get().state,
      act,
      newId,
      suggestions: source,
      textOf: async (evidenceId) => {
        const answer = await client.evidence.text({ caseId, evidenceId });
        if (!answer.ok) showError(answer.error);
        return answer.ok ? answer.value : null;
      },
    };
    const made = createBench(productId, ports, { ...FIRST_PLACE, ...place });
    made.goTo(place.current);
    if (store.view.get().state.evidence[place.evidenceId] !== undefined) made.openEvidence(place.evidenceId);
    return [made, source];
  }, [store, client]);
  useEffect(() => bench.view.subscribe(() => keepPlace(placeOf(bench.view.get()))), [bench, keepPlace]);
  useEffect(() => {
    const [first] = productIds;
    if (first !== undefined && !productIds.includes(bench.view.get().productId)) bench.chooseProduct(first);
  }, [bench, productIds]);
  useFreshSuggestions(bench, suggestions.refresh);
  useEffect(() => suggestions.stop, [suggestions]);
  return <BenchContext value={bench}>{children}</BenchContext>;
}

export function useBench(): Bench {
  return defined(useContext(BenchContext), 'BenchProvider');
}

/** A part of where the person stands; see {@link useStore} about equality. */
export function useBenchView<S>(select: (view: BenchView) => S): S {
  return useStore(useBench().view, select, shallowEqual);
}

/**
 * Asks anew when what suggestions rest on changed: words of features, links, refusals, words stated to be the same,
 * material, the vector model.
 */
function useFreshSuggestions(bench: Bench, refresh: (productId: string) => void): void {
  const productId = useStore(bench.view, (view) => view.productId);
  const modelId = useVectorModelId();
  const { rights, features, links, rejections, aliases, evidence } = useCaseState((state) => ({
    rights: state.rights,
    features: state.features,
    links: state.links,
    rejections: state.rejections,
    aliases: state.aliases,
    evidence: state.evidence,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these makes the answer old
  useEffect(() => {
    refresh(productId);
  }, [refresh, productId, rights, features, links, rejections, aliases, evidence, modelId]);
}

/** The products of the case in their order. */
export function useProductIds(): readonly string[] {
  return useCaseState((state) => ordered(state.products).map(({ id }) => id));
}
