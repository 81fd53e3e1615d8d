import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { makeBackup, newestWholeBackup } from './backup.ts';
import { APPLICATION_ID, connect, type Db } from './connection.ts';
import { isCutShort } from './file-header.ts';
import { type Migration, migrate, newestVersion, schemaVersion } from './migrate.ts';
import { OPEN_WORDS } from './open-words.ts';
import type { ProfileFiles } from './profile-files.ts';
import { quarantine } from './quarantine.ts';
import { salvage } from './salvage.ts';
import { type DiskTrouble, diskTrouble } from './sqlite-error.ts';
import { ensureStation } from './stations.ts';

/** How the profile could be opened; `message` is empty when there is nothing to tell. */
export type OpenReport = Readonly<{
  state: 'ready' | 'read-only' | 'unusable';
  code: ErrorCode | null;
  message: string;
}>;

export type Opened = Readonly<{
  db: Db | null;
  report: OpenReport;
  /** Folder of a temporary copy, to be removed at close. */
  temporary: string | null;
}>;

export type OpenOptions = Readonly<{
  files: ProfileFiles;
  /** `read` never writes into the folder: a profile on a stick, in an archive. */
  access: 'write' | 'read';
  migrations: readonly Migration[];
  now: () => string;
  newStationId: () => string;
  /** How long SQLite waits for a lock, twice. */
  busyTimeoutMs: number;
  /** What forbids writing into the folder; null when nothing does. */
  probe: (folder: string) => DiskTrouble | null;
}>;

/**
 * Opens the profile by a ladder that always answers and never deletes: busy → wait once more; not
 * writable or no room → a copy for reading; written by a newer program → not at all; damaged → moved
 * into quarantine, an empty profile, and the newest sound backup offered; folder unusable → no data.
 */
export async function openProfile(options: OpenOptions): Promise<Opened> {
  const { files, access, probe } = options;
  try {
    if (access === 'read') return openCopy(options, OPEN_WORDS.readOnlyAsked);
    mkdirSync(files.folder, { recursive: true });
    const obstacle = probe(files.folder);
    if (obstacle === 'full') return openCopy(options, OPEN_WORDS.readOnlyFull);
    if (obstacle !== null) return openCopy(options, OPEN_WORDS.readOnly);
    return await openForWriting(options);
  } catch (cause) {
    return unusable(cause, options);
  }
}

/** What forbids writing into a folder, found by writing a small file there. */
export function probeFolder(folder: string): DiskTrouble | null {
  const path = join(folder, `.probe-${process.pid}`);
  try {
    writeFileSync(path, 'probe');
    rmSync(path);
    return null;
  } catch (cause) {
    const trouble = diskTrouble(cause);
    if (trouble === undefined) throw cause;
    return trouble;
  }
}

async function openForWriting(options: OpenOptions): Promise<Opened> {
  const { files, migrations, now } = options;
  const isNew = !existsSync(files.database);
  const lostBackup = isNew ? newestWholeBackup(files) : undefined;
  const wasInterrupted = existsSync(`${files.database}-wal`) && statSync(`${files.database}-wal`).size > 0;
  const isDamaged = !wasInterrupted && isCutShort(files.database);
  const db = isDamaged ? 'corrupt' : tryConnect(options);
  if (db === 'corrupt' || !isSound(db, wasInterrupted)) {
    if (db !== 'corrupt') db.close();
    return startAnew(options, quarantine(files, now()));
  }
  const found = schemaVersion(db);
  if (found > newestVersion(migrations)) {
    db.close();
    const message = OPEN_WORDS.tooNew(found, newestVersion(migrations));
    return { db: null, temporary: null, report: { state: 'unusable', code: 'PROFILE_TOO_NEW', message } };
  }
  const message = lostBackup === undefined ? OPEN_WORDS.ready : OPEN_WORDS.lost(lostBackup);
  return finish(db, options, null, message);
}

/** An empty profile in the place of a damaged one; what can be read is taken over when no backup can be offered. */
async function startAnew(options: OpenOptions, where: string): Promise<Opened> {
  const { files, busyTimeoutMs } = options;
  const backup = newestWholeBackup(files);
  const fresh = connect(files.database, busyTimeoutMs);
  const opened = await finish(fresh, options, 'PROFILE_CORRUPT', '');
  const damaged = join(files.folder, where, basename(files.database));
  const salvaged = opened.db === null || backup !== undefined ? undefined : salvage(opened.db, damaged);
  const message = OPEN_WORDS.quarantined(where, backup, salvaged);
  return { ...opened, report: { ...opened.report, message: opened.report.message || message } };
}

