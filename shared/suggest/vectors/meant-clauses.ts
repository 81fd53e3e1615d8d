import type { QueryUnit } from '../reading/feature-query.ts';
import { eachGram } from '../reading/grams.ts';
import type { MaterialIndex } from '../reading/material-index.ts';
import type { Candidate } from '../scoring/candidates.ts';
import { mayPointAlike, signsOf } from './vector-signs.ts';
import type { VectorWords } from './vector-words.ts';

/** Adds to a unit's candidates those found by what its terms mean. */
export type AddMeant = (unit: QueryUnit, candidates: readonly Candidate[]) => readonly Candidate[];

/**
 * Finds clauses that name what a unit's term means in other words, by the vector model; without one nothing is added.
 * Only for a term whose end stands nowhere in the material: where it does, words find it better. Each term is compared
 * with the material's words once.
 */
export function meantClauseFinder(index: MaterialIndex): AddMeant {
  const { vectors } = index;
  if (vectors === undefined) return (_unit, candidates) => candidates;
  const clausesOf = onceEach(clausesByMeaning(index, vectors));
  return (unit, candidates) => {
    const terms = unit.newTerms.length > 0 ? unit.newTerms : unit.terms;
    const known = new Set(candidates.map(({ clause }) => clause));
    const found = new Set(terms.flatMap(clausesOf).filter((clause) => !known.has(clause)));
    if (found.size === 0) return candidates;
    const added = [...found].slice(0, MOST_GAINED);
    return [...candidates, ...added.map((clause) => ({ clause, characters: 0, words: 0, shared: 0 }))].sort(
      (a, b) => a.clause - b.clause,
    );
  };
}

/** Words of the material that are followed for one term, the closest first. */
const MOST_WORDS = 4;
/** Clauses that one unit gains. */
const MOST_GAINED = 16;

function clausesByMeaning(
  index: MaterialIndex,
  { model, words, clauses }: VectorWords,
): (term: string) => readonly number[] {
  return (term) => {
    const meaning = isWritten(index, term) ? undefined : model.meaning(term);
    if (meaning === undefined) return [];
    const near: { word: number; value: number }[] = [];
    const signs = signsOf(meaning.head.bytes);
    for (const { word, vector, signs: others } of words) {
      if (!mayPointAlike(signs, others, vector.bytes.length)) continue;
      const value = model.closeness(meaning.head, vector);
      if (value > 0) near.push({ word, value });
    }
    near.sort((a, b) => b.value - a.value || a.word - b.word);
    const found: number[] = [];
    for (const { word } of near.slice(0, MOST_WORDS)) clauses.each(word, (clause) => found.push(clause));
    return found;
  };
}

/** The last two characters of the term stand together somewhere in the material. */
function isWritten(index: MaterialIndex, term: string): boolean {
  let isFound = false;
  eachGram(term, term.length - 2, term.length, (key) => {
    isFound = index.grams.count(key) > 0;
  });
  return isFound;
}

function onceEach(find: (term: string) => readonly number[]): (term: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (term) => {
    const found = known.get(term) ?? find(term);
    known.set(term, found);
    return found;
  };
}
