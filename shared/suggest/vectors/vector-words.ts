import { type Postings, PostingsBuilder } from '../reading/postings.ts';
import { signsOf } from './vector-signs.ts';
import type { Vector, WordVectors } from './word-vectors.ts';

/** The model's words in the material: those that point somewhere, and in which clauses each stands. */
export type VectorWords = Readonly<{
  model: WordVectors;
  words: readonly WordOfMaterial[];
  clauses: Postings;
}>;

export type WordOfMaterial = Readonly<{ word: number; vector: Vector; signs: Int32Array }>;

/** A word in more clauses than this points nowhere. */
const MOST_CLAUSES = 32;

/** Collects the model's words while the material is indexed. */
export class VectorWordsBuilder {
  readonly #model: WordVectors;
  readonly #words = new Set<number>();
  readonly #clauses = new PostingsBuilder();

  constructor(model: WordVectors) {
    this.#model = model;
  }

  add(folded: string, start: number, end: number, clause: number): void {
    this.#model.eachWord(folded, start, end, (word) => {
      this.#words.add(word);
      this.#clauses.add(word, clause);
    });
  }

  finish(): VectorWords {
    const clauses = this.#clauses.finish();
    const words = [...this.#words]
      .filter((word) => clauses.count(word) <= MOST_CLAUSES)
      .map((word) => {
        const vector = this.#model.vectorOf(word);
        return { word, vector, signs: signsOf(vector.bytes) };
      });
    return { model: this.#model, words, clauses };
  }
}
