import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';
import { equalJson } from '../../../shared/history/apply.ts';
import type { Json } from '../../../shared/history/change.ts';
import { createStore, type Store } from '../../state/store.ts';
import { addNews, NO_NEWS, newsBetween, type SuggestionNews, seenNews } from './suggestion-news.ts';

export type SuggestionMap = ReadonlyMap<string, FeatureSuggestions>;

export type SuggestionStore = Readonly<{
  store: Store<SuggestionMap>;
  /** What answers changed and nobody looked at yet; nothing after the first answer about a product. */
  news: Store<SuggestionNews>;
  /** A person looks at this row now: what is there is no news any more. */
  seen: (featureId: string) => void;
  /** Asks for fresh suggestions once things have been quiet for a moment; the old ones stay meanwhile. */
  refresh: (productId: string) => void;
  stop: () => void;
}>;

type Ports = Readonly<{
  /** The host's answer; null when it could not answer. */
  ask: (productId: string) => Promise<readonly FeatureSuggestions[] | null>;
  /** Calls back once after a pause; returns how to call it off. */
  later: (run: () => void) => () => void;
}>;

/**
 * Suggestions of the product in view. Rows whose suggestions came back equal keep their objects, so that
 * a link redraws its own row only.
 */
export function createSuggestionStore({ ask, later }: Ports): SuggestionStore {
  const store = createStore<SuggestionMap>(new Map());
  const news = createStore<SuggestionNews>(NO_NEWS);
  let shownFor: string | null = null;
  let callOff = (): void => undefined;
  let asked = 0;
  const load = async (productId: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    const answer = await ask(productId);
    if (answer === null || mine !== asked) return;
    const known = store.get();
    const fresh = mergeKept(known, answer);
    news.update((old) => (shownFor === productId ? addNews(old, newsBetween(known, fresh), mine) : NO_NEWS));
    shownFor = productId;
    store.set(fresh);
  };
  return {
    store,
    news,
    seen: (featureId) => news.update((old) => seenNews(old, featureId)),
    refresh: (productId) => {
      callOff();
      callOff = later(() => void load(productId));
    },
    stop: () => {
      callOff();
      asked += 1;
    },
  };
}

function mergeKept(known: SuggestionMap, answer: readonly FeatureSuggestions[]): SuggestionMap {
  return new Map(
    answer.map((fresh) => {
      const old = known.get(fresh.featureId);
      const isSame = old !== undefined && equalJson(old as unknown as Json, fresh as unknown as Json);
      return [fresh.featureId, isSame ? old : fresh];
    }),
  );
}
