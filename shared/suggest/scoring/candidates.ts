import { RELATION_STRENGTH } from '../lexicon/relation-table.ts';
import type { QueryUnit } from '../reading/feature-query.ts';
import { gramWeight, isPair, rarity } from '../reading/grams.ts';
import type { MaterialIndex } from '../reading/material-index.ts';

/** Clauses worth reading for one unit, and how well their characters and lexicon words meet it (0..1 each). */
export type Candidate = Readonly<{ clause: number; characters: number; words: number; shared: number }>;

/** Clauses read closely per unit; what comes after them by its words has not been right in practice. */
const MOST_CANDIDATES = 48;

/** Finds candidates through the postings: cost grows with the occurrences of the unit's words, nothing else. */
export function candidateFinder(index: MaterialIndex): (unit: QueryUnit) => readonly Candidate[] {
  const board = new ScoreBoard(index.clauses.count);
  const shownBy = wordShower(index);
  return (unit) => {
    board.clear();
    const totals = addGrams(index, unit, board);
    const wordTotal = addWords(index, unit, board, shownBy);
    if (index.distinct <= MOST_CANDIDATES) addEverything(index, board);
    return board
      .best(totals.characters, totals.pairs, wordTotal)
      .map((clause) => board.candidate(clause, totals.characters, wordTotal));
  };
}

function addGrams(
  index: MaterialIndex,
  unit: QueryUnit,
  board: ScoreBoard,
): { characters: number; pairs: number } {
  const totals = { characters: 0, pairs: 0 };
  for (const key of unit.grams) {
    const weight = gramWeight(key, index.grams.count(key), index.distinct);
    const column = isPair(key) ? board.pairs : board.characters;
    if (isPair(key)) totals.pairs += weight;
    else totals.characters += weight;
    index.grams.each(key, (clause) => {
      board.touch(clause);
      column[clause] = (column[clause] ?? 0) + weight;
    });
  }
  return totals;
}

/** Every word of the unit counts once per clause, by its best relation there. */
function addWords(index: MaterialIndex, unit: QueryUnit, board: ScoreBoard, shownBy: WordShower): number {
  let total = 0;
  for (const word of unit.words) {
    const weight = rarity(index.words.count(word), index.distinct);
    total += weight;
    const { clauses, strengths } = shownBy(word);
    clauses.forEach((clause, at) => {
      board.touch(clause);
      board.words[clause] = (board.words[clause] ?? 0) + (strengths[at] ?? 0) * weight;
    });
  }
  return total;
}

/** The clauses that show a word or a related one, and how strongly; words come back from feature to feature. */
type WordShower = (word: number) => Readonly<{ clauses: readonly number[]; strengths: readonly number[] }>;

function wordShower(index: MaterialIndex): WordShower {
  const known = new Map<number, ReturnType<WordShower>>();
  return (word) => {
    const shown = known.get(word) ?? showing(index, word);
    known.set(word, shown);
    return shown;
  };
}

function showing(index: MaterialIndex, word: number): ReturnType<WordShower> {
  const best = new Map<number, number>();
  index.words.each(word, (clause) => best.set(clause, 1));
  for (const [other, relation] of index.lexicon.related[word] ?? []) {
    const strength = RELATION_STRENGTH[relation];
    index.words.each(other, (clause) => {
      if (strength > (best.get(clause) ?? 0)) best.set(clause, strength);
    });
  }
  return { clauses: [...best.keys()], strengths: [...best.values()] };
}

function addEverything(index: MaterialIndex, board: ScoreBoard): void {
  for (let clause = 0; clause < index.clauses.count; clause++) {
    if (index.clauses.original[clause] === clause) board.touch(clause);
  }
}

/** From one touched clause in eight on, wiping a whole column is quicker than going through the list. */
const DENSE = 8;

/** Sums per clause, reused from unit to unit. */
class ScoreBoard {
  readonly characters: Float64Array;
  readonly pairs: Float64Array;
  readonly words: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];

  constructor(clauses: number) {
    this.characters = new Float64Array(clauses);
    this.pairs = new Float64Array(clauses);
    this.words = new Float64Array(clauses);
    this.#isTouched = new Uint8Array(clauses);
  }

  touch(clause: number): void {
    if (this.#isTouched[clause] === 1) return;
    this.#isTouched[clause] = 1;
    this.#touched.push(clause);
  }

  clear(): void {
    for (const clause of this.#touched) this.#isTouched[clause] = 0;
    for (const column of [this.characters, this.pairs, this.words]) {
      if (this.#touched.length * DENSE > column.length) column.fill(0);
      else for (const clause of this.#touched) column[clause] = 0;
    }
    this.#touched = [];
  }

  /** The best clauses, in the order of the text; of equals the earlier. */
  best(characters: number, pairs: number, words: number): readonly number[] {
    const touched = this.#touched;
    if (touched.length <= MOST_CANDIDATES) return touched.sort((a, b) => a - b);
    const scored = touched.map((clause) => ({
      clause,
      score:
        part(this.characters[clause], characters) +
        part(this.pairs[clause], pairs) +
        part(this.words[clause], words),
    }));
    return topOf(scored)
      .sort((a, b) => b.score - a.score || a.clause - b.clause)
      .slice(0, MOST_CANDIDATES)
      .map((each) => each.clause)
      .sort((a, b) => a - b);
  }

  candidate(clause: number, characters: number, words: number): Candidate {
    return {
      clause,
      characters: part(this.characters[clause], characters),
      words: part(this.words[clause], words),
      shared: (this.characters[clause] ?? 0) + (this.pairs[clause] ?? 0),
    };
  }
}

type Scored = Readonly<{ clause: number; score: number }>;

const LEVELS = 512;
/** Three shares, each at most 1. */
const HIGHEST_SCORE = 3;

/** At least the {@link MOST_CANDIDATES} best, found by counting levels of score instead of sorting them all. */
function topOf(scored: readonly Scored[]): Scored[] {
  const counts = new Int32Array(LEVELS);
  for (const { score } of scored) counts[levelOf(score)] = (counts[levelOf(score)] ?? 0) + 1;
  let lowest = LEVELS - 1;
  for (let count = counts[lowest] ?? 0; count < MOST_CANDIDATES && lowest > 0; count += counts[lowest] ?? 0)
    lowest--;
  return scored.filter(({ score }) => levelOf(score) >= lowest);
}

function levelOf(score: number): number {
  return Math.min(LEVELS - 1, Math.floor((score / HIGHEST_SCORE) * LEVELS));
}

function part(sum: number | undefined, total: number): number {
  return total === 0 ? 0 : (sum ?? 0) / total;
}
