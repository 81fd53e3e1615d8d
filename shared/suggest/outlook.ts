import type { Outlook } from './model.ts';
import { bestMatch } from './pair-signals.ts';
import type { ScoredFeature } from './passage-scores.ts';
import type { TermMatcher } from './term-similarity.ts';

/** How far the material as a whole answers a feature. */
export type Answer = Readonly<{
  outlook: Outlook;
  /** Terms without a counterpart anywhere in the material, in the feature's order. */
  missing: readonly string[];
}>;

/** Below this likeness a part of the product is no counterpart of a term. */
const COUNTERPART = 0.45;

/**
 * Judges by what the feature adds to the claim: how well the best clause meets its newly named parts together, and
 * how well its least answered term is answered anywhere. Weights and limits were fitted on features that examiners
 * called distinguishing or disclosed; at the limit one in eight disclosed features is called absent.
 */
export function answerOf(feature: ScoredFeature, matcher: TermMatcher): Answer {
  const parts = new Set(feature.units.flatMap(({ rows }) => rows.flatMap(({ reading }) => reading.terms)));
  const all = [...parts];
  const terms = [...new Set(feature.units.flatMap(({ unit }) => unit.terms))];
  const answered = terms.map((term) => ({ term, value: bestMatch(term, all, matcher) }));
  const least = answered.reduce((low, { value }) => Math.min(low, value), terms.length === 0 ? 0.5 : 1);
  const together = bestClause(feature);
  const doubt = DOUBT.base - DOUBT.together * together - DOUBT.least * least;
  const missing = answered.filter(({ value }) => value < COUNTERPART).map(({ term }) => term);
  return { outlook: outlookFor(doubt), missing };
}

function bestClause(feature: ScoredFeature): number {
  const best = feature.units.map(({ rows }) =>
    rows.reduce((most, { signals }) => Math.max(most, signals.newTerms), 0),
  );
  return best.reduce((low, value) => Math.min(low, value), 1);
}

const DOUBT = { base: 2, together: 2, least: 2, absent: 0.3, present: -0.6 } as const;

function outlookFor(doubt: number): Outlook {
  if (doubt > DOUBT.absent) return 'likely-absent';
  return doubt < DOUBT.present ? 'likely-present' : 'unclear';
}
