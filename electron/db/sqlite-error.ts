import Database from 'better-sqlite3';
import { AppFailure, appError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

export type DiskTrouble = 'busy' | 'corrupt' | 'read-only' | 'full' | 'unusable';

/** Result codes by their first words; extended codes (SQLITE_READONLY_DIRECTORY …) begin with the plain one. */
const SQLITE_TROUBLE: readonly (readonly [prefix: string, trouble: DiskTrouble])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CANTOPEN', 'unusable'],
  ['SQLITE_IOERR', 'unusable'],
  ['SQLITE_PERM', 'read-only'],
];

const FILE_TROUBLE: Readonly<Record<string, DiskTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'unusable',
  ENOTDIR: 'unusable',
  EEXIST: 'unusable',
  EISDIR: 'unusable',
  ENAMETOOLONG: 'unusable',
};

const CODES: Readonly<Record<DiskTrouble, ErrorCode>> = {
  busy: 'PROFILE_BUSY',
  corrupt: 'PROFILE_CORRUPT',
  'read-only': 'PROFILE_READ_ONLY',
  full: 'PROFILE_FULL',
  unusable: 'PROFILE_UNUSABLE',
};

/** What kind of trouble the disk or the database is in; undefined for anything that is a bug of ours. */
export function diskTrouble(caught: unknown): DiskTrouble | undefined {
  if (caught instanceof Database.SqliteError) {
    return SQLITE_TROUBLE.find(([prefix]) => caught.code.startsWith(prefix))?.[1];
  }
  const code = caught instanceof Error && 'code' in caught ? caught.code : undefined;
  return typeof code === 'string' ? FILE_TROUBLE[code] : undefined;
}

/** The one place where codes of SQLite and the file system become ours; bugs come back unchanged. */
export function asFailure(caught: unknown): unknown {
  const trouble = diskTrouble(caught);
  if (trouble === undefined) return caught;
  const code = (caught as { code: string }).code;
  return new AppFailure(appError(CODES[trouble], `${CODES[trouble]}: ${code}`));
}
