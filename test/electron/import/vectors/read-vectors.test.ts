import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findVectors } from '../../../../electron/import/vectors/find-vectors.ts';
import { readVectors } from '../../../../electron/import/vectors/read-vectors.ts';
import { VECTOR_LIMITS, type VectorLimits } from '../../../../electron/import/vectors/vector-limits.ts';
import { buildWordTable } from '../../../../shared/suggest/vectors/word-table.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { attemptAsync, unwrap } from '../../../../shared/util/result.ts';
import { groupedWords } from '../../../shared/suggest/vectors/small-vectors.ts';
import { aFolder } from '../../../support/temp-profile.ts';
import { quantisedRows, staticModel, textModel, tokenizer } from '../../../support/vector-model.ts';

const WORDS = groupedWords();
const tableOf = (words: typeof WORDS) => buildWordTable(words.map(([word]) => word));

type Files = Readonly<Record<string, string | Uint8Array>>;

function aFolderOf(files: Files): string {
  const folder = aFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function read(files: Files, limits: Partial<VectorLimits> = {}) {
  const found = defined(await findVectors(aFolderOf(files)), 'a file');
  return attemptAsync(() => readVectors(found, { ...VECTOR_LIMITS, ...limits }));
}

const refusal = async (files: Files, limits: Partial<VectorLimits> = {}) => {
  const answer = await read(files, limits);
  return answer.ok ? 'read' : [answer.error.code, answer.error.details ?? {}];
};

describe('word vectors', () => {
  const pair = { 'model.safetensors': staticModel(), 'tokenizer.json': tokenizer() };
  it.each<readonly [string, Files]>([
    ['as text with a first line', { 'a.txt': textModel() }],
    ['as text without one', { 'a.vec': textModel(WORDS, false) }],
    ['as text without an ending', { 'sgns.word': textModel() }],
    ['as Windows writes it', { 'a.txt': `\ufeff${textModel().replaceAll('\n', '\r\n')}` }],
    ['with a blank at the end of each line', { 'a.txt': textModel().replaceAll('\n', ' \n') }],
    ['without a last line break', { 'a.txt': textModel().trimEnd() }],
    ['packed', { 'a.txt.gz': gzipSync(textModel()) }],
    ['as a static model', pair],
    ['as a static model with its words in a list', { ...pair, 'tokenizer.json': tokenizer(WORDS, true) }],
    ['beside a licence', { ...pair, LICENSE: 'x'.repeat(9_000) }],
    ['as text beside a licence', { 'a.txt': textModel(), 'LICENSE.txt': 'free for all' }],
  ])('%s are read alike', async (_, files) => {
    const { table, isCut } = unwrap(await read(files));
    expect(isCut).toBe(false);
    expect(table.dimension).toBe(16);
    expect(table.words).toEqual(tableOf(WORDS));
    expect(table.rows).toEqual(quantisedRows());
  });

  it('in half precision are the same within its precision', async () => {
    const halves = { ...pair, 'model.safetensors': staticModel(WORDS, {}, 'F16') };
    const { table } = unwrap(await read(halves));
    quantisedRows().forEach((value, at) => {
      expect(Math.abs((table.rows[at] ?? 0) - value)).toBeLessThanOrEqual(1);
    });
  });

  it('are named by the hash that a person can check', async () => {
    const text = unwrap(await read({ 'a.txt': textModel() }));
    const sha256 = createHash('sha256').update(textModel()).digest('hex');
    expect(text).toMatchObject({ name: 'a.txt', sha256, sizeBytes: Buffer.byteLength(textModel()) });
    expect(text.table.id).toBe(sha256.slice(0, 12));
    const both = createHash('sha256').update(tokenizer()).update(staticModel()).digest('hex');
    expect(unwrap(await read(pair)).sha256).toBe(both);
  });

  it('keep what part names are made of, each word once', async () => {
    const mixed = '手 1 0\n手柄 1 0\nhandle 1 0\n， 1 0\n手柄 0 1\n手 柄 1 0\n空心 0 0\n提手 0 1\n';
    const { table } = unwrap(await read({ 'a.txt': mixed }));
    expect(table.words).toEqual(buildWordTable(['手柄', '提手']));
    expect([...table.rows]).toEqual([127, 0, 0, 127]);
  });

  it('are cut where there is no more room, and what follows is not looked at', async () => {
    const text = `${textModel()}坏行 1 x\n`;
    expect(unwrap(await read({ 'a.txt': text }, { words: 5 }))).toMatchObject({ isCut: true });
    const { table } = unwrap(await read({ 'a.txt': text }, { rowBytes: 3 * 16 + 5 }));
    expect(table.words.count).toBe(3);
    expect(table.rows).toHaveLength(3 * 16);
    expect(unwrap(await read(pair, { words: 2 })).table.words.count).toBe(2);
  });

  it('do not depend on where chunks end', async () => {
    const many = Array.from({ length: 9_000 }, (_, at): readonly [string, readonly number[]] => [
      `件${String.fromCharCode(0x4e00 + at)}`,
      [Math.sin(at), Math.cos(at), 0.001 * at],
    ]);
    const { table } = unwrap(await read({ 'a.txt': textModel(many) }));
    expect(table.words).toEqual(tableOf(many));
    expect(table.rows).toEqual(quantisedRows(many));
  });
});

describe('the folder', () => {
  it('may be missing, empty, or hold nothing but folders and hidden files', async () => {
    expect(await findVectors(join(aFolder(), 'nowhere'))).toBeUndefined();
    expect(await findVectors(aFolder())).toBeUndefined();
    const folder = aFolderOf({ '.hidden': 'x' });
    mkdirSync(join(folder, 'model.safetensors'));
    expect(await findVectors(folder)).toBeUndefined();
  });

  it('is not left by a link', async () => {
    const secret = join(aFolderOf({ 'secret.txt': textModel() }), 'secret.txt');
    const folder = aFolder();
    symlinkSync(secret, join(folder, 'a.txt'));
    symlinkSync('/dev/zero', join(folder, 'model.safetensors'));
    expect(await findVectors(folder)).toBeUndefined();
  });

  it('that is a file is refused with a code', async () => {
    const file = join(aFolderOf({ a: 'x' }), 'a');
    expect(await attemptAsync(() => findVectors(file))).toMatchObject({
      error: { code: 'VECTORS_NOT_READ' },
    });
  });

  it('knows a file that was exchanged for another', async () => {
    const folder = aFolderOf({ 'a.txt': textModel() });
    const before = await findVectors(folder);
    expect((await findVectors(folder))?.key).toBe(before?.key);
    writeFileSync(join(folder, 'a.txt'), `${textModel()}\n`);
    expect((await findVectors(folder))?.key).not.toBe(before?.key);
  });
});

describe('hostile and broken models are refused with a code', () => {
  const lines = (...texts: readonly string[]) => ({ 'a.txt': `${texts.join('\n')}\n` });
  const malformed = (line: number) => ['VECTORS_MALFORMED', { line }];
  it.each<readonly [string, Files, unknown]>([
    ['no number', lines('手柄 1 0', '提手 1 NaN'), malformed(2)],
    ['an infinite number', lines('手柄 1 0', '提手 1e999 1'), malformed(2)],
    ['too few numbers', lines('2 3', '手柄 1 0 1', '提手 1 0', ''), malformed(3)],
    ['too many numbers', lines('手柄 1 0', '提手 1 0 1'), malformed(2)],
    ['two blanks', lines('手柄 1 0', '提手 1  0'), malformed(2)],
    ['a line without end', { 'a.txt': `手柄 1 0\n${'提手'.repeat(40_000)}` }, malformed(2)],
  ])('%s', async (_, files, expected) => expect(await refusal(files)).toEqual(expected));

  const code = async (files: Files, limits: Partial<VectorLimits> = {}) => (await refusal(files, limits))[0];
  const header = (change: object) => ({
    'model.safetensors': staticModel(WORDS, change),
    'tokenizer.json': tokenizer(),
  });
  const claims = (length: bigint) => {
    const bytes = staticModel();
    bytes.writeBigUInt64LE(length);
    return { 'model.safetensors': bytes, 'tokenizer.json': tokenizer() };
  };
  it.each<readonly [string, Files, string]>([
    ['an empty file', { 'a.txt': '' }, 'VECTORS_UNSUPPORTED'],
    ['a file of line breaks', { 'a.txt': '\n'.repeat(1_000) }, 'VECTORS_UNSUPPORTED'],
    ['only words that no part name contains', lines('the 1 0', 'of 0 1'), 'VECTORS_UNSUPPORTED'],
    [
      'a word2vec file of the binary kind',
      { 'a.bin': Buffer.from('2 2\n手柄 \0\0\x80?\0\0\0\0\n') },
      'VECTORS_UNSUPPORTED',
    ],
    ['an archive', { 'a.zip': Buffer.from('PK\x03\x04\0\0\0\0') }, 'VECTORS_UNSUPPORTED'],
    ['one number a word', lines('手柄 1', '提手 0'), 'VECTORS_UNSUPPORTED'],
    ['a last line cut off', { 'a.txt': '手柄 1 0 1\n提手 1 0' }, 'VECTORS_TRUNCATED'],
    ['fewer words than announced', lines('10000000000 2', '手柄 1 0'), 'VECTORS_TRUNCATED'],
    ['more numbers a word than any model has', lines('2 100000', '手柄 1 0'), 'VECTORS_TOO_LARGE'],
    ['packed data cut off', { 'a.gz': gzipSync(textModel()).subarray(0, 60) }, 'VECTORS_TRUNCATED'],
    [
      'packed data that is none',
      { 'a.gz': Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9]) },
      'VECTORS_UNSUPPORTED',
    ],
    ['a static model without its words', { 'model.safetensors': staticModel() }, 'VECTORS_NOT_READ'],
    [
      'words that are no JSON',
      { 'model.safetensors': staticModel(), 'tokenizer.json': '{' },
      'VECTORS_UNSUPPORTED',
    ],
    [
      'words of another model',
      { 'model.safetensors': staticModel(), 'tokenizer.json': tokenizer(WORDS.slice(1)) },
      'VECTORS_UNSUPPORTED',
    ],
    ['a header that claims 10 GB', claims(10_000_000_000n), 'VECTORS_UNSUPPORTED'],
    ['a header that claims more than can be counted', claims(0xffff_ffff_ffff_ffffn), 'VECTORS_UNSUPPORTED'],
    ['a header that is no JSON', claims(9n), 'VECTORS_UNSUPPORTED'],
    [
      'a matrix that claims 10 GB',
      header({ shape: [WORDS.length, 1e9], data_offsets: [0, WORDS.length * 4e9] }),
      'VECTORS_TRUNCATED',
    ],
    ['a size that does not fit its numbers', header({ data_offsets: [0, 12] }), 'VECTORS_UNSUPPORTED'],
    ['numbers of another kind', header({ dtype: 'I8' }), 'VECTORS_UNSUPPORTED'],
    ['a matrix before the file', header({ data_offsets: [-64, 0] }), 'VECTORS_UNSUPPORTED'],
    [
      'a matrix cut off',
      { 'model.safetensors': staticModel().subarray(0, -1), 'tokenizer.json': tokenizer() },
      'VECTORS_TRUNCATED',
    ],
    [
      'a static model with no number',
      {
        'model.safetensors': staticModel([['手柄', [1, Number.NaN]]]),
        'tokenizer.json': tokenizer([['手柄', []]]),
      },
      'VECTORS_MALFORMED',
    ],
  ])('%s', async (_, files, expected) => expect(await code(files)).toBe(expected));

  it('a file of more than is ever read, before anything is read', async () => {
    const folder = aFolderOf({ 'a.txt': 'x' });
    truncateSync(join(folder, 'a.txt'), VECTOR_LIMITS.fileBytes + 1);
    const found = defined(await findVectors(folder), 'a file');
    const answer = await attemptAsync(() => readVectors(found, VECTOR_LIMITS));
    expect(answer).toMatchObject({ error: { code: 'VECTORS_TOO_LARGE' } });
  });

  it('packed nothing without end', async () => {
    const bomb = gzipSync('\n'.repeat(5_000_000));
    expect(await code({ 'a.gz': bomb }, { lines: 10_000 })).toBe('VECTORS_UNSUPPORTED');
    expect(await code({ 'a.gz': gzipSync('手'.repeat(5_000_000)) })).toBe('VECTORS_MALFORMED');
  });

  it('a file that is gone, or no longer as it was seen', async () => {
    const folder = aFolderOf({ 'a.txt': textModel() });
    const found = defined(await findVectors(folder), 'a file');
    for (const other of [
      { ...found, path: join(folder, 'gone') },
      { ...found, sizeBytes: found.sizeBytes - 1 },
    ]) {
      const answer = await attemptAsync(() => readVectors(other, VECTOR_LIMITS));
      expect(answer).toMatchObject({ error: { code: 'VECTORS_NOT_READ' } });
    }
  });
});
