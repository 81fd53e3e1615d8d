import { quantise, type VectorTable } from './vector-table.ts';
import { lengthOf, longestWordAt, type WordTable } from './word-table.ts';

/** What a part's name means: by the vector of its last word, where Chinese puts the thing, and of the whole name. */
export type Meaning = Readonly<{
  head: Vector;
  /** Worked out when it is asked for; undefined when the words cancel each other out. */
  whole: () => Vector | undefined;
}>;

export type Vector = Readonly<{
  bytes: Int8Array;
  length: number;
  /** Length of the second half of the vector: bounds what it can still add to a product. */
  rest: number;
}>;

/**
 * Static word vectors (词向量) that a user brought: how close in meaning two names are. Products of whole numbers
 * with square roots and divisions that every machine rounds alike: the same model gives the same likeness anywhere.
 */
export class WordVectors {
  /** Names the model in the version of every answer. */
  readonly id: string;
  /** Likeness from which two words are taken to be close. */
  readonly threshold: number;
  readonly #dimension: number;
  readonly #rows: Int8Array;
  readonly #words: WordTable;

  constructor({ id, dimension, words, rows }: VectorTable) {
    this.id = id;
    this.#dimension = dimension;
    this.#rows = rows;
    this.#words = words;
    this.threshold = thresholdOf(words.count, (word) => this.vectorOf(word));
  }

  /** Calls `visit` with each known word of a folded text: longest first, left to right, without overlap. */
  eachWord(
    text: string,
    start: number,
    end: number,
    visit: (word: number, from: number, to: number) => void,
  ) {
    let at = start;
    while (at < end - 1) {
      const word = longestWordAt(this.#words, text, at, end);
      const length = word < 0 ? 1 : lengthOf(this.#words, word);
      if (word >= 0) visit(word, at, at + length);
      at += length;
    }
  }

  /**
   * The meaning of a folded name as the mean of its words. Undefined when its end is no known word, or less than half
   * of it is known: half a name says something else.
   */
  meaning(name: string): Meaning | undefined {
    const words: number[] = [];
    let known = 0;
    let end = 0;
    this.eachWord(name, 0, name.length, (word, from, to) => {
      words.push(word);
      known += to - from;
      end = to;
    });
    const last = words.at(-1);
    if (last === undefined || end < name.length || 2 * known < name.length) return undefined;
    const head = this.vectorOf(last);
    if (words.length === 1) return { head, whole: () => head };
    let whole: Vector | undefined;
    return {
      head,
      whole: () => {
        whole ??= meanOf(words.map((word) => this.vectorOf(word)));
        return whole;
      },
    };
  }

  /** 0..1: the less of how close the things are and how close the whole names are; 0 below the threshold. */
  likeness(a: Meaning, b: Meaning): number {
    const heads = this.closeness(a.head, b.head);
    if (heads === 0) return 0;
    const [one, other] = [a.whole(), b.whole()];
    if (one === undefined || other === undefined) return 0;
    return one === a.head && other === b.head ? heads : Math.min(heads, this.closeness(one, other));
  }

  /** Cosine of two vectors, 0..1; 0 below the threshold. */
  closeness(a: Vector, b: Vector): number {
    return cosine(a, b, this.threshold);
  }

  vectorOf(word: number): Vector {
    return vector(this.#rows.subarray(word * this.#dimension, (word + 1) * this.#dimension));
  }
}

/** Cosine of two vectors; 0 when it is below `least`, which half of the product often shows. */
function cosine(a: Vector, b: Vector, least: number): number {
  const lengths = a.length * b.length;
  if (lengths === 0) return 0;
  const half = a.bytes.length >> 1;
  const first = product(a.bytes, b.bytes, 0, half);
  if (first + a.rest * b.rest < least * lengths) return 0;
  const value = (first + product(a.bytes, b.bytes, half, a.bytes.length)) / lengths;
  return value < least ? 0 : Math.min(1, value);
}

function product(a: Int8Array, b: Int8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function vector(bytes: Int8Array): Vector {
  const half = bytes.length >> 1;
  const rest = product(bytes, bytes, half, bytes.length);
  return { bytes, length: Math.sqrt(product(bytes, bytes, 0, half) + rest), rest: Math.sqrt(rest) };
}

/** Words closer than this are usually of one kind; models differ, so a large one is asked what is rare in it. */
const LEAST = 0.6;
const MOST = 0.9;
const LARGE_MODEL = 1_000;
/** Words compared with each other: enough pairs to see what one in ten thousand reaches. */
const SAMPLE = 256;
/** Pairs that may be as close as the threshold: a feature's term meets about a thousand names in the material. */
const BY_CHANCE = 3;

/** The likeness that hardly any two words of the model reach by chance, but within reason. */
function thresholdOf(words: number, vectorOf: (word: number) => Vector): number {
  if (words < LARGE_MODEL) return LEAST;
  const sample = Array.from({ length: SAMPLE }, (_, at) => vectorOf(Math.floor((at * words) / SAMPLE)));
  const found = sample.flatMap((one, at) => sample.slice(at + 1).map((other) => cosine(one, other, LEAST)));
  const rare = found.sort((a, b) => b - a)[BY_CHANCE] ?? LEAST;
  return Math.min(MOST, Math.max(LEAST, rare));
}

/** The mean direction of several words; undefined when they cancel each other out. */
function meanOf(words: readonly Vector[]): Vector | undefined {
  const sum = new Float64Array(words[0]?.bytes.length ?? 0);
  for (const { bytes, length } of words)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (bytes[at] ?? 0) / length;
  const bytes = new Int8Array(sum.length);
  return quantise(sum, bytes, 0) ? vector(bytes) : undefined;
}
