import { fail } from '../../../shared/errors/app-error.ts';
import { quantise, usableWord, type VectorTable } from '../../../shared/suggest/vectors/vector-table.ts';
import { buildWordTable } from '../../../shared/suggest/vectors/word-table.ts';
import type { VectorLimits } from './vector-limits.ts';

const FIRST_ROWS = 4_096;

/** Collects words with their vectors until the limits are reached; room grows with what comes, not with what a file claims. */
export class VectorRows {
  readonly dimension: number;
  readonly #most: number;
  readonly #words = new Set<string>();
  #rows: Int8Array<ArrayBuffer>;

  /** VECTORS_TOO_LARGE for more numbers a vector than any model has; VECTORS_UNSUPPORTED for a single one. */
  constructor(dimension: number, limits: VectorLimits) {
    if (dimension > limits.dimensions) fail('VECTORS_TOO_LARGE', 'dimensions', { dimension });
    if (dimension < 2) fail('VECTORS_UNSUPPORTED', 'dimensions', { dimension });
    this.dimension = dimension;
    this.#most = Math.min(limits.words, Math.floor(limits.rowBytes / dimension));
    this.#rows = new Int8Array(Math.min(FIRST_ROWS, this.#most) * dimension);
  }

  get isFull(): boolean {
    return this.#words.size >= this.#most;
  }

  /** The form in which a word would be kept; undefined when it is of no use, kept already, or there is no room. */
  wanted(raw: string): string | undefined {
    const word = usableWord(raw);
    return word === undefined || this.isFull || this.#words.has(word) ? undefined : word;
  }

  /** A vector without direction keeps no word. */
  add(word: string, values: ArrayLike<number>): void {
    const at = this.#words.size * this.dimension;
    if (at === this.#rows.length) this.#grow();
    if (quantise(values, this.#rows, at)) this.#words.add(word);
  }

  /** VECTORS_UNSUPPORTED when no word was of use. */
  finish(): Pick<VectorTable, 'words' | 'rows'> {
    if (this.#words.size === 0) fail('VECTORS_UNSUPPORTED', 'no Chinese words');
    const length = this.#words.size * this.dimension;
    // A full table is handed over as it is: a copy would double what a large model takes.
    const rows = this.#rows.length === length ? this.#rows : this.#rows.slice(0, length);
    return { words: buildWordTable([...this.#words]), rows };
  }

  #grow(): void {
    const larger = new Int8Array(Math.min(this.#rows.length * 2, this.#most * this.dimension));
    larger.set(this.#rows);
    this.#rows = larger;
  }
}
