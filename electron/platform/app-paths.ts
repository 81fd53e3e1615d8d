import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout, or of the unpacked application. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Data folder of this person: the platform's convention, one folder named after the product. */
export function defaultProfileDir(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32')
    return path.win32.join(env.APPDATA ?? path.win32.join(home, 'AppData', 'Roaming'), 'Bidui');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Bidui');
  return path.posix.join(env.XDG_DATA_HOME ?? path.posix.join(home, '.local', 'share'), 'bidui');
}

/** Data a centre may change: beside the packed application, or in the checkout. */
export function resourcesDir(): string {
  const packed = (process as { readonly resourcesPath?: string }).resourcesPath;
  const isPacked = packed !== undefined && ROOT.includes('app.asar');
  return path.join(isPacked ? packed : ROOT, 'resources');
}

export function rendererDir(): string {
  return path.join(ROOT, 'out', 'renderer');
}

/** Version of the product, as package.json states it. */
export function appVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return manifest.version;
}
