import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../../shared/errors/app-error.ts';
import { writeAtomically } from '../platform/atomic-write.ts';
import { type Db, sql } from './connection.ts';
import { type ProfileFiles, sha256 } from './profile-files.ts';

/**
 * Keeps bytes under their SHA-256 (`blobs/ab/cdef…`) and answers it. The file is durable before the
 * row that names it; the same bytes are kept once.
 */
export function putBlob(db: Db, files: ProfileFiles, bytes: Uint8Array): string {
  const hash = sha256(bytes);
  const path = blobPath(files, hash);
  if (!existsSync(path) || sha256(readFileSync(path)) !== hash) {
    mkdirSync(join(files.blobs, hash.slice(0, 2)), { recursive: true });
    writeAtomically(path, bytes);
  }
  sql(db, 'INSERT INTO blobs (sha256, size_bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING').run(
    hash,
    bytes.length,
  );
  return hash;
}

/** The bytes, proved to be those that were kept: BLOB_MISSING, BLOB_CORRUPT otherwise. */
export function readBlob(files: ProfileFiles, hash: string): Uint8Array {
  const bytes = readIfThere(blobPath(files, hash));
  if (bytes === undefined) return fail('BLOB_MISSING', 'a kept file is gone', { sha256: hash });
  if (sha256(bytes) !== hash) fail('BLOB_CORRUPT', 'a kept file was altered', { sha256: hash });
  return bytes;
}

export type BlobCheck = Readonly<{ count: number; missing: number; corrupt: number }>;

/** Reads every kept file again and compares it with its name. */
export function checkBlobs(db: Db, files: ProfileFiles): BlobCheck {
  const hashes = sql(db, 'SELECT sha256 FROM blobs').pluck().all() as string[];
  let missing = 0;
  let corrupt = 0;
  for (const hash of hashes) {
    const bytes = readIfThere(blobPath(files, hash));
    if (bytes === undefined) missing += 1;
    else if (sha256(bytes) !== hash) corrupt += 1;
  }
  return { count: hashes.length, missing, corrupt };
}

function blobPath(files: ProfileFiles, hash: string): string {
  return join(files.blobs, hash.slice(0, 2), hash.slice(2));
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
