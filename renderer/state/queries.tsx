import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { MethodInput, MethodName, MethodOutput } from '../../shared/contract/host.ts';
import type { Settings } from '../../shared/contract/system.contract.ts';
import { defined } from '../../shared/util/assert.ts';
import type { Result } from '../../shared/util/result.ts';
import { useHost } from '../host/host-context.tsx';
import { createQueryCache, type QueryCache, type QueryState } from './query-cache.ts';
import { useStore } from './store.ts';

const CacheContext = createContext<QueryCache | null>(null);

export function QueryProvider({ children }: Readonly<{ children: ReactNode }>) {
  const host = useHost();
  const cache = useMemo(() => createQueryCache(host), [host]);
  return <CacheContext value={cache}>{children}</CacheContext>;
}

export function useQueryCache(): QueryCache {
  return defined(useContext(CacheContext), 'QueryProvider');
}

/**
 * The answer to a question, asked once and shared; drawn again when the host says it changed.
 * An input of null asks nothing.
 */
export function useQuery<N extends MethodName>(
  method: N,
  input: MethodInput<N> | null,
): QueryState<MethodOutput<N>> & Readonly<{ refresh: () => Promise<void> }> {
  const { store, refresh } = useQueryCache().entry(method, input);
  const state = useStore(store, (value) => value);
  return { ...state, refresh };
}

/** Settings of this computer; undefined until the host answers. */
export function useSettings(): Settings | undefined {
  return useQuery('system.settings', {}).data;
}

/** Names the vector model that takes part in suggestions; undefined without one. */
export function useVectorModelId(): string | undefined {
  const model = useQuery('vectors.status', {}).data?.model;
  return model?.state === 'ready' ? model.id : undefined;
}

export function useSaveSettings(): (patch: Partial<Settings>) => Promise<Result<Settings>> {
  const host = useHost();
  const cache = useQueryCache();
  return async (patch) => {
    const saved = await host.client.system.saveSettings(patch);
    cache.invalidate('system.settings');
    cache.invalidate('vectors.status');
    return saved;
  };
}
