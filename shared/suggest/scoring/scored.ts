import type { ClauseReading } from '../reading/clause-reading.ts';
import type { FeatureQuery, QueryUnit } from '../reading/feature-query.ts';
import type { Candidate } from './candidates.ts';
import type { SignalName } from './pair-signals.ts';

/** One clause weighed for one unit of a feature. */
export type ScoredClause = {
  readonly candidate: Candidate;
  readonly reading: ClauseReading;
  readonly quantity: number;
  readonly signals: Record<SignalName, number>;
  /** How surely, 0..1, a person holds that the clause names a part of the unit. */
  held: number;
  /** What all that speaks for the clause adds up to; kept, since adding it up is what takes time. */
  value: number;
  /** Share of the unit's belief that lies on this clause; the shares of a unit add up to 1. */
  share: number;
};

export type ScoredUnit = {
  readonly unit: QueryUnit;
  /** Place of the unit's feature in its claim. */
  readonly place: number;
  /** Its terms, and those it names anew (all, when it names none), by number. */
  readonly terms: readonly number[];
  readonly news: readonly number[];
  rows: ScoredClause[];
};

export type ScoredFeature = Readonly<{ query: FeatureQuery; units: readonly ScoredUnit[] }>;
