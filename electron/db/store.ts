import { fail } from '../../shared/errors/app-error.ts';
import { append } from './append.ts';
import { listBackups } from './backup.ts';
import { checkBlobs, putBlob, readBlob } from './blobs.ts';
import type { Db } from './connection.ts';
import { importCase } from './import-case.ts';
import { checkIntegrity, differingProjections, rebuildProjections, verifyHistory } from './integrity.ts';
import { type FileOptions, OpenFile } from './open-file.ts';
import type { OpenReport } from './open-profile.ts';
import { listSummaries } from './projection.repo.ts';
import {
  findByRequest,
  findHead,
  getRevision,
  type Head,
  historyOf,
  revisionsOf,
  undoFacts,
} from './revisions.repo.ts';
import { casesOfNumbers } from './right-numbers.repo.ts';
import { readSettings, writeSettings } from './settings.repo.ts';
import { findStation, nextCount } from './stations.ts';
import type { LoadedCase, StoreMethods } from './store-protocol.ts';

/** An open profile: its methods, each synchronous inside, and how it was opened. */
export type OpenedStore = Readonly<{ methods: StoreMethods; report: () => OpenReport }>;

/** Opens the profile and gives the methods of the store on it. Methods throw AppFailure when they fail. */
export async function openStore(options: FileOptions): Promise<OpenedStore> {
  const { files } = options;
  const file = await OpenFile.open(options);
  const reading = (): Db => file.reading();
  const writing = (): Db => file.writing();
  const methods: StoreMethods = {
    report: () => ({ ...file.report, stationId: (file.db && findStation(file.db)) ?? null }),
    append: (input) => append(writing(), file.cache, input),
    findRequest: ({ requestId, caseId }) => findByRequest(reading(), requestId, caseId) ?? null,
    importCase: ({ revisions }) => importCase(writing(), revisions),
    loadCase: ({ caseId }) => loadCase(file, caseId),
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
    casesOfNumbers: ({ numbers, limit }) => casesOfNumbers(reading(), numbers, limit),
    nextCount: ({ name }) => nextCount(writing(), name),
    putBlob: ({ bytes }) => putBlob(writing(), files, bytes),
    readBlob: ({ sha256 }) => {
      reading();
      return readBlob(files, sha256);
    },
    readSettings: () => readSettings(reading()),
    writeSettings: ({ patch }) => writeSettings(writing(), patch),
    backup: ({ reason }) => file.backup(reason),
    listBackups: () => listBackups(files),
    restoreBackup: ({ name }) => file.restore(name),
    checkIntegrity: () => checkIntegrity(reading()),
    differingProjections: () => differingProjections(reading()),
    rebuildProjections: () => {
      file.cache.clear();
      return rebuildProjections(writing());
    },
    verifyHistory: () => verifyHistory(reading()),
    checkBlobs: () => checkBlobs(reading(), files),
    close: ({ isClean }) => file.close(isClean),
  };
  return { methods, report: () => file.report };
}

function loadCase(file: OpenFile, caseId: string): LoadedCase {
  const db = file.reading();
  const head = getHead(db, caseId);
  const state = file.cache.read(db, caseId, head.id);
  return { head: head.id, savedAt: head.at, state, facts: undoFacts(db, caseId) };
}

function getHead(db: Db, caseId: string): Head {
  return findHead(db, caseId) ?? fail('NOT_FOUND', 'no such case');
}
