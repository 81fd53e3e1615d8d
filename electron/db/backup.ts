import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backup } from '../../shared/contract/system.contract.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { publish } from '../platform/atomic-write.ts';
import { APPLICATION_ID, type Db } from './connection.ts';
import { fileStamp, type ProfileFiles } from './profile-files.ts';
import { diskTrouble } from './sqlite-error.ts';

export type BackupReason = Backup['reason'];

const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(migration|close|demand|restore)\.db$/;
const DAY_MS = 86_400_000;

/**
 * Copies the open profile with SQLite's online backup, proves the copy, and gives it its name only
 * then; older copies are thinned out. The copy forgets which station it is, so that a profile that
 * grows from it cannot fork the chain of the one it was taken from.
 * Fails with BACKUP_FAILED when the copy does not pass its check, PROFILE_FULL when the disk is full.
 */
export async function makeBackup(
  db: Db,
  files: ProfileFiles,
  reason: BackupReason,
  now: string,
): Promise<Backup> {
  const name = `${fileStamp(now)}-${reason}.db`;
  const path = join(files.backups, name);
  const temporary = `${path}.part`;
  try {
    mkdirSync(files.backups, { recursive: true });
    await db.backup(temporary);
    finishCopy(temporary);
    publish(temporary, path);
  } catch (cause) {
    if (existsSync(temporary)) rmSync(temporary);
    if (diskTrouble(cause) === 'full') fail('PROFILE_FULL', 'no room for a backup');
    if (diskTrouble(cause) !== undefined) fail('BACKUP_FAILED', 'the folder of backups cannot be written');
    throw cause;
  }
  prune(files, now);
  return { name, at: now, sizeBytes: statSync(path).size, reason };
}

/** Finished backups, newest first. What is not named like one is left alone and not listed. */
export function listBackups(files: ProfileFiles): Backup[] {
  let names: readonly string[];
  try {
    names = readdirSync(files.backups);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
  return names
    .flatMap((name) => {
      const parts = NAME.exec(name);
      if (parts === null) return [];
      const [, year, month, day, hour, minute, second, milli, reason] = parts;
      const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
      const sizeBytes = statSync(join(files.backups, name)).size;
      return [{ name, at, sizeBytes, reason: reason as BackupReason }];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Path of a listed backup that is whole now; BACKUP_NOT_FOUND or BACKUP_FAILED otherwise. */
export function findWholeBackup(files: ProfileFiles, name: string): string {
  const isListed = listBackups(files).some((backup) => backup.name === name);
  if (!isListed) fail('BACKUP_NOT_FOUND', 'no backup of that name');
  const path = join(files.backups, name);
  if (!isWhole(path)) fail('BACKUP_FAILED', 'the backup does not pass its check');
  return path;
}

/** The newest backup that passes its check; undefined when none does. */
export function newestWholeBackup(files: ProfileFiles): Backup | undefined {
  return listBackups(files).find((backup) => isWhole(join(files.backups, backup.name)));
}

/** Whether a file is a profile and sound, asked without writing to it. */
function isWhole(path: string): boolean {
  try {
    const copy = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return (
        copy.pragma('application_id', { simple: true }) === APPLICATION_ID &&
        copy.pragma('quick_check', { simple: true }) === 'ok'
      );
    } finally {
      copy.close();
    }
  } catch (cause) {
    if (diskTrouble(cause) !== undefined) return false;
    throw cause;
  }
}

function finishCopy(path: string): void {
  const copy = new Database(path);
  try {
    // One plain file: a copy in WAL mode could not be opened from a medium that refuses writing.
    copy.pragma('journal_mode = DELETE');
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') fail('BACKUP_FAILED', 'the copy is damaged');
    copy.prepare('UPDATE stations SET is_current = 0').run();
  } finally {
    copy.close();
  }
}

function prune(files: ProfileFiles, now: string): void {
  const all = listBackups(files);
  const kept = new Set(keptBackups(all, now));
  for (const backup of all) if (!kept.has(backup)) rmSync(join(files.backups, backup.name), { force: true });
}

/**
 * Which backups stay, given all of them newest first: the last ten, one a day for a week, one a week
 * for a month, one a month for a year, and for 90 days those made before a migration or a restore.
 */
export function keptBackups(backups: readonly Backup[], now: string): readonly Backup[] {
  const seen = new Set<string>();
  const isFirstOf = (period: string): boolean => seen.size !== seen.add(period).size;
  return backups.filter((backup, index) => {
    const days = (Date.parse(now) - Date.parse(backup.at)) / DAY_MS;
    const week = Math.floor(Date.parse(backup.at) / (7 * DAY_MS));
    const opensDay = isFirstOf(`day ${backup.at.slice(0, 10)}`);
    const opensWeek = isFirstOf(`week ${week}`);
    const opensMonth = isFirstOf(`month ${backup.at.slice(0, 7)}`);
    const isMilestone = backup.reason === 'migration' || backup.reason === 'restore';
    return (
      index < 10 ||
      (isMilestone && days <= 90) ||
      (opensDay && days <= 7) ||
      (opensWeek && days <= 31) ||
      (opensMonth && days <= 366)
    );
  });
}
