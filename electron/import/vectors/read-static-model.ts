import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { fail } from '../../../shared/errors/app-error.ts';
import { eachRow, findMatrix } from './safetensors.ts';
import type { VectorLimits } from './vector-limits.ts';
import { VectorRows } from './vector-rows.ts';

/** The part of a tokenizer file that lists the words: by name with their row, or in the order of the rows. */
const tokenizerSchema = z.object({
  model: z.object({
    vocab: z.union([
      z.record(z.string(), z.number().int().nonnegative()),
      z.array(z.tuple([z.string(), z.number()])),
    ]),
  }),
});

/**
 * Reads a static embedding model of the Model2Vec kind: one matrix whose rows are the words of a tokenizer. The words
 * are looked up as they stand; pieces of words are no use for part names. VECTORS_UNSUPPORTED when the two do not
 * belong together, VECTORS_MALFORMED with the row for a number that is none.
 */
export async function readStaticModel(
  tokenizer: Uint8Array,
  model: Readonly<{ file: FileHandle; sizeBytes: number }>,
  limits: VectorLimits,
): Promise<VectorRows> {
  const words = wordsByRow(tokenizer);
  const matrix = await findMatrix(model.file, model.sizeBytes);
  if (matrix.rows !== words.length) fail('VECTORS_UNSUPPORTED', 'rows and words differ');
  const rows = new VectorRows(matrix.columns, limits);
  await eachRow(model.file, matrix, (row, values) => {
    const word = rows.wanted(plainWord(words[row]));
    if (word !== undefined) {
      if (!values.every(Number.isFinite)) fail('VECTORS_MALFORMED', 'row', { line: row + 1 });
      rows.add(word, values);
    }
    return !rows.isFull;
  });
  return rows;
}

function wordsByRow(bytes: Uint8Array): readonly (string | undefined)[] {
  const parsed = tokenizerSchema.safeParse(parseJson(bytes));
  if (!parsed.success) return fail('VECTORS_UNSUPPORTED', 'tokenizer');
  const { vocab } = parsed.data.model;
  if (Array.isArray(vocab)) return vocab.map(([word]) => word);
  const names = Object.keys(vocab);
  const words: (string | undefined)[] = names.map(() => undefined);
  for (const name of names) {
    const row = vocab[name] ?? names.length;
    if (row >= names.length) fail('VECTORS_UNSUPPORTED', 'rows and words differ');
    words[row] = name;
  }
  return words;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: not this format.
    return fail('VECTORS_UNSUPPORTED', 'tokenizer');
  }
}

/** Without the mark that says a word begins here. */
function plainWord(token: string | undefined): string {
  return (token ?? '').replace(/^▁/u, '');
}
