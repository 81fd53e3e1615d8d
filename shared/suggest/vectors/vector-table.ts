import { foldText } from '../reading/fold.ts';
import type { WordTable } from './word-table.ts';

/** Word vectors as a reader hands them over: plain data that can cross a thread. */
export type VectorTable = Readonly<{
  /** First characters of the SHA-256 of what was read. */
  id: string;
  dimension: number;
  /** Folded words, each once, in the order of the rows. */
  words: WordTable;
  /** One row of `dimension` whole numbers per word (see {@link quantise}). */
  rows: Int8Array<ArrayBuffer>;
}>;

/** Longest word worth keeping: part names are cut into words anyway. */
const LONGEST_WORD = 8;
const HAN = /[\u3400-\u9fff]/;

/**
 * A model's word as names are matched; undefined for what no part name can contain. Single characters are left
 * out: their vectors say hardly more than the character itself.
 */
export function usableWord(raw: string): string | undefined {
  if (raw.length < 2 || raw.length > LONGEST_WORD || !HAN.test(raw)) return undefined;
  const folded = foldText(raw);
  return folded.includes(' ') ? undefined : folded;
}

/** Largest amount of a quantised number. */
const FULL = 127;

/**
 * Writes a vector as whole numbers of −127..127, its largest amount being 127: only directions are compared. No
 * number is off by more than half a step. False, and nothing is written, for a vector without direction.
 */
export function quantise(values: ArrayLike<number>, rows: Int8Array, at: number): boolean {
  let largest = 0;
  for (let place = 0; place < values.length; place++)
    largest = Math.max(largest, Math.abs(values[place] ?? 0));
  if (!(largest > 0 && largest < Infinity)) return false;
  for (let place = 0; place < values.length; place++)
    rows[at + place] = Math.round(((values[place] ?? 0) / largest) * FULL);
  return true;
}
