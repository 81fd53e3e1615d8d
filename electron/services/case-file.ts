import { z } from 'zod';
import { type CaseState, COLLECTIONS, ENTITY_SCHEMAS, emptyState } from '../../shared/domain/entities.ts';
import { idSchema, sha256Schema } from '../../shared/domain/ids.ts';
import { apply } from '../../shared/history/apply.ts';
import { canonicalJson } from '../../shared/history/canonical.ts';
import { verifyChains } from '../../shared/history/chain.ts';
import type { Change, Json } from '../../shared/history/change.ts';
import { type Hasher, type Revision, revisionSchema, SCHEMA_VERSION } from '../../shared/history/revision.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';

const CASE_FILE_VERSION = 1;

/** A whole case in one file: its history as it was sealed, and every kept file of that history by hash. */
const caseFileSchema = z.strictObject({
  format: z.literal('bidui-case'),
  version: z.literal(CASE_FILE_VERSION),
  caseId: idSchema,
  revisions: z.array(revisionSchema).min(1).max(200_000),
  blobs: z.record(sha256Schema, z.base64()),
});

/** Version marks alone, read before the rest: a newer file has a shape we do not know. */
const marksSchema = z.looseObject({
  format: z.literal('bidui-case'),
  version: z.number().int(),
  revisions: z.array(z.looseObject({ schemaVersion: z.number().int() })),
});

export type CaseFile = Readonly<{
  caseId: string;
  revisions: readonly Revision[];
  state: CaseState;
  blobs: ReadonlyMap<string, Uint8Array>;
}>;

/** The bytes of a case file. The same history gives the same bytes. */
export function writeCaseFile(
  revisions: readonly Revision[],
  blobs: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const sorted = [...blobs].sort(([a], [b]) => (a < b ? -1 : 1));
  const file: z.input<typeof caseFileSchema> = {
    format: 'bidui-case',
    version: CASE_FILE_VERSION,
    caseId: revisions[0]?.caseId ?? '',
    revisions: [...revisions],
    blobs: Object.fromEntries(sorted.map(([hash, bytes]) => [hash, Buffer.from(bytes).toString('base64')])),
  };
  return Buffer.from(canonicalJson(file));
}

/**
 * Reads a case file and proves it: every revision has the hash it is named by, children name their
 * parents, the history replays to entities of today's shape, and every kept file is there with its
 * hash. CASE_FILE_TOO_NEW when a newer program wrote it, CASE_FILE_INVALID for everything else.
 */
export function readCaseFile(
  bytes: Uint8Array,
  hash: Hasher,
  hashBytes: (bytes: Uint8Array) => string,
): Result<CaseFile> {
  const json = parseJson(bytes);
  if (json === undefined) return invalid('no JSON');
  const marks = marksSchema.safeParse(json);
  if (!marks.success) return invalid('no case file');
  const isNewer = marks.data.revisions.some((revision) => revision.schemaVersion > SCHEMA_VERSION);
  if (marks.data.version > CASE_FILE_VERSION || isNewer) return err('CASE_FILE_TOO_NEW');
  const parsed = caseFileSchema.safeParse(json);
  if (!parsed.success) return invalid('not the shape of a case file');
  const { caseId, revisions } = parsed.data;
  if (!isHistoryWhole(caseId, revisions, hash)) return invalid('the history does not hold together');
  const state = replayChecked(revisions);
  if (state?.cases[caseId] === undefined) return invalid('the history gives no case');
  const blobs = new Map<string, Uint8Array>();
  for (const [name, text] of Object.entries(parsed.data.blobs)) blobs.set(name, Buffer.from(text, 'base64'));
  for (const [name, content] of blobs)
    if (hashBytes(content) !== name) return invalid('a kept file was altered');
  if (blobsOf(revisions).some((name) => !blobs.has(name))) return invalid('a kept file is not in it');
  return ok({ caseId, revisions, state, blobs });
}

/** Hashes of every file that the history ever kept, also of evidence removed since. */
export function blobsOf(revisions: readonly Revision[]): readonly string[] {
  const found = new Set<string>();
  for (const { changes } of revisions) for (const change of changes) collect(change, found);
  return [...found].sort();
}

function collect(change: Change, found: Set<string>): void {
  if (change.collection !== 'evidence') return;
  const values: Readonly<Record<string, Json>>[] =
    change.op === 'set'
      ? [{ [change.field]: change.before }, { [change.field]: change.after }]
      : [change.value];
  for (const { sha256, text } of values) {
    if (typeof sha256 === 'string') found.add(sha256);
    const inner = text !== null && typeof text === 'object' && 'sha256' in text ? text.sha256 : undefined;
    if (typeof inner === 'string') found.add(inner);
  }
}

/** Chains of stations have gaps in a file of one case; within the case the parents leave none. */
function isHistoryWhole(caseId: string, revisions: readonly Revision[], hash: Hasher): boolean {
  const isLine = revisions.every((revision, index) => {
    const parents = index === 0 ? '' : (revisions[index - 1]?.id ?? '');
    return revision.caseId === caseId && revision.parents.join() === parents;
  });
  return isLine && verifyChains(revisions, hash).every((problem) => problem.kind === 'gap');
}

function replayChecked(revisions: readonly Revision[]): CaseState | undefined {
  let state = emptyState();
  for (const { changes } of revisions) {
    // An object's prototype must never be reached through a name from a file.
    if (
      changes.some(
        (change) => change.id === '__proto__' || ('field' in change && change.field === '__proto__'),
      )
    ) {
      return undefined;
    }
    const next = apply(state, changes);
    if (!next.ok) return undefined;
    state = next.value;
  }
  const isSound = COLLECTIONS.every((collection) =>
    Object.values(state[collection]).every((entity) => ENTITY_SCHEMAS[collection].safeParse(entity).success),
  );
  return isSound ? state : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: the caller names it.
    return undefined;
  }
}

function invalid(message: string): Result<never> {
  return err('CASE_FILE_INVALID', message);
}
