import { type ClauseReading, readClause } from '../reading/clause-reading.ts';
import type { FeatureQuery, QueryUnit } from '../reading/feature-query.ts';
import { clauseText, type MaterialIndex } from '../reading/material-index.ts';
import { fitOf, quantitiesIn } from '../reading/quantities.ts';
import { meantClauseFinder } from '../vectors/meant-clauses.ts';
import { type Candidate, candidateFinder } from './candidates.ts';
import { pairSignals, SIGNALS, type SignalName, termSignals } from './pair-signals.ts';
import type { ScoredClause, ScoredFeature, ScoredUnit } from './scored.ts';
import { addParagraphs, addRegions } from './surroundings.ts';
import type { TermMatcher } from './term-similarity.ts';
import { SIGNAL_WEIGHTS } from './weights.ts';

/** A unit gathers no more clauses than this, however much is learned. */
const MOST_ROWS = 128;

/** Weighs the clauses of the material for every unit of every feature. */
export class PassageScorer {
  readonly features: readonly ScoredFeature[];
  readonly #index: MaterialIndex;
  readonly #matcher: TermMatcher;
  readonly #readings = new Map<number, ClauseReading>();
  readonly #idOf = (name: string) => this.#matcher.idOf(name);

  constructor(queries: readonly FeatureQuery[], index: MaterialIndex, matcher: TermMatcher) {
    this.#index = index;
    this.#matcher = matcher;
    const find = candidateFinder(index);
    const meant = meantClauseFinder(index);
    this.features = queries.map((query) => ({
      query,
      units: query.units.map((unit) => this.#scored(unit, query.place, meant(unit, find(unit)))),
    }));
    const units = this.features.flatMap((feature) => feature.units);
    addParagraphs(units, index);
    for (const { rows } of units) {
      for (const row of rows) row.value = sumOf(row);
      share(rows);
    }
    addRegions(units);
    for (const { rows } of units) {
      for (const row of rows) row.value += SIGNAL_WEIGHTS.region * row.signals.region;
      share(rows);
    }
  }

  /**
   * Weighs a unit again after the matcher has learned about `parts` (by number), with `extra` clauses that now may
   * matter. False when nothing in the unit was touched.
   */
  refresh(scored: ScoredUnit, parts: ReadonlySet<number>, extra: readonly number[]): boolean {
    let isTouched = false;
    for (const row of scored.rows) {
      if (!row.reading.names.some((name) => parts.has(name))) continue;
      Object.assign(row.signals, termSignals(scored, row.reading, this.#matcher));
      row.held = this.#matcher.held(scored.terms, row.reading.names);
      row.value = sumOf(row);
      isTouched = true;
    }
    const known = new Set(scored.rows.map((row) => row.candidate.clause));
    const added = extra.filter((clause) => !known.has(clause)).slice(0, MOST_ROWS - scored.rows.length);
    for (const clause of added) {
      const row = this.#row(scored, { clause, characters: 0, words: 0, shared: 0 });
      row.value = sumOf(row);
      scored.rows.push(row);
    }
    if (!isTouched && added.length === 0) return false;
    scored.rows.sort((a, b) => a.candidate.clause - b.candidate.clause);
    share(scored.rows);
    return true;
  }

  #scored(unit: QueryUnit, place: number, candidates: readonly Candidate[]): ScoredUnit {
    const news = (unit.newTerms.length > 0 ? unit.newTerms : unit.terms).map(this.#idOf);
    const scored: ScoredUnit = { unit, place, terms: unit.terms.map(this.#idOf), news, rows: [] };
    scored.rows = candidates.map((candidate) => this.#row(scored, candidate));
    return scored;
  }

  #row(scored: ScoredUnit, candidate: Candidate): ScoredClause {
    const reading =
      this.#readings.get(candidate.clause) ?? readClause(this.#index, candidate.clause, this.#idOf);
    this.#readings.set(candidate.clause, reading);
    const quantity = quantityValue(scored.unit, candidate.clause, this.#index);
    const held = this.#matcher.held(scored.terms, reading.names);
    const signals = this.#signals(scored, candidate, reading);
    return { candidate, reading, quantity, signals, held, value: 0, share: 0 };
  }

  #signals(scored: ScoredUnit, candidate: Candidate, reading: ClauseReading): Record<SignalName, number> {
    const distance = Math.abs(scored.place - (this.#index.clauses.place[candidate.clause] ?? 0));
    return pairSignals(scored, candidate, reading, distance, {
      lexicon: this.#index.lexicon,
      matcher: this.#matcher,
    });
  }
}

/** A part that a person holds to be meant outweighs likeness in words that nobody has looked at. */
const HELD_VALUE = 1;

function sumOf({ quantity, held, signals }: ScoredClause): number {
  let value = quantity + HELD_VALUE * held;
  for (const name of SIGNALS) value += SIGNAL_WEIGHTS[name] * signals[name];
  return value;
}

function share(rows: readonly ScoredClause[]): void {
  let most = -Infinity;
  for (const row of rows) {
    if (row.value > most) most = row.value;
  }
  let total = 0;
  for (const row of rows) {
    row.share = Math.exp(row.value - most);
    total += row.share;
  }
  for (const row of rows) row.share /= total;
}

/** A value inside the claimed range speaks for a clause, one of the same dimension outside it a little (§2.5). */
export const QUANTITY_VALUE = { within: 2, outside: 0.7 } as const;

function quantityValue(unit: QueryUnit, clause: number, index: MaterialIndex): number {
  if (unit.quantities.length === 0) return 0;
  const shown = quantitiesIn(clauseText(index, clause), index.lexicon);
  let value = 0;
  for (const claimed of unit.quantities)
    for (const each of shown) {
      const fit = fitOf(claimed, each);
      if (fit !== undefined) value = Math.max(value, QUANTITY_VALUE[fit]);
    }
  return value;
}
