import type { MaterialIndex } from '../reading/material-index.ts';
import type { ScoredUnit } from './scored.ts';

/** One document, and there one part of it, usually answers the whole claim (全部特征的集中公开). */
export function addParagraphs(units: readonly ScoredUnit[], index: MaterialIndex): void {
  const answers = new Map<number, number>();
  for (const { rows } of units) {
    const best = new Map<number, number>();
    for (const { candidate, signals } of rows) {
      const paragraph = index.clauses.paragraph[candidate.clause] ?? 0;
      const value = signals.characters + 0.5 * signals.words + signals.newTerms;
      best.set(paragraph, Math.max(best.get(paragraph) ?? 0, value));
    }
    for (const [paragraph, value] of best) answers.set(paragraph, (answers.get(paragraph) ?? 0) + value);
  }
  let most = 0;
  for (const value of answers.values()) most = Math.max(most, value);
  if (most === 0) return;
  for (const { rows } of units)
    for (const { candidate, signals } of rows)
      signals.paragraph = (answers.get(index.clauses.paragraph[candidate.clause] ?? 0) ?? 0) / most;
}

/** Clauses so far apart still belong to one account of the thing. */
const REACH = 10;

/**
 * Where the units together believe the account of the thing to be, clause by clause: what is described in one
 * stretch answers a claim in one stretch, also where a text has no paragraphs. Reads the shares of belief.
 */
export function addRegions(units: readonly ScoredUnit[]): void {
  const belief = new Map<number, number>();
  for (const { rows } of units)
    for (const { candidate, share } of rows)
      belief.set(candidate.clause, (belief.get(candidate.clause) ?? 0) + share);
  const regions = new Map<number, number>();
  let most = 0;
  for (const clause of belief.keys()) {
    let sum = 0;
    for (let off = -REACH; off <= REACH; off++)
      sum += (belief.get(clause + off) ?? 0) * (1 - Math.abs(off) / (REACH + 1));
    regions.set(clause, sum);
    if (sum > most) most = sum;
  }
  if (most === 0) return;
  for (const { rows } of units)
    for (const { candidate, signals } of rows) signals.region = (regions.get(candidate.clause) ?? 0) / most;
}
