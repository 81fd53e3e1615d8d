import type { MaterialIndex } from '../reading/material-index.ts';
import type { ScoredFeature } from './scored.ts';

/** A run of neighbouring clauses of one paragraph. */
export type Passage = Readonly<{
  first: number;
  last: number;
  /** The clause of the run that matters most. */
  focus: number;
  /** Belief that lies on the run, 0..1; less where the same paragraph is offered already. */
  score: number;
}>;

/** How many passages, and how many characters one may have. */
export type PassageLimits = Readonly<{ top: number; longest: number }>;

/** Unless asked otherwise: what an eye takes in at once, and what a comparison table can hold. */
export const LONGEST_PASSAGE = 180;
/** A further clause must add this share of belief to be taken into a passage. */
const WORTH_ADDING = 0.04;
/** What a further passage of a paragraph counts: three places show a person more than three parts of one. */
const SAME_PARAGRAPH = 0.4;
/** More than all belief there is in a feature. */
const FAVOUR = 1;

/**
 * The best passages of a feature, best first, without overlap: each takes the run of clauses of one paragraph, not
 * longer than `longest`, on which most of the remaining belief lies. Belief is shared between the
 * units of a feature, so passages come to cover its different parts; a paragraph
 * already offered counts less, so they come from different places. Ties go to the earlier place. What is `favoured`
 * goes before everything else.
 */
export function selectPassages(
  feature: ScoredFeature,
  index: MaterialIndex,
  { top, longest }: PassageLimits,
  isBarred: (clause: number) => boolean,
  favoured: Pick<ReadonlyMap<number, unknown>, 'keys'> = new Map(),
): readonly Passage[] {
  const belief = beliefByClause(feature, isBarred, favoured.keys());
  const { paragraph } = index.clauses;
  const taken = new Set<number>();
  const shown = new Map<number | undefined, number>();
  const passages: Passage[] = [];
  while (passages.length < top) {
    let best: Passage | undefined;
    for (const clause of belief.keys()) {
      if (taken.has(clause)) continue;
      const run = bestRun(clause, belief, longest, taken, index, isBarred);
      const score = run.score >= FAVOUR ? run.score : run.score * (shown.get(paragraph[clause]) ?? 1);
      if (best === undefined || score > best.score) best = { ...run, score };
    }
    if (best === undefined) break;
    passages.push(best);
    const place = paragraph[best.first];
    shown.set(place, (shown.get(place) ?? 1) * SAME_PARAGRAPH);
    for (let clause = best.first; clause <= best.last; clause++) taken.add(clause);
  }
  return passages;
}

/** Ascending by clause, so that equal runs keep the order of the text. */
function beliefByClause(
  feature: ScoredFeature,
  isBarred: (clause: number) => boolean,
  favoured: Iterable<number>,
): ReadonlyMap<number, number> {
  const belief = new Map<number, number>();
  for (const { rows } of feature.units)
    for (const { candidate, share } of rows)
      if (!isBarred(candidate.clause))
        belief.set(candidate.clause, (belief.get(candidate.clause) ?? 0) + share / feature.units.length);
  const known = belief.size;
  for (const clause of favoured)
    if (!isBarred(clause)) belief.set(clause, (belief.get(clause) ?? 0) + FAVOUR);
  // The rows of one unit are in order already.
  return feature.units.length === 1 && belief.size === known
    ? belief
    : new Map([...belief].sort(([a], [b]) => a - b));
}

function bestRun(
  first: number,
  belief: ReadonlyMap<number, number>,
  longest: number,
  taken: ReadonlySet<number>,
  index: MaterialIndex,
  isBarred: (clause: number) => boolean,
): Passage {
  const { start, end, paragraph, count } = index.clauses;
  let run: Passage = { first, last: first, focus: first, score: belief.get(first) ?? 0 };
  let score = run.score;
  let focus = first;
  for (let last = first + 1; last < count && paragraph[last] === paragraph[first]; last++) {
    if ((end[last] ?? 0) - (start[first] ?? 0) > longest || taken.has(last) || isBarred(last)) break;
    const added = belief.get(last) ?? 0;
    if (added > (belief.get(focus) ?? 0)) focus = last;
    score += added;
    if (score > run.score * (1 + WORTH_ADDING)) run = { first, last, focus, score };
  }
  return run;
}