/** Migrates with a backup before it, makes sure there is a station, notes who holds the profile. */
async function finish(
  db: Db,
  options: OpenOptions,
  code: ErrorCode | null,
  message: string,
): Promise<Opened> {
  const { files, migrations, now } = options;
  const from = schemaVersion(db);
  if (from < newestVersion(migrations)) {
    try {
      if (from > 0) await makeBackup(db, files, 'migration', now());
      migrate(db, migrations);
    } catch (cause) {
      db.close();
      if (diskTrouble(cause) !== undefined || from === 0) throw cause;
      const report = { state: 'unusable', code: 'PROFILE_UNUSABLE', message: OPEN_WORDS.migration } as const;
      return { db: null, temporary: null, report };
    }
  }
  ensureStation(db, options.newStationId, now());
  writeFileSync(files.owner, JSON.stringify({ pid: process.pid, since: now() }));
  return { db, temporary: null, report: { state: 'ready', code, message } };
}

/** One more try when another process holds the file: it may be closing. */
function tryConnect(options: OpenOptions): Db | 'corrupt' {
  const { files, busyTimeoutMs } = options;
  const attempt = (): Db | 'corrupt' | 'busy' => {
    try {
      return connect(files.database, busyTimeoutMs);
    } catch (cause) {
      const trouble = diskTrouble(cause);
      if (trouble === 'corrupt' || trouble === 'busy') return trouble;
      throw cause;
    }
  };
  const first = attempt();
  if (first !== 'busy') return first;
  return connect(files.database, busyTimeoutMs);
}

/**
 * Ours (by its mark), and, after an interrupted session, whole. A full check of a large profile takes
 * seconds, so it runs only when there is a reason.
 */
function isSound(db: Db, wasInterrupted: boolean): boolean {
  try {
    const isEmpty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (!isEmpty && db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return false;
    return !wasInterrupted || db.pragma('quick_check', { simple: true }) === 'ok';
  } catch (cause) {
    if (diskTrouble(cause) === 'corrupt') return false;
    throw cause;
  }
}

/**
 * A copy in a temporary folder: a database that was left with a log cannot be read where nothing may
 * be written, and an older one can be brought up to date in the copy.
 */
function openCopy(options: OpenOptions, message: string): Opened {
  const { files, migrations, busyTimeoutMs } = options;
  const temporary = mkdtempSync(join(tmpdir(), 'bidui-'));
  try {
    const path = join(temporary, 'profile.db');
    cpSync(files.database, path);
    if (existsSync(`${files.database}-wal`)) cpSync(`${files.database}-wal`, `${path}-wal`);
    const db = connect(path, busyTimeoutMs);
    migrate(db, migrations);
    ensureStation(db, options.newStationId, options.now());
    db.pragma('query_only = ON');
    return { db, temporary, report: { state: 'read-only', code: 'PROFILE_READ_ONLY', message } };
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw cause;
  }
}

function unusable(cause: unknown, { files }: OpenOptions): Opened {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const trouble = diskTrouble(cause) ?? (code === 'ENOENT' ? 'unusable' : undefined);
  if (trouble === undefined) throw cause;
  if (trouble === 'busy') {
    const report = {
      state: 'unusable',
      code: 'PROFILE_BUSY',
      message: OPEN_WORDS.busy(ownerWords(files)),
    } as const;
    return { db: null, temporary: null, report };
  }
  const report = {
    state: 'unusable',
    code: 'PROFILE_UNUSABLE',
    message: OPEN_WORDS.folder(files.folder),
  } as const;
  return { db: null, temporary: null, report };
}

function ownerWords(files: ProfileFiles): string {
  try {
    const { pid } = JSON.parse(readFileSync(files.owner, 'utf8')) as { pid?: unknown };
    return typeof pid === 'number' ? `（进程号 ${pid}）` : '';
  } catch {
    // The note is a courtesy; without it the sentence stands as it is.
    return '';
  }
}
