import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { AppFailure, fail } from '../../../shared/errors/app-error.ts';
import type { VectorTable } from '../../../shared/suggest/vectors/vector-table.ts';
import { type FoundVectors, STATIC_MODEL } from './find-vectors.ts';
import { readStaticModel } from './read-static-model.ts';
import { readTextVectors } from './read-text-vectors.ts';
import type { VectorLimits } from './vector-limits.ts';
import type { VectorRows } from './vector-rows.ts';

/** What was read, and what a person can check about it. */
export type ReadVectors = Readonly<{
  name: string;
  sizeBytes: number;
  /** SHA-256 of the file; of `tokenizer.json` and `model.safetensors` one after the other for a static model. */
  sha256: string;
  /** Words were left out because there is only so much room. */
  isCut: boolean;
  table: VectorTable;
}>;

/** Characters of the hash that name the model in the version of an answer. */
const ID_LENGTH = 12;

/**
 * Reads word vectors. VECTORS_TOO_LARGE, VECTORS_TRUNCATED, VECTORS_MALFORMED, VECTORS_UNSUPPORTED; VECTORS_NOT_READ
 * when the disk refuses or the file changes meanwhile.
 */
export async function readVectors(found: FoundVectors, limits: VectorLimits): Promise<ReadVectors> {
  const { name, sizeBytes } = found;
  if (sizeBytes > limits.fileBytes) fail('VECTORS_TOO_LARGE', 'file', { sizeBytes });
  const hash = createHash('sha256');
  try {
    const rows = await (name === STATIC_MODEL ? readPair : readText)(found, limits, (bytes) =>
      hash.update(bytes),
    );
    const sha256 = hash.digest('hex');
    const id = sha256.slice(0, ID_LENGTH);
    const table = { id, dimension: rows.dimension, ...rows.finish() };
    return { name, sizeBytes, sha256, isCut: rows.isFull, table };
  } catch (cause) {
    return fromDisk(cause);
  }
}

type Take = (bytes: Uint8Array) => void;

async function readText({ path: file, sizeBytes }: FoundVectors, limits: VectorLimits, take: Take) {
  const start = await hashed(file, sizeBytes, take);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  if (!isPacked && start.includes(0)) fail('VECTORS_UNSUPPORTED', 'not a text');
  const bytes = createReadStream(file);
  const chunks = isPacked ? bytes.pipe(createGunzip()) : bytes;
  bytes.once('error', (cause) => chunks.destroy(cause));
  try {
    return await readTextVectors(chunks, limits);
  } finally {
    bytes.destroy();
  }
}

async function readPair(found: FoundVectors, limits: VectorLimits, take: Take): Promise<VectorRows> {
  const tokenizer = await readSmall(path.join(path.dirname(found.path), 'tokenizer.json'), limits);
  take(tokenizer);
  await hashed(found.path, found.sizeBytes, take);
  return withFile(found.path, (file) =>
    readStaticModel(tokenizer, { file, sizeBytes: found.sizeBytes }, limits),
  );
}

/** Hands every byte of a file to `take`; answers the first ones. */
async function hashed(file: string, sizeBytes: number, take: Take): Promise<Uint8Array> {
  let start: Uint8Array | undefined;
  let read = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    start ??= new Uint8Array(chunk);
    read += chunk.length;
    take(chunk);
  }
  if (read !== sizeBytes) fail('VECTORS_NOT_READ', 'the file changed');
  return start ?? fail('VECTORS_UNSUPPORTED', 'empty');
}

async function readSmall(file: string, limits: VectorLimits): Promise<Uint8Array> {
  return withFile(file, async (handle) => {
    const { size } = await handle.stat();
    if (size > limits.vocabularyBytes) fail('VECTORS_TOO_LARGE', 'vocabulary', { sizeBytes: size });
    return handle.readFile();
  });
}

async function withFile<T>(file: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

/** What disk and unpacker throw, by their codes; anything else is a bug. */
function fromDisk(cause: unknown): never {
  if (cause instanceof AppFailure || !(cause instanceof Error) || !('code' in cause)) throw cause;
  const code = String(cause.code);
  if (code === 'Z_BUF_ERROR') return fail('VECTORS_TRUNCATED', 'packed data');
  if (code.startsWith('Z_')) return fail('VECTORS_UNSUPPORTED', 'packed data');
  return fail('VECTORS_NOT_READ', 'disk', { reason: code });
}
