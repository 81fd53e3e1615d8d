import { z } from 'zod';
import { commandSchema } from '../commands/schema.ts';
import { CASE_STATUSES, codesOf, RIGHT_TYPES } from '../domain/codes.ts';
import { type CaseState, ENTITY_SCHEMAS } from '../domain/entities.ts';
import { dateSchema, idSchema, instantSchema, lineSchema, sha256Schema } from '../domain/ids.ts';
import { changeSchema } from '../history/change.ts';
import { command, query } from './define.ts';
import { grantSchema } from './files.contract.ts';

export const caseSummarySchema = z.strictObject({
  id: idSchema,
  caseNo: lineSchema,
  title: lineSchema,
  rightType: z.enum(codesOf(RIGHT_TYPES)),
  status: z.enum(codesOf(CASE_STATUSES)),
  rightNo: lineSchema,
  product: lineSchema,
  client: lineSchema,
  field: lineSchema,
  dueAt: dateSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  trashedAt: instantSchema.nullable(),
  /** Rows judged / rows there are, over all asserted claims. */
  judged: z.number().int(),
  rows: z.number().int(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

const stateSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(ENTITY_SCHEMAS).map(([name, schema]) => [name, z.record(idSchema, schema as z.ZodType)]),
  ),
) as unknown as z.ZodType<CaseState>;

/** What can be taken back or brought back, in Chinese words; null when nothing can. */
const undoStateSchema = z.strictObject({ undo: lineSchema.nullable(), redo: lineSchema.nullable() });

export const caseSnapshotSchema = z.strictObject({
  caseId: idSchema,
  head: sha256Schema,
  savedAt: instantSchema,
  state: stateSchema,
  ...undoStateSchema.shape,
});
export type CaseSnapshot = z.infer<typeof caseSnapshotSchema>;

/** Outcome of anything that wrote to a case: the changes to apply to a snapshot at `parent`. */
export const writtenSchema = z.strictObject({
  caseId: idSchema,
  parent: sha256Schema,
  head: sha256Schema,
  savedAt: instantSchema,
  command: lineSchema,
  changes: z.array(changeSchema),
  ...undoStateSchema.shape,
});
export type Written = z.infer<typeof writtenSchema>;

export const revisionSummarySchema = z.strictObject({
  id: sha256Schema,
  seq: z.number().int(),
  at: instantSchema,
  author: lineSchema,
  kind: z.enum(['edit', 'undo', 'redo', 'import']),
  summary: lineSchema,
  changeCount: z.number().int(),
});
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

const caseRef = z.strictObject({ caseId: idSchema });
const caseWrite = caseRef.extend({ requestId: idSchema });

export const casesContract = {
  list: query({ in: z.strictObject({ trashed: z.boolean() }), out: z.array(caseSummarySchema) }),
  create: command({
    in: z.strictObject({
      requestId: idSchema,
      title: lineSchema,
      rightType: z.enum(codesOf(RIGHT_TYPES)),
      subject: z.enum(['PRODUCT', 'PROCESS']),
    }),
    out: caseRef,
    errors: ['PROFILE_READ_ONLY', 'PROFILE_FULL'],
  }),
  open: query({ in: caseRef, out: caseSnapshotSchema, errors: ['NOT_FOUND'] }),
  /** The one way a case changes. `base` null means "whatever it is now" (single field edits). */
  run: command({
    in: caseWrite.extend({ base: sha256Schema.nullable(), command: commandSchema }),
    out: writtenSchema,
    errors: [
      'NOT_FOUND',
      'STALE_REVISION',
      'NO_CLAIMS_FOUND',
      'CLAIM_NOT_FOUND',
      'CUT_NOT_POSSIBLE',
      'MERGE_NOT_POSSIBLE',
      'PROFILE_READ_ONLY',
      'PROFILE_FULL',
    ],
  }),
  undo: command({
    in: caseWrite,
    out: writtenSchema,
    errors: ['NOT_FOUND', 'NOTHING_TO_UNDO', 'PROFILE_READ_ONLY'],
  }),
  redo: command({
    in: caseWrite,
    out: writtenSchema,
    errors: ['NOT_FOUND', 'NOTHING_TO_REDO', 'PROFILE_READ_ONLY'],
  }),
  history: query({
    in: caseRef.extend({ limit: z.number().int().min(1).max(1000) }),
    out: z.array(revisionSummarySchema),
    errors: ['NOT_FOUND'],
  }),
  samples: query({
    in: z.strictObject({}),
    out: z.array(z.strictObject({ id: idSchema, title: lineSchema, summary: lineSchema })),
  }),
  /** Loads a sample as a case of its own. */
  loadSample: command({
    in: z.strictObject({ requestId: idSchema, sampleId: idSchema }),
    out: caseRef,
    errors: ['NOT_FOUND', 'PROFILE_READ_ONLY'],
  }),
  /** The whole case, history and files in one JSON file. */
  exportFile: command({ in: caseRef, out: grantSchema, errors: ['NOT_FOUND', 'BLOB_MISSING'] }),
  importFile: command({
    in: z.strictObject({ requestId: idSchema, grantId: idSchema }),
    out: caseRef,
    errors: ['GRANT_EXPIRED', 'CASE_FILE_INVALID', 'CASE_FILE_TOO_NEW', 'CASE_EXISTS', 'PROFILE_READ_ONLY'],
  }),
};
