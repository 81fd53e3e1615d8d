import { quantise } from '../../shared/suggest/vectors/vector-table.ts';
import { groupedWords } from '../shared/suggest/vectors/small-vectors.ts';

/** The hand-made model of the suggester's tests as files that a user might bring. */
type Words = readonly (readonly [string, readonly number[]])[];

/** Text of word2vec, with its first line unless told otherwise. */
export function textModel(words: Words = groupedWords(), hasHeader = true): string {
  const header = hasHeader ? [`${words.length} ${words[0]?.[1].length ?? 0}`] : [];
  return [...header, ...words.map(([word, values]) => `${word} ${values.join(' ')}`), ''].join('\n');
}

/** `model.safetensors` with the words' rows, and what its header says instead where given. */
export function staticModel(
  words: Words = groupedWords(),
  header: object = {},
  type: 'F32' | 'F16' = 'F32',
): Buffer {
  const columns = words[0]?.[1].length ?? 0;
  const size = type === 'F32' ? 4 : 2;
  const data = Buffer.alloc(words.length * columns * size);
  words.forEach(([, values], row) => {
    values.forEach((value, column) => {
      const at = (row * columns + column) * size;
      if (type === 'F32') data.writeFloatLE(value, at);
      else data.writeUInt16LE(halfOf(value), at);
    });
  });
  const tensor = { dtype: type, shape: [words.length, columns], data_offsets: [0, data.length], ...header };
  const text = Buffer.from(JSON.stringify({ __metadata__: { made: 'by hand' }, embeddings: tensor }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, data]);
}

/** `tokenizer.json` of the words: by name with their row, or as a list. */
export function tokenizer(words: Words = groupedWords(), isList = false): string {
  const vocab = isList
    ? words.map(([word]) => [`▁${word}`, -1])
    : Object.fromEntries(words.map(([word], row) => [word, row]));
  return JSON.stringify({ version: '1.0', model: { type: isList ? 'Unigram' : 'WordLevel', vocab } });
}

/** What every reader must make of the model. */
export function quantisedRows(words: Words = groupedWords()): Int8Array {
  const dimension = words[0]?.[1].length ?? 0;
  const rows = new Int8Array(words.length * dimension);
  for (const [at, [, values]] of words.entries()) quantise(values, rows, at * dimension);
  return rows;
}

/** Sixteen bits for the few numbers that tests use: 0, ±1 and others of ordinary size, cut off. */
function halfOf(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const fraction = Math.round((Math.abs(value) / 2 ** exponent - 1) * 1024);
  return (value < 0 ? 0x8000 : 0) + ((exponent + 15) << 10) + fraction;
}
