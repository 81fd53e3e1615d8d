import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../electron/db/migrations/list.ts';
import type { OpenOptions } from '../../electron/db/open-profile.ts';
import { profileFiles } from '../../electron/db/profile-files.ts';
import { type OpenedStore, openStore } from '../../electron/db/store.ts';

/** A folder of its own, gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bidui-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that moves one second at each reading. */
export function aClock(start = '2026-03-02T08:00:00.000Z'): () => string {
  let at = Date.parse(start);
  return () => {
    const now = new Date(at).toISOString();
    at += 1_000;
    return now;
  };
}

let stations = 0;

/** How the profile in `folder` is opened in tests: real files, a fake clock, stations that are told apart. */
function openOptions(folder: string, more: Partial<OpenOptions> = {}): OpenOptions {
  const clock = aClock();
  return {
    files: profileFiles(folder),
    access: 'write',
    migrations: MIGRATIONS,
    now: clock,
    newStationId: () => {
      stations += 1;
      return `station-${stations}`;
    },
    busyTimeoutMs: 20,
    probe: () => null,
    ...more,
  };
}

/** Opens the store of `folder` in this thread; closed when the test is over. */
export async function anOpenStore(
  folder: string,
  more: Partial<OpenOptions & { reserveBytes: number }> = {},
): Promise<OpenedStore> {
  const { reserveBytes = 0, ...options } = more;
  const opened = await openStore({ reserveBytes, ...openOptions(folder, options) });
  onTestFinished(() => opened.methods.close({ isClean: false }));
  return opened;
}
