import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileStamp, type ProfileFiles } from './profile-files.ts';

/**
 * Moves a damaged profile file aside together with its log files, never deleting anything: with them
 * a specialist may still get more out. Answers the folder's name inside the profile.
 */
export function quarantine(files: ProfileFiles, now: string): string {
  const name = fileStamp(now);
  const folder = join(files.quarantine, name);
  mkdirSync(folder, { recursive: true });
  for (const path of [`${files.database}-wal`, `${files.database}-shm`, files.database]) {
    if (existsSync(path)) renameSync(path, join(folder, basename(path)));
  }
  return `quarantine/${name}`;
}
