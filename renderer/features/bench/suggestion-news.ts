import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';

/** What the last answer changed for a row that a person can see: another first passage, more or less to go on. */
export type RowChange = 'passage' | 'stronger' | 'weaker';

export type SuggestionNews = ReadonlyMap<string, RowChange>;

export const NO_NEWS: SuggestionNews = new Map();

/** Compares two answers row by row; rows that were not known before are no news. */
export function newsBetween(
  known: ReadonlyMap<string, FeatureSuggestions>,
  fresh: ReadonlyMap<string, FeatureSuggestions>,
): SuggestionNews {
  const news = new Map<string, RowChange>();
  for (const [id, now] of fresh) {
    const old = known.get(id);
    const change = old === undefined || old === now ? null : changeOf(old, now);
    if (change !== null) news.set(id, change);
  }
  return news.size === 0 ? NO_NEWS : news;
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
