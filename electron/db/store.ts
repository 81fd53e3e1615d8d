import { copyFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import type { Backup } from '../../shared/contract/system.contract.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { publish } from '../platform/atomic-write.ts';
import { append } from './append.ts';
import { type BackupReason, findWholeBackup, listBackups, makeBackup } from './backup.ts';
import { checkBlobs, putBlob, readBlob } from './blobs.ts';
import { createCaseCache } from './case-cache.ts';
import type { Db } from './connection.ts';
import { importCase } from './import-case.ts';
import { checkIntegrity, differingProjections, rebuildProjections, verifyHistory } from './integrity.ts';
import { type Opened, type OpenOptions, type OpenReport, openProfile } from './open-profile.ts';
import { listSummaries } from './projection.repo.ts';
import { findByRequest, findHead, getRevision, historyOf, revisionsOf, undoFacts } from './revisions.repo.ts';
import { readSettings, writeSettings } from './settings.repo.ts';
import { findStation, nextCount } from './stations.ts';
import type { LoadedCase, StoreMethods } from './store-protocol.ts';

/** An open profile: its methods, each synchronous inside, and how it was opened. */
export type OpenedStore = Readonly<{ methods: StoreMethods; report: () => OpenReport }>;

/** Opens the profile and gives the methods of the store on it. Methods throw AppFailure when they fail. */
export async function openStore(
  options: OpenOptions & Readonly<{ reserveBytes: number }>,
): Promise<OpenedStore> {
  const { files, now, reserveBytes } = options;
  const cache = createCaseCache();
  let opened: Opened = await openProfile(options);
  let isDirty = false;

  const reading = (): Db => {
    const { db, report } = opened;
    return db ?? fail(report.code ?? 'PROFILE_UNUSABLE', 'the profile is not open');
  };
  const writing = (): Db => {
    const db = reading();
    if (opened.report.state !== 'ready') fail('PROFILE_READ_ONLY', 'the profile is open for reading');
    requireRoom(0);
    isDirty = true;
    return db;
  };
  /** Writing stops while a little room is left, so that the log, a message and an export still succeed. */
  const requireRoom = (neededBytes: number): void => {
    const { bavail, bsize } = statfsSync(files.folder);
    if (bavail * bsize - neededBytes < reserveBytes) fail('PROFILE_FULL', 'too little room on the disk');
  };
  const backup = (reason: BackupReason): Promise<Backup> => {
    const db = writing();
    requireRoom(statSync(files.database).size);
    return makeBackup(db, files, reason, now());
  };

  const close = (): void => {
    const { db, temporary } = opened;
    if (db !== null && temporary === null) {
      db.pragma('optimize');
      db.pragma('wal_checkpoint(TRUNCATE)');
      rmSync(files.owner, { force: true });
    }
    db?.close();
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
    opened = { ...opened, db: null, temporary: null };
  };

  const restore = async (name: string): Promise<Backup> => {
    const path = findWholeBackup(files, name);
    const saved = await backup('restore');
    const incoming = `${files.database}.part`;
    copyFileSync(path, incoming);
    close();
    cache.clear();
    // A clean close has emptied and removed the log; one left beside another file would be replayed into it.
    for (const suffix of ['-wal', '-shm']) rmSync(`${files.database}${suffix}`, { force: true });
    publish(incoming, files.database);
    opened = await openProfile(options);
    reading();
    return saved;
  };

  const methods: StoreMethods = {
    report: () => ({
      ...opened.report,
      stationId: opened.db === null ? null : (findStation(opened.db) ?? null),
    }),
    append: (input) => append(writing(), cache, input),
    findRequest: ({ requestId, caseId }) => findByRequest(reading(), requestId, caseId) ?? null,
    importCase: ({ revisions }) => importCase(writing(), revisions),
    loadCase: ({ caseId }) => loadCase(reading(), caseId),
    getRevision: ({ id }) => getRevision(reading(), id),
    history: ({ caseId, limit }) => {
      getHead(reading(), caseId);
      return historyOf(reading(), caseId, limit);
    },
    revisionsOf: ({ caseId }) => {
      getHead(reading(), caseId);
      return revisionsOf(reading(), caseId);
    },
    listCases: ({ trashed }) => listSummaries(reading(), trashed),
    nextCount: ({ name }) => nextCount(writing(), name),
    putBlob: ({ bytes }) => putBlob(writing(), files, bytes),
    readBlob: ({ sha256 }) => {
      reading();
      return readBlob(files, sha256);
    },
    readSettings: () => readSettings(reading()),
    writeSettings: ({ patch }) => writeSettings(writing(), patch),
    backup: ({ reason }) => backup(reason),
    listBackups: () => listBackups(files),
    restoreBackup: ({ name }) => restore(name),
    checkIntegrity: () => checkIntegrity(reading()),
    differingProjections: () => differingProjections(reading()),
    rebuildProjections: () => {
      cache.clear();
      return rebuildProjections(writing());
    },
    verifyHistory: () => verifyHistory(reading()),
    checkBlobs: () => checkBlobs(reading(), files),
    close: async ({ isClean }) => {
      try {
        if (isClean && isDirty && opened.report.state === 'ready') await backup('close');
      } finally {
        close();
      }
    },
  };

  function loadCase(db: Db, caseId: string): LoadedCase {
    const head = getHead(db, caseId);
    const state = cache.read(db, caseId, head.id);
    return { head: head.id, savedAt: head.at, state, facts: undoFacts(db, caseId) };
  }

  return { methods, report: () => opened.report };
}

function getHead(db: Db, caseId: string) {
  return findHead(db, caseId) ?? fail('NOT_FOUND', 'no such case');
}
