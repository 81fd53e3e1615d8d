import path from 'node:path';
import { parseArgs } from 'node:util';

export type LaunchOptions = Readonly<{ profileDir: string; isSampleWanted: boolean }>;

/**
 * What the command line of the Electron shell says; the same words as the browser shell's. Switches of
 * Chromium stand between them and are passed over.
 */
export function launchOptions(args: readonly string[], defaultProfileDir: string): LaunchOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { profile: { type: 'string' }, 'no-sample': { type: 'boolean' } },
  });
  const { profile } = values;
  const isGiven = typeof profile === 'string' && profile !== '';
  return {
    profileDir: path.resolve(isGiven ? profile : defaultProfileDir),
    isSampleWanted: values['no-sample'] !== true,
  };
}

/** Where the window keeps its own state (size, caches): inside the profile, so that one folder is all. */
export function windowStateDir(profileDir: string): string {
  return path.join(profileDir, 'window');
}
