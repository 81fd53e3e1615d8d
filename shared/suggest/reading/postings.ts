/** For every key (a gram, a lexicon word) the clauses it occurs in, ascending and each once. */
export type Postings = Readonly<{
  count: (key: number) => number;
  /** Calls `visit` for every clause that has the key. */
  each: (key: number, visit: (clause: number) => void) => void;
  /** The first clause that has the key. */
  first: (key: number) => number | undefined;
}>;

/** Collects keys clause by clause into two flat arrays: no object per key, so a book of text stays small. */
export class PostingsBuilder {
  readonly #ids = new Map<number, number>();
  #lastClause = new Int32Array(1024).fill(-1);
  #counts = new Int32Array(1024);
  #sequence = new Int32Array(4096);
  #clauses = new Int32Array(4096);
  #length = 0;

  /** Clauses must come in ascending order. */
  add(key: number, clause: number): void {
    const id = this.#idOf(key);
    if (this.#lastClause[id] === clause) return;
    this.#lastClause[id] = clause;
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    if (this.#length === this.#sequence.length) {
      this.#sequence = grown(this.#sequence, 0);
      this.#clauses = grown(this.#clauses, 0);
    }
    this.#sequence[this.#length] = id;
    this.#clauses[this.#length] = clause;
    this.#length++;
  }

  finish(): Postings {
    const ids = this.#ids;
    const from = new Int32Array(ids.size + 1);
    for (let id = 0; id < ids.size; id++) from[id + 1] = (from[id] ?? 0) + (this.#counts[id] ?? 0);
    const next = from.slice(0, ids.size);
    const list = new Int32Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const id = this.#sequence[at] ?? 0;
      const slot = next[id] ?? 0;
      list[slot] = this.#clauses[at] ?? 0;
      next[id] = slot + 1;
    }
    return postingsOver(ids, from, list);
  }

  #idOf(key: number): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    if (id === this.#lastClause.length) {
      this.#lastClause = grown(this.#lastClause, -1);
      this.#counts = grown(this.#counts, 0);
    }
    return id;
  }
}

function postingsOver(ids: ReadonlyMap<number, number>, from: Int32Array, list: Int32Array): Postings {
  const range = (key: number): readonly [number, number] => {
    const id = ids.get(key);
    return id === undefined ? [0, 0] : [from[id] ?? 0, from[id + 1] ?? 0];
  };
  return {
    count: (key) => {
      const [a, b] = range(key);
      return b - a;
    },
    each: (key, visit) => {
      const [a, b] = range(key);
      for (let at = a; at < b; at++) visit(list[at] ?? 0);
    },
    first: (key) => {
      const [a, b] = range(key);
      return b > a ? list[a] : undefined;
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(fill);
  larger.set(array);
  return larger;
}
