import { verifyChains } from '../../shared/history/chain.ts';
import { type Revision, revisionSchema } from '../../shared/history/revision.ts';
import { defined } from '../../shared/util/assert.ts';
import { replay } from './append.ts';
import { type Db, readPragmas, sql, transact } from './connection.ts';
import { sha256 } from './profile-files.ts';
import { isProjectionEqual, replaceProjection } from './projection.repo.ts';
import { columnsOf, findHead, revisionsOf } from './revisions.repo.ts';
import { findStation } from './stations.ts';

export type Integrity = Readonly<{
  /** What SQLite finds wrong with the file; empty when it is sound. */
  problems: readonly string[];
  brokenForeignKeys: number;
  pragmas: Readonly<Record<string, unknown>>;
}>;

/** SQLite's own full check. It does not see a letter changed inside a text: {@link verifyHistory} does. */
export function checkIntegrity(db: Db): Integrity {
  const rows = db.pragma('integrity_check(20)') as { integrity_check: string }[];
  const problems = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  const brokenForeignKeys = (db.pragma('foreign_key_check') as unknown[]).length;
  return { problems, brokenForeignKeys, pragmas: readPragmas(db) };
}

export type HistoryProblem = Readonly<{
  kind: 'altered' | 'gap' | 'broken-link' | 'fork' | 'wrong-parent' | 'unreadable';
  caseId: string | null;
}>;

/**
 * Proves the whole history: every revision still has the hash it is named by, its columns say what its
 * body says, each station's chain is whole, and each case leads from parent to child. Chains of other
 * stations (and of this one before a restore) hold only what came here, so gaps in them are in order.
 */
export function verifyHistory(db: Db): HistoryProblem[] {
  const own = findStation(db);
  const stations = sql(db, 'SELECT DISTINCT station_id FROM revisions ORDER BY station_id').pluck().all();
  const problems: HistoryProblem[] = [];
  for (const stationId of stations as string[]) {
    const { revisions, found } = readStation(db, stationId);
    problems.push(...found);
    for (const { kind, seq } of verifyChains(revisions, sha256)) {
      if (kind === 'gap' && stationId !== own) continue;
      problems.push({ kind, caseId: revisions.find((revision) => revision.seq === seq)?.caseId ?? null });
    }
  }
  return [...problems, ...verifyParents(db)];
}

/** Ids of the cases whose projections differ from what their history gives. */
export function differingProjections(db: Db): string[] {
  const orphans = sql(
    db,
    `SELECT DISTINCT case_id FROM entities WHERE case_id NOT IN (SELECT case_id FROM revisions)
     UNION SELECT case_id FROM case_summaries WHERE case_id NOT IN (SELECT case_id FROM revisions)
     UNION SELECT case_id FROM right_numbers WHERE case_id NOT IN (SELECT case_id FROM revisions)`,
  )
    .pluck()
    .all() as string[];
  const differing = caseIds(db).filter((caseId) => {
    const head = defined(findHead(db, caseId), 'a case with revisions has a head');
    return !isProjectionEqual(db, caseId, replay(revisionsOf(db, caseId)), head);
  });
  return [...orphans, ...differing];
}

/** Writes all projections anew from the history, in one transaction; answers how many cases. */
export function rebuildProjections(db: Db): number {
  return transact(db, () => {
    db.exec('DELETE FROM entities; DELETE FROM case_summaries; DELETE FROM right_numbers');
    const all = caseIds(db);
    for (const caseId of all) {
      const head = defined(findHead(db, caseId), 'a case with revisions has a head');
      replaceProjection(db, caseId, replay(revisionsOf(db, caseId)), head);
    }
    return all.length;
  });
}

function caseIds(db: Db): string[] {
  return sql(db, 'SELECT DISTINCT case_id FROM revisions ORDER BY case_id').pluck().all() as string[];
}

type StoredRevision = {
  id: string;
  caseId: string;
  stationId: string;
  seq: number;
  requestId: string;
  kind: string;
  target: string | null;
  summary: string;
  author: string;
  madeAt: number;
  changeCount: number;
  body: string;
};

function readStation(db: Db, stationId: string): { revisions: Revision[]; found: HistoryProblem[] } {
  const rows = sql(
    db,
    `SELECT id, case_id AS caseId, station_id AS stationId, seq, request_id AS requestId, kind, target, summary,
       author, made_at AS madeAt, change_count AS changeCount, body
     FROM revisions WHERE station_id = ? ORDER BY seq`,
  ).iterate(stationId) as IterableIterator<StoredRevision>;
  const revisions: Revision[] = [];
  const found: HistoryProblem[] = [];
  for (const { body, id, ...columns } of rows) {
    const revision = parse(id, body);
    if (revision === undefined) {
      found.push({ kind: 'unreadable', caseId: columns.caseId });
      continue;
    }
    revisions.push(revision);
    const expected: Record<string, unknown> = columnsOf(revision);
    const isEqual = Object.entries(columns).every(([name, value]) => expected[name] === value);
    // The stored bytes themselves are what was hashed: no other spelling of the same JSON is accepted.
    if (!isEqual || sha256(body) !== id) found.push({ kind: 'altered', caseId: columns.caseId });
  }
  return { revisions, found };
}

function parse(id: string, body: string): Revision | undefined {
  try {
    return revisionSchema.safeParse({ ...JSON.parse(body), id }).data;
  } catch {
    // A body that is not JSON any more: the caller reports it as unreadable.
    return undefined;
  }
}

function verifyParents(db: Db): HistoryProblem[] {
  const rows = sql(
    db,
    "SELECT id, case_id AS caseId, position, body ->> '$.parents' AS parents FROM revisions WHERE json_valid(body) ORDER BY case_id, position",
  ).iterate() as IterableIterator<{ id: string; caseId: string; position: number; parents: string | null }>;
  const problems: HistoryProblem[] = [];
  let previous: { id: string; caseId: string; position: number } | undefined;
  for (const { id, caseId, position, parents } of rows) {
    const before = previous?.caseId === caseId ? previous : undefined;
    const isFirst = before === undefined && position === 1 && parents === '[]';
    const isNext = before?.position === position - 1 && parents === `["${before.id}"]`;
    if (!isFirst && !isNext) problems.push({ kind: 'wrong-parent', caseId });
    previous = { id, caseId, position };
  }
  return problems;
}
