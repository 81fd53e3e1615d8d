import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Revision, revisionSchema } from '../../shared/history/revision.ts';
import { attempt } from '../../shared/util/result.ts';
import type { Db } from './connection.ts';
import { isCutShort, readSizes } from './file-header.ts';
import { importCase } from './import-case.ts';
import { sha256 } from './profile-files.ts';
import { diskTrouble } from './sqlite-error.ts';

export type Salvaged = Readonly<{ cases: number; revisions: number }>;

type Row = Readonly<{ rowid: number; id: string; position: number; body: string }>;

/**
 * Reads what can still be read of a damaged profile into a new one: of each case the unbroken beginning
 * of its history, every revision proved by its hash. Works on a copy; the damaged file stays as it is.
 */
export function salvage(db: Db, damagedFile: string): Salvaged {
  let cases = 0;
  let count = 0;
  for (const revisions of unbrokenCases(readRows(damagedFile))) {
    if (!attempt(() => importCase(db, revisions)).ok) continue;
    cases += 1;
    count += revisions.length;
  }
  return { cases, revisions: count };
}

function readRows(damagedFile: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bidui-'));
  try {
    const copy = join(folder, 'damaged.db');
    cpSync(damagedFile, copy);
    if (existsSync(`${damagedFile}-wal`)) cpSync(`${damagedFile}-wal`, `${copy}-wal`);
    // SQLite refuses a file that is shorter than its header says; with empty pages it reads the rest.
    const sizes = readSizes(copy);
    if (isCutShort(copy) && sizes !== undefined) truncateSync(copy, sizes.promised);
    return untilTrouble(() => new Database(copy), scanBothWays);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the first row on until a damaged page stops it, and from the last one back: between lies what is lost. */
function scanBothWays(db: Db): Row[] {
  const found = new Map<number, Row>();
  for (const direction of ['ASC', 'DESC']) {
    untilTrouble(
      () => db.prepare(`SELECT rowid, id, position, body FROM revisions ORDER BY rowid ${direction}`),
      (statement) => {
        for (const row of statement.iterate() as IterableIterator<Row>) found.set(row.rowid, row);
        return [];
      },
    );
  }
  db.close();
  return [...found.values()];
}

/** Runs both steps; damage ends them quietly with nothing more, a bug does not. */
function untilTrouble<T>(open: () => T, work: (opened: T) => Row[]): Row[] {
  try {
    return work(open());
  } catch (cause) {
    const isNoTable = cause instanceof Database.SqliteError && cause.code === 'SQLITE_ERROR';
    if (isNoTable || diskTrouble(cause) !== undefined) return [];
    throw cause;
  }
}

function unbrokenCases(rows: readonly Row[]): Revision[][] {
  const byCase = new Map<string, Revision[]>();
  for (const row of [...rows].sort((a, b) => a.position - b.position)) {
    const revision = proved(row);
    if (revision === undefined) continue;
    const line = byCase.get(revision.caseId) ?? [];
    const parents = line.at(-1)?.id ?? '';
    if (row.position !== line.length + 1 || revision.parents.join() !== parents) continue;
    byCase.set(revision.caseId, [...line, revision]);
  }
  return [...byCase.values()];
}

function proved({ id, body }: Row): Revision | undefined {
  if (typeof body !== 'string' || sha256(body) !== id) return undefined;
  return revisionSchema.safeParse({ ...JSON.parse(body), id }).data;
}
