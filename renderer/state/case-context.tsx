import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { CaseSheet } from '../../shared/domain/case.ts';
import type { CaseState, Collection, Entity } from '../../shared/domain/entities.ts';
import { ordered } from '../../shared/domain/entities.ts';
import { defined } from '../../shared/util/assert.ts';
import { useHost } from '../host/host-context.tsx';
import { type CaseStore, createCaseStore } from './case-store.ts';
import { newId } from './new-id.ts';
import { shallowEqual, useStore } from './store.ts';

const CaseContext = createContext<CaseStore | null>(null);

type ProviderProps = Readonly<{ caseId: string; children: ReactNode }>;

/** Opens a case for the screens below; closes it when they go. */
export function CaseProvider({ caseId, children }: ProviderProps) {
  const host = useHost();
  const store = useMemo(() => createCaseStore(host, caseId, { newId, wait }), [host, caseId]);
  useEffect(() => {
    const live = store.open();
    return live;
  }, [store]);
  return <CaseContext value={store}>{children}</CaseContext>;
}

/** The store of the open case: `run`, `undo`, `redo`, `write`. */
export function useCase(): CaseStore {
  return defined(useContext(CaseContext), 'CaseProvider');
}

/** A part of the open case's state; see {@link useStore} about `isEqual`. */
export function useCaseState<S>(
  select: (state: CaseState) => S,
  isEqual: (a: S, b: S) => boolean = shallowEqual,
): S {
  return useStore(useCase().view, (view) => select(view.state), isEqual);
}

/** One entity of the open case, or undefined when it is gone. */
export function useEntity<C extends Collection>(collection: C, id: string): Entity<C> | undefined {
  return useCaseState((state) => state[collection][id] as Entity<C> | undefined, Object.is);
}

/** A collection with position keys, in its order. */
export function useOrdered<C extends OrderedCollection>(collection: C): readonly Entity<C>[] {
  return useCaseState((state) => ordered(state[collection] as Ordered<C>) as unknown as readonly Entity<C>[]);
}

/** The case's main record; screens that use it are shown only when the case is there. */
export function useCaseSheet(): CaseSheet {
  const sheet = useStore(useCase().view, (view) => view.state.cases[view.caseId]);
  return defined(sheet, 'case sheet');
}

type OrderedCollection = {
  [C in Collection]: Entity<C> extends { readonly order: string } ? C : never;
}[Collection];
type Ordered<C extends Collection> = Readonly<Record<string, Entity<C> & { id: string; order: string }>>;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
