import { copyFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import type { Backup } from '../../shared/contract/system.contract.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { publish } from '../platform/atomic-write.ts';
import { type BackupReason, findWholeBackup, makeBackup } from './backup.ts';
import { type CaseCache, createCaseCache } from './case-cache.ts';
import type { Db } from './connection.ts';
import { type Opened, type OpenOptions, type OpenReport, openProfile } from './open-profile.ts';

export type FileOptions = OpenOptions &
  Readonly<{
    /** Free room on the disk below which nothing more is written. */
    reserveBytes: number;
  }>;

/** The profile's file while it is open: who may read, who may write, and how one file replaces another. */
export class OpenFile {
  readonly cache: CaseCache = createCaseCache();
  readonly #options: FileOptions;
  #opened: Opened;
  #isDirty = false;

  static async open(options: FileOptions): Promise<OpenFile> {
    return new OpenFile(options, await openProfile(options));
  }

  private constructor(options: FileOptions, opened: Opened) {
    this.#options = options;
    this.#opened = opened;
  }

  get report(): OpenReport {
    return this.#opened.report;
  }

  /** The connection if there is one. */
  get db(): Db | null {
    return this.#opened.db;
  }

  reading(): Db {
    const { db, report } = this.#opened;
    return db ?? fail(report.code ?? 'PROFILE_UNUSABLE', 'the profile is not open');
  }

  writing(): Db {
    const db = this.reading();
    if (this.report.state !== 'ready') fail('PROFILE_READ_ONLY', 'the profile is open for reading');
    this.#requireRoom(0);
    this.#isDirty = true;
    return db;
  }

  backup(reason: BackupReason): Promise<Backup> {
    const { files, now } = this.#options;
    const db = this.writing();
    this.#requireRoom(statSync(files.database).size);
    return makeBackup(db, files, reason, now());
  }

  /** Puts a backup in the file's place; answers the backup that holds what was there before. */
  async restore(name: string): Promise<Backup> {
    const { files } = this.#options;
    const path = findWholeBackup(files, name);
    const saved = await this.backup('restore');
    const incoming = `${files.database}.part`;
    copyFileSync(path, incoming);
    this.#closeFile();
    this.cache.clear();
    // A clean close has emptied and removed the log; one left beside another file would be replayed into it.
    for (const suffix of ['-wal', '-shm']) rmSync(`${files.database}${suffix}`, { force: true });
    publish(incoming, files.database);
    this.#opened = await openProfile(this.#options);
    this.reading();
    return saved;
  }

  /** Closes; after a clean session that wrote something, with a backup before. */
  async close(isClean: boolean): Promise<void> {
    try {
      if (isClean && this.#isDirty && this.report.state === 'ready') await this.backup('close');
    } finally {
      this.#closeFile();
    }
  }

  #closeFile(): void {
    const { db, temporary } = this.#opened;
    this.#opened = { ...this.#opened, db: null, temporary: null };
    if (db !== null && temporary === null) {
      db.pragma('optimize');
      db.pragma('wal_checkpoint(TRUNCATE)');
      rmSync(this.#options.files.owner, { force: true });
    }
    db?.close();
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }

  /** Writing stops while a little room is left, so that the log, a message and an export still succeed. */
  #requireRoom(neededBytes: number): void {
    const { bavail, bsize } = statfsSync(this.#options.files.folder);
    if (bavail * bsize - neededBytes < this.#options.reserveBytes) {
      fail('PROFILE_FULL', 'too little room on the disk');
    }
  }
}
