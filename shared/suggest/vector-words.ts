import { type Postings, PostingsBuilder } from './postings.ts';
import type { WordVectors } from './word-vectors.ts';

/** The model's words in the material: which there are, and in which clauses. */
export type VectorWords = Readonly<{ model: WordVectors; words: ReadonlySet<number>; clauses: Postings }>;

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
    return { model: this.#model, words: this.#words, clauses: this.#clauses.finish() };
  }
}
