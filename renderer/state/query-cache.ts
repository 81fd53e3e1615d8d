import type { Host, MethodInput, MethodName, MethodOutput } from '../../shared/contract/host.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import { createStore, type Store } from './store.ts';

export type QueryState<T> = Readonly<{
  /** The last answer, kept while a newer one is on its way. */
  data: T | undefined;
  error: AppError | null;
  isLoading: boolean;
}>;

type Entry = Readonly<{
  store: Store<QueryState<unknown>>;
  refresh: () => Promise<void>;
  /** The answer may be old: ask again now if anyone looks, else when someone looks next. */
  expire: () => void;
}>;

export type QueryCache = Readonly<{
  entry: <N extends MethodName>(
    method: N,
    input: MethodInput<N> | null,
  ) => Readonly<{ store: Store<QueryState<MethodOutput<N>>>; refresh: () => Promise<void> }>;
  /** Asks again for everything of a method, or of a method about one case. */
  invalidate: (method: MethodName, caseId?: string) => void;
}>;

/** Collections that what other cases of a patent offer rests on. */
const EARLIER_FACTS: ReadonlySet<string> = new Set([
  'cases',
  'rights',
  'claims',
  'features',
  'constructions',
  'products',
  'evidence',
  'judgments',
]);

/** Answers of the host by method and input; the host's events say when to ask again. */
export function createQueryCache(host: Host): QueryCache {
  const entries = new Map<string, Entry>();

  const invalidate = (method: MethodName, caseId?: string): void => {
    for (const [key, entry] of entries) {
      if (!key.startsWith(`${method}:`)) continue;
      if (caseId === undefined || key.includes(`"caseId":${JSON.stringify(caseId)}`)) entry.expire();
    }
  };

  host.subscribe('everything.changed', () => {
    for (const entry of entries.values()) entry.expire();
  });
  host.subscribe('cases.listed', () => invalidate('cases.list'));
  host.subscribe('settings.changed', () => {
    invalidate('system.settings');
    invalidate('vectors.status');
  });
  host.subscribe('vectors.changed', () => invalidate('vectors.status'));
  host.subscribe('cases.changed', ({ caseId, changes }) => {
    // Any case may be another one's earlier case.
    if (changes.some(({ collection }) => EARLIER_FACTS.has(collection))) invalidate('earlier.facts');
    invalidate('cases.history', caseId);
    invalidate('suggestions.list', caseId);
  });

  return {
    invalidate,
    entry: (method, input) => {
      const key = `${method}:${JSON.stringify(input)}`;
      const known =
        entries.get(key) ?? (input === null ? IDLE : createEntry(() => callMethod(host, method, input)));
      entries.set(key, known);
      return known as unknown as ReturnType<QueryCache['entry']> as never;
    },
  };
}

/** Stands for a question that is not asked. */
const IDLE: Entry = {
  store: createStore<QueryState<unknown>>({ data: undefined, error: null, isLoading: false }),
  refresh: () => Promise.resolve(),
  expire: () => undefined,
};

function createEntry(ask: () => Promise<Result<unknown>>): Entry {
  const store = createStore<QueryState<unknown>>({ data: undefined, error: null, isLoading: true });
  let asked = 0;
  const refresh = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    store.update((current) => ({ ...current, isLoading: true }));
    const answer = await ask();
    if (mine !== asked) return;
    store.update(({ data }) =>
      answer.ok
        ? { data: answer.value, error: null, isLoading: false }
        : { data, error: answer.error, isLoading: false },
    );
  };
  let watchers = 0;
  let isExpired = false;
  const subscribe = (listener: () => void): (() => void) => {
    watchers += 1;
    if (isExpired) {
      isExpired = false;
      void refresh();
    }
    const stop = store.subscribe(listener);
    return () => {
      watchers -= 1;
      stop();
    };
  };
  void refresh();
  return {
    store: { ...store, subscribe },
    refresh,
    expire: () => {
      if (watchers > 0) void refresh();
      else isExpired = true;
    },
  };
}

function callMethod<N extends MethodName>(
  host: Host,
  method: N,
  input: MethodInput<N>,
): Promise<Result<unknown>> {
  const [subject = '', verb = ''] = method.split('.');
  type Calls = Readonly<Record<string, (input: unknown) => Promise<Result<unknown>>>>;
  const calls = (host.client as unknown as Readonly<Record<string, Calls>>)[subject];
  const call = calls?.[verb];
  if (call === undefined) throw new Error(`no method ${method}`);
  return call(input);
}
