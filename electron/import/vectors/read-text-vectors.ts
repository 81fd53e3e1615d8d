import { fail } from '../../../shared/errors/app-error.ts';
import type { VectorLimits } from './vector-limits.ts';
import { VectorRows } from './vector-rows.ts';

/**
 * Reads vectors in the text form of word2vec, GloVe and fastText: an optional first line `words dimension`, then a
 * word and its numbers per line, frequent words first. Stops as soon as the limits are full. Lines of words that no part
 * name contains are passed over unread. VECTORS_MALFORMED with the number of the line for anything else that does
 * not fit; VECTORS_TRUNCATED when the last line or announced words are missing.
 */
export async function readTextVectors(
  chunks: AsyncIterable<Uint8Array>,
  limits: VectorLimits,
): Promise<VectorRows> {
  const reader = new LineReader(limits);
  const decoder = new TextDecoder();
  let open = '';
  for await (const chunk of chunks) {
    const lines = (open + decoder.decode(chunk, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) if (!reader.isFull) reader.read(line);
    if (open.length > limits.lineChars) reader.read(open);
    if (reader.isFull) return reader.rows();
  }
  return reader.end(open + decoder.decode());
}

class LineReader {
  readonly #limits: VectorLimits;
  #rows: VectorRows | undefined;
  #values = new Float64Array(0);
  #announced = 0;
  #line = 0;
  #words = 0;

  constructor(limits: VectorLimits) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return (this.#rows?.isFull ?? false) || this.#line >= this.#limits.lines;
  }

  read(raw: string): void {
    this.#line++;
    if (raw.length > this.#limits.lineChars) this.#refuse();
    const line = raw.trimEnd();
    const header = this.#line === 1 ? HEADER.exec(line) : null;
    if (header !== null) {
      this.#announced = Number(header[1]);
      this.#rows = this.#begin(Number(header[2]));
    } else if (line !== '') this.#readWord(line);
  }

  rows(): VectorRows {
    return this.#rows ?? fail('VECTORS_UNSUPPORTED', 'no words');
  }

  /** What stands after the last line break is a whole line, or where the file was cut off. */
  end(rest: string): VectorRows {
    if (rest.trim() !== '') {
      const fields = rest.trimEnd().split(' ').length - 1;
      if (this.#rows !== undefined && fields < this.#rows.dimension) this.#cutOff();
      this.read(rest);
    }
    if (this.#words < this.#announced) this.#cutOff();
    return this.rows();
  }

  #begin(dimension: number): VectorRows {
    const rows = new VectorRows(dimension, this.#limits);
    this.#values = new Float64Array(dimension);
    return rows;
  }

  #refuse(): never {
    return fail('VECTORS_MALFORMED', 'line', { line: this.#line });
  }

  #readWord(line: string): void {
    this.#words++;
    this.#rows ??= this.#begin(line.split(' ').length - 1);
    const word = this.#rows.wanted(line.slice(0, Math.max(0, line.indexOf(' '))));
    if (word === undefined) return;
    if (!readNumbers(line, this.#values)) this.#refuse();
    this.#rows.add(word, this.#values);
  }

  #cutOff(): never {
    return fail('VECTORS_TRUNCATED', 'words', { words: this.#words });
  }
}

const HEADER = /^(\d{1,12}) (\d{1,6})$/;

/** Reads what follows the first blank into `values`; false unless it is just so many finite numbers. */
function readNumbers(line: string, values: Float64Array): boolean {
  let at = line.indexOf(' ') + 1;
  for (let place = 0; place < values.length; place++) {
    const blank = line.indexOf(' ', at);
    const end = blank < 0 ? line.length : blank;
    const value = end > at ? Number(line.slice(at, end)) : Number.NaN;
    if (!Number.isFinite(value)) return false;
    values[place] = value;
    at = end + 1;
  }
  return at > line.length;
}
