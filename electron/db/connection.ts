import Database from 'better-sqlite3';
import { invariant } from '../../shared/util/assert.ts';

export type Db = Database.Database;

/** Marks a file as a Bidui profile ("BDUI" as ASCII). */
export const APPLICATION_ID = 0x42445549;

/** First SQLite without the WAL-reset bug (3.7.0 to 3.51.2). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Opens a profile file with the settings that our promises rest on, and reads them back: a paragraph
 * shown as saved survives a power cut (WAL, FULL), and a second process is refused by SQLite itself
 * (exclusive lock, gone with the process). Throws what SQLite answers; a file that is no database
 * opens without complaint and fails at the first statement, which therefore runs here.
 */
export function connect(path: string, busyTimeoutMs: number): Db {
  const db = new Database(path, { timeout: busyTimeoutMs });
  try {
    assertVersion(db);
    // Before the first read: then the log needs no shared memory and the lock is taken at once.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    if (process.platform === 'darwin') db.pragma('checkpoint_fullfsync = ON');
    assertPragmas(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** The settings as SQLite reports them, for the start and for the doctor. */
export function readPragmas(db: Db): Readonly<Record<string, unknown>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'locking_mode'];
  return Object.fromEntries(names.map((name) => [name, db.pragma(name, { simple: true })]));
}

function assertPragmas(db: Db): void {
  const is = readPragmas(db);
  invariant(is.journal_mode === 'wal', 'journal_mode is WAL');
  invariant(is.synchronous === 2, 'synchronous is FULL');
  invariant(is.foreign_keys === 1, 'foreign_keys is ON');
  invariant(is.trusted_schema === 0, 'trusted_schema is OFF');
  invariant(is.locking_mode === 'exclusive', 'locking_mode is EXCLUSIVE');
}

function assertVersion(db: Db): void {
  const version = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  const parts = version.split('.').map(Number);
  const differing = OLDEST_SQLITE.findIndex((part, index) => part !== parts[index]);
  const isRecent = differing < 0 || (parts[differing] ?? 0) > (OLDEST_SQLITE[differing] ?? 0);
  invariant(isRecent, `SQLite ${version} is at least ${OLDEST_SQLITE.join('.')}`);
}

const caches = new WeakMap<Db, Map<string, Database.Statement>>();

/** A prepared statement, compiled once per connection; SQL texts are constants of this folder. */
export function sql(db: Db, text: string): Database.Statement {
  let cache = caches.get(db);
  if (cache === undefined) {
    cache = new Map();
    caches.set(db, cache);
  }
  let statement = cache.get(text);
  if (statement === undefined) {
    statement = db.prepare(text);
    cache.set(text, statement);
  }
  return statement;
}

/** Runs `work` in one transaction that either commits as a whole or leaves nothing. Synchronous only. */
export function transact<T>(db: Db, work: () => T): T {
  return db.transaction(work).immediate();
}
