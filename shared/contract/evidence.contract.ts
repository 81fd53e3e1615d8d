import { z } from 'zod';
import { evidenceSchema } from '../domain/evidence.ts';
import { idSchema } from '../domain/ids.ts';
import { importedTextSchema } from '../domain/imported-text.ts';
import { writtenSchema } from './cases.contract.ts';
import { command, query } from './define.ts';

const FILE_ERRORS = [
  'NOT_FOUND',
  'GRANT_EXPIRED',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TRUNCATED',
  'FILE_ENCRYPTED',
  'FILE_CORRUPT',
  'FILE_TYPE_UNSUPPORTED',
  'ARCHIVE_BOMB',
  'XML_ENTITIES_REFUSED',
  'XML_MALFORMED',
  'TEXT_ENCODING_UNKNOWN',
  'NOT_A_PDF',
  'IMAGE_UNREADABLE',
  'TIMED_OUT',
  'PROFILE_READ_ONLY',
  'PROFILE_FULL',
] as const;

export const evidenceContract = {
  /** Takes a file into the case: original bytes by hash, text with anchors, an entry in the evidence list. */
  add: command({
    in: z.strictObject({
      caseId: idSchema,
      requestId: idSchema,
      evidenceId: idSchema,
      grantId: idSchema,
      meta: evidenceSchema
        .pick({
          name: true,
          role: true,
          productId: true,
          kind: true,
          source: true,
          way: true,
          obtainedAt: true,
          proves: true,
        })
        .partial(),
    }),
    out: writtenSchema,
    errors: FILE_ERRORS,
  }),
  /** Pasted text kept as evidence, so that it can be quoted and hashed like a file. */
  addText: command({
    in: z.strictObject({
      caseId: idSchema,
      requestId: idSchema,
      evidenceId: idSchema,
      name: z.string().trim().min(1).max(200),
      text: z.string().min(1).max(1_000_000),
      role: z.enum(['right', 'accused', 'procedure']),
      productId: idSchema.nullable(),
    }),
    out: writtenSchema,
    errors: ['NOT_FOUND', 'PROFILE_READ_ONLY', 'PROFILE_FULL'],
  }),
  text: query({
    in: z.strictObject({ caseId: idSchema, evidenceId: idSchema }),
    out: importedTextSchema,
    errors: ['NOT_FOUND', 'BLOB_MISSING', 'BLOB_CORRUPT'],
  }),
  /**
   * Reads the patent's claims from evidence already in the case (a patent file): loads them into the
   * right and fills empty bibliographic fields; never overwrites what a person entered.
   */
  readClaims: command({
    in: z.strictObject({ caseId: idSchema, requestId: idSchema, rightId: idSchema, evidenceId: idSchema }),
    out: writtenSchema,
    errors: ['NOT_FOUND', 'NO_CLAIMS_FOUND', 'BLOB_MISSING', 'PROFILE_READ_ONLY'],
  }),
};
