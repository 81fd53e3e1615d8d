import type { CaseSummary, RevisionSummary } from '../../shared/contract/cases.contract.ts';
import type { Backup } from '../../shared/contract/system.contract.ts';
import type { CaseState } from '../../shared/domain/entities.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Revision } from '../../shared/history/revision.ts';
import type { Result } from '../../shared/util/result.ts';
import type { LogFacts } from '../platform/log.ts';
import type { Appended, AppendInput } from './append.ts';
import type { BlobCheck } from './blobs.ts';
import type { HistoryProblem, Integrity } from './integrity.ts';
import type { OpenReport } from './open-profile.ts';
import type { UndoFact } from './revisions.repo.ts';
import type { CaseAtHead } from './right-numbers.repo.ts';

export type LoadedCase = Readonly<{
  head: string;
  savedAt: string;
  state: CaseState;
  /** Every revision of the case in order, as undo and redo see it. */
  facts: readonly UndoFact[];
}>;

/** What the store can do, as it runs inside its thread. */
export type StoreMethods = Readonly<{
  report: () => OpenReport & { readonly stationId: string | null };
  append: (input: AppendInput) => Appended;
  /** The revision an earlier call with this request id wrote; `caseId` null asks for a new case. */
  findRequest: (input: { requestId: string; caseId: string | null }) => Revision | null;
  importCase: (input: { revisions: readonly Revision[] }) => void;
  loadCase: (input: { caseId: string }) => LoadedCase;
  getRevision: (input: { id: string }) => Revision;
  history: (input: { caseId: string; limit: number }) => RevisionSummary[];
  revisionsOf: (input: { caseId: string }) => readonly Revision[];
  listCases: (input: { trashed: boolean }) => CaseSummary[];
  /** Cases of the patents with these numbers that are not in the bin, last changed first. */
  casesOfNumbers: (input: { numbers: readonly string[]; limit: number }) => readonly CaseAtHead[];
  /** Raises a named counter and answers its new value. */
  nextCount: (input: { name: string }) => number;
  /** Keeps bytes and answers their SHA-256. */
  putBlob: (input: { bytes: Uint8Array }) => string;
  readBlob: (input: { sha256: string }) => Uint8Array;
  readSettings: () => Readonly<Record<string, unknown>>;
  writeSettings: (input: { patch: Readonly<Record<string, unknown>> }) => void;
  backup: (input: { reason: 'demand' | 'close' }) => Promise<Backup>;
  listBackups: () => Backup[];
  /** Puts a backup in the profile's place; answers the backup that holds what was there before. */
  restoreBackup: (input: { name: string }) => Promise<Backup>;
  checkIntegrity: () => Integrity;
  differingProjections: () => readonly string[];
  rebuildProjections: () => number;
  verifyHistory: () => readonly HistoryProblem[];
  checkBlobs: () => BlobCheck;
  /** Closes the file; after a clean session that wrote something, with a backup before. */
  close: (input: { isClean: boolean }) => Promise<void>;
}>;

export type StoreMethod = keyof StoreMethods;

/** The store as the rest of the host sees it: the same methods, answering results. */
export type Store = {
  readonly [M in StoreMethod]: (
    ...input: Parameters<StoreMethods[M]>
  ) => Promise<Result<Awaited<ReturnType<StoreMethods[M]>>>>;
};

const METHODS: Readonly<Record<StoreMethod, true>> = {
  report: true,
  append: true,
  findRequest: true,
  importCase: true,
  loadCase: true,
  getRevision: true,
  history: true,
  revisionsOf: true,
  listCases: true,
  casesOfNumbers: true,
  nextCount: true,
  putBlob: true,
  readBlob: true,
  readSettings: true,
  writeSettings: true,
  backup: true,
  listBackups: true,
  restoreBackup: true,
  checkIntegrity: true,
  differingProjections: true,
  rebuildProjections: true,
  verifyHistory: true,
  checkBlobs: true,
  close: true,
};

export const STORE_METHODS = Object.keys(METHODS) as readonly StoreMethod[];

/** What the thread is started with. */
export type WorkerStart = Readonly<{
  profileDir: string;
  access: 'write' | 'read';
  /** Free room on the disk below which nothing more is written. */
  reserveBytes: number;
}>;

export type WorkerCall = Readonly<{ call: number; method: StoreMethod; input: readonly unknown[] }>;

export type WorkerMessage =
  | Readonly<{ type: 'opened'; report: OpenReport }>
  | Readonly<{ type: 'value'; call: number; value: unknown }>
  | Readonly<{ type: 'failure'; call: number; error: AppError }>
  | Readonly<{ type: 'bug'; call: number; name: string; message: string; stack: string }>
  | Readonly<{ type: 'log'; event: string; facts: LogFacts }>;
