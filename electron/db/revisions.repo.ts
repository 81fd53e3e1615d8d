import type { RevisionSummary } from '../../shared/contract/cases.contract.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { canonicalJson } from '../../shared/history/canonical.ts';
import {
  CHAIN_START,
  type Revision,
  type RevisionBody,
  revisionSchema,
} from '../../shared/history/revision.ts';
import { type Db, sql } from './connection.ts';

/** What undo and redo need to know of a revision, with its words for the menu. */
export type UndoFact = Pick<Revision, 'id' | 'kind' | 'target' | 'summary'>;

export type Head = Readonly<{ id: string; position: number; at: string }>;

/** Adds a sealed revision as the next of its case. */
export function insertRevision(db: Db, revision: Revision, position: number): void {
  const { id, ...body } = revision;
  sql(
    db,
    `INSERT INTO revisions (id, case_id, position, station_id, seq, request_id, kind, target, summary, author,
       made_at, change_count, body)
     VALUES (@id, @caseId, @position, @stationId, @seq, @requestId, @kind, @target, @summary, @author,
       @madeAt, @changeCount, @body)`,
  ).run({ ...columnsOf(body), id, position, body: canonicalJson(body) });
}

/** The columns that repeat parts of a body; the history check compares them with it. */
export function columnsOf(body: RevisionBody) {
  const { caseId, stationId, seq, requestId, kind, target, summary, author, at, changes } = body;
  const madeAt = Date.parse(at);
  return {
    caseId,
    stationId,
    seq,
    requestId,
    kind,
    target,
    summary,
    author,
    madeAt,
    changeCount: changes.length,
  };
}

/** NOT_FOUND when there is no such revision. */
export function getRevision(db: Db, id: string): Revision {
  const body = sql(db, 'SELECT body FROM revisions WHERE id = ?').pluck().get(id) as string | undefined;
  return body === undefined ? fail('NOT_FOUND', 'no such revision') : parseRevision(id, body);
}

/** The revision that an earlier call with this request id wrote; for a new case `caseId` is null. */
export function findByRequest(db: Db, requestId: string, caseId: string | null): Revision | undefined {
  const row = sql(
    db,
    `SELECT id, body FROM revisions
     WHERE request_id = @requestId AND (case_id = @caseId OR (@caseId IS NULL AND position = 1))`,
  ).get({ requestId, caseId }) as { id: string; body: string } | undefined;
  return row === undefined ? undefined : parseRevision(row.id, row.body);
}

/** All revisions of a case, first to last. */
export function revisionsOf(db: Db, caseId: string): Revision[] {
  const rows = sql(db, 'SELECT id, body FROM revisions WHERE case_id = ? ORDER BY position').all(caseId);
  return (rows as { id: string; body: string }[]).map((row) => parseRevision(row.id, row.body));
}

/** The last revision of a case; undefined when there is no case. */
export function findHead(db: Db, caseId: string): Head | undefined {
  const row = sql(
    db,
    'SELECT id, position, made_at FROM revisions WHERE case_id = ? ORDER BY position DESC LIMIT 1',
  ).get(caseId) as { id: string; position: number; made_at: number } | undefined;
  return row && { id: row.id, position: row.position, at: new Date(row.made_at).toISOString() };
}

export function undoFacts(db: Db, caseId: string): UndoFact[] {
  return sql(db, 'SELECT id, kind, target, summary FROM revisions WHERE case_id = ? ORDER BY position').all(
    caseId,
  ) as UndoFact[];
}

/** The newest revisions first; `seq` counts within the case. */
export function historyOf(db: Db, caseId: string, limit: number): RevisionSummary[] {
  const rows = sql(
    db,
    `SELECT id, position, made_at, author, kind, summary, change_count FROM revisions
     WHERE case_id = ? ORDER BY position DESC LIMIT ?`,
  ).all(caseId, limit) as {
    id: string;
    position: number;
    made_at: number;
    author: string;
    kind: RevisionSummary['kind'];
    summary: string;
    change_count: number;
  }[];
  return rows.map(({ id, position, made_at, author, kind, summary, change_count }) => {
    const at = new Date(made_at).toISOString();
    return { id, seq: position, at, author, kind, summary, changeCount: change_count };
  });
}

/** Where a station's chain goes on. */
export function nextLink(db: Db, stationId: string): { seq: number; prevHash: string } {
  const last = sql(db, 'SELECT id, seq FROM revisions WHERE station_id = ? ORDER BY seq DESC LIMIT 1').get(
    stationId,
  ) as { id: string; seq: number } | undefined;
  return last === undefined ? { seq: 1, prevHash: CHAIN_START } : { seq: last.seq + 1, prevHash: last.id };
}

function parseRevision(id: string, body: string): Revision {
  const parsed = revisionSchema.safeParse({ ...JSON.parse(body), id });
  return parsed.success ? parsed.data : fail('PROFILE_CORRUPT', 'a revision does not have its shape');
}
