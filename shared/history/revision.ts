import { z } from 'zod';
import { idSchema, instantSchema, lineSchema, sha256Schema } from '../domain/ids.ts';
import { canonicalJson } from './canonical.ts';
import { changeSchema } from './change.ts';

/** Version of the entities' shape that a revision was written with. */
export const SCHEMA_VERSION = 1;

/** `prevHash` of a station's first revision. */
export const CHAIN_START = '0'.repeat(64);

export const revisionBodySchema = z.strictObject({
  caseId: idSchema,
  stationId: idSchema,
  /** Strictly +1 per station, from 1. */
  seq: z.number().int().positive(),
  prevHash: sha256Schema,
  /** Heads of the case known to the author. */
  parents: z.array(sha256Schema).max(16),
  kind: z.enum(['edit', 'undo', 'redo', 'import']),
  /** The revision that an undo takes back or a redo brings back. */
  target: sha256Schema.nullable(),
  /** Command that made it, and Chinese words for the history list. */
  command: lineSchema,
  summary: lineSchema,
  at: instantSchema,
  author: lineSchema,
  appVersion: lineSchema,
  schemaVersion: z.number().int().positive(),
  requestId: idSchema,
  changes: z.array(changeSchema).max(100_000),
});
export type RevisionBody = z.infer<typeof revisionBodySchema>;

export const revisionSchema = revisionBodySchema.extend({ id: sha256Schema });
export type Revision = z.infer<typeof revisionSchema>;

/** SHA-256 of UTF-8 text as lower-case hex: a port, because the pure layer has no cryptography. */
export type Hasher = (text: string) => string;

/** Gives a body its id: the SHA-256 of its canonical JSON. */
export function sealRevision(body: RevisionBody, hash: Hasher): Revision {
  return { ...body, id: hash(canonicalJson(body)) };
}

/** The id that a revision must have if nobody touched it. */
export function revisionHash(revision: Revision, hash: Hasher): string {
  const { id: _id, ...body } = revision;
  return hash(canonicalJson(body));
}
