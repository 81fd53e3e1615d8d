import type { CaseSummary } from '../../shared/contract/cases.contract.ts';
import { summariseCase } from '../../shared/domain/case-summary.ts';
import {
  type CaseState,
  COLLECTIONS,
  type Collection,
  ENTITY_SCHEMAS,
  emptyState,
} from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { equalJson } from '../../shared/history/apply.ts';
import { canonicalJson } from '../../shared/history/canonical.ts';
import type { Change, Json } from '../../shared/history/change.ts';
import { defined } from '../../shared/util/assert.ts';
import { type Db, sql } from './connection.ts';
import type { Head } from './revisions.repo.ts';
import { areNumbersEqual, writeNumbers } from './right-numbers.repo.ts';

type Row = { collection: Collection; id: string; body: string };
type Table = Record<string, Json>;

/** The entities of a case as they stand, each brought to today's shape; PROFILE_CORRUPT when one cannot be. */
export function readState(db: Db, caseId: string): CaseState {
  const state = emptyState() as unknown as Record<Collection, Record<string, unknown>>;
  for (const { collection, id, body } of readRows(db, caseId)) {
    const table = state[collection] as Record<string, unknown> | undefined;
    const parsed = ENTITY_SCHEMAS[collection]?.safeParse(JSON.parse(body));
    if (table === undefined || parsed?.success !== true) {
      fail('PROFILE_CORRUPT', `${collection} of a case does not have its shape`);
    }
    table[id] = parsed.data;
  }
  return state as unknown as CaseState;
}

/**
 * Writes the entities that `changes` touched. Each must have its shape: what a command makes wrong
 * is a bug and must not reach the record.
 */
export function writeTouched(db: Db, caseId: string, after: CaseState, changes: readonly Change[]): void {
  const keys = new Map(changes.map(({ collection, id }) => [`${collection}/${id}`, { collection, id }]));
  for (const { collection, id } of keys.values()) {
    const entity = after[collection][id];
    if (entity === undefined) {
      sql(db, 'DELETE FROM entities WHERE case_id = ? AND collection = ? AND id = ?').run(
        caseId,
        collection,
        id,
      );
    } else {
      ENTITY_SCHEMAS[collection].parse(entity);
      writeEntity(db, caseId, collection, id, entity);
    }
  }
  if (changes.some(({ collection }) => collection === 'rights')) writeNumbers(db, caseId, after);
}

/** Writes the line of the desk; it follows from the state and the head alone. */
export function writeSummary(db: Db, caseId: string, state: CaseState, head: Head): void {
  const summary: CaseSummary = defined(summariseCase(state, caseId, head.at), 'a case has its sheet');
  sql(
    db,
    `INSERT INTO case_summaries (case_id, head, position, updated_at, is_trashed, body)
     VALUES (@caseId, @head, @position, @updatedAt, @isTrashed, @body)
     ON CONFLICT (case_id) DO UPDATE SET head = @head, position = @position, updated_at = @updatedAt,
       is_trashed = @isTrashed, body = @body`,
  ).run({
    caseId,
    head: head.id,
    position: head.position,
    updatedAt: Date.parse(head.at),
    isTrashed: summary.trashedAt === null ? 0 : 1,
    body: canonicalJson(summary),
  });
}

/** Lines of the desk, last changed first. Their shape is checked where they leave the host. */
export function listSummaries(db: Db, isTrashed: boolean): CaseSummary[] {
  const bodies = sql(
    db,
    'SELECT body FROM case_summaries WHERE is_trashed = ? ORDER BY updated_at DESC, case_id',
  )
    .pluck()
    .all(isTrashed ? 1 : 0) as string[];
  return bodies.map((body) => JSON.parse(body) as CaseSummary);
}

/** Throws a case's projections away and writes them anew. */
export function replaceProjection(db: Db, caseId: string, state: CaseState, head: Head): void {
  sql(db, 'DELETE FROM entities WHERE case_id = ?').run(caseId);
  for (const collection of COLLECTIONS) {
    for (const [id, entity] of Object.entries(state[collection]))
      writeEntity(db, caseId, collection, id, entity);
  }
  writeNumbers(db, caseId, state);
  writeSummary(db, caseId, state, head);
}

/** Whether the stored projections are exactly what the replayed history gives. */
export function isProjectionEqual(db: Db, caseId: string, state: CaseState, head: Head): boolean {
  const stored: Record<string, Table> = Object.fromEntries(COLLECTIONS.map((name) => [name, {}]));
  for (const { collection, id, body } of readRows(db, caseId)) {
    const table = stored[collection];
    if (table === undefined) return false;
    table[id] = JSON.parse(body) as Json;
  }
  const line = sql(db, 'SELECT head, position, body FROM case_summaries WHERE case_id = ?').get(caseId) as
    | { head: string; position: number; body: string }
    | undefined;
  return (
    equalJson(stored as unknown as Json, state as unknown as Json) &&
    areNumbersEqual(db, caseId, state) &&
    line?.head === head.id &&
    line.position === head.position &&
    line.body === canonicalJson(summariseCase(state, caseId, head.at))
  );
}

function readRows(db: Db, caseId: string): Row[] {
  return sql(db, 'SELECT collection, id, body FROM entities WHERE case_id = ?').all(caseId) as Row[];
}

function writeEntity(db: Db, caseId: string, collection: Collection, id: string, entity: unknown): void {
  sql(
    db,
    `INSERT INTO entities (case_id, collection, id, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (case_id, collection, id) DO UPDATE SET body = excluded.body`,
  ).run(caseId, collection, id, JSON.stringify(entity));
}
