import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';

/** What the last answer changed for a row that a person can see: another first passage, more or less to go on. */
export type RowChange = 'passage' | 'stronger' | 'weaker';

export type RowChanges = ReadonlyMap<string, RowChange>;

/** Changes that nobody looked at yet, with the answer that brought them, and all rows of the last such answer. */
export type SuggestionNews = Readonly<{
  rows: ReadonlyMap<string, Readonly<{ change: RowChange; turn: number }>>;
  last: readonly string[];
}>;

export const NO_NEWS: SuggestionNews = { rows: new Map(), last: [] };

/** Adds the changes of one answer; a later change of a row takes the place of an earlier one. */
export function addNews(news: SuggestionNews, changes: RowChanges, turn: number): SuggestionNews {
  if (changes.size === 0) return news;
  const rows = new Map(news.rows);
  for (const [id, change] of changes) rows.set(id, { change, turn });
  return { rows, last: [...changes.keys()] };
}

/** Without a row that a person looks at now. */
export function seenNews(news: SuggestionNews, featureId: string): SuggestionNews {
  if (!news.rows.has(featureId)) return news;
  const rows = new Map(news.rows);
  rows.delete(featureId);
  return { ...news, rows };
}

/** Compares two answers row by row; rows that were not known before are no news. */
export function newsBetween(
  known: ReadonlyMap<string, FeatureSuggestions>,
  fresh: ReadonlyMap<string, FeatureSuggestions>,
): RowChanges {
  const news = new Map<string, RowChange>();
  for (const [id, now] of fresh) {
    const old = known.get(id);
    const change = old === undefined || old === now ? null : changeOf(old, now);
    if (change !== null) news.set(id, change);
  }
  return news;
}

const STRENGTH = { 'likely-absent': 0, unclear: 1, 'likely-present': 2 } as const;

function changeOf(old: FeatureSuggestions, now: FeatureSuggestions): RowChange | null {
  const step = STRENGTH[now.outlook] - STRENGTH[old.outlook];
  if (step !== 0) return step > 0 ? 'stronger' : 'weaker';
  return placeOf(old) === placeOf(now) ? null : 'passage';
}

function placeOf({ suggestions: [first] }: FeatureSuggestions): string {
  return first === undefined ? '' : `${first.evidenceId} ${first.focus.start}`;
}
