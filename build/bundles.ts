import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { MAIN_ENTRIES, PRELOAD_ENTRY } from './entries.ts';
import { mainConfig, preloadConfig } from './main.vite.ts';
import { rendererConfig } from './renderer.vite.ts';

export type BundleName = 'renderer' | 'main';
export const BUNDLE_NAMES: readonly BundleName[] = ['renderer', 'main'];

/** Folders and files whose content decides whether a bundle is still the one of these sources. */
const SOURCES: Readonly<Record<BundleName, readonly string[]>> = {
  renderer: ['renderer', 'shared', 'build/renderer.vite.ts', 'package-lock.json'],
  main: [
    'electron',
    'shared',
    'build/main.vite.ts',
    'build/entries.ts',
    'build/worker-entries.ts',
    'package-lock.json',
  ],
};

/** What must be there before a bundle can be made. */
export function missingEntries(root: string, name: BundleName): readonly string[] {
  const entries =
    name === 'renderer'
      ? ['renderer/index.html']
      : [...Object.values(MAIN_ENTRIES), ...Object.values(PRELOAD_ENTRY)];
  return entries.filter((entry) => !existsSync(join(root, entry)));
}

/** Bundles and leaves a stamp of the sources, by which {@link isFresh} judges. Throws when an entry is missing. */
export async function makeBundle(root: string, name: BundleName): Promise<void> {
  const missing = missingEntries(root, name);
  if (missing.length > 0) throw new Error(`cannot bundle ${name}: ${missing.join(', ')} missing`);
  const stamp = sourceStamp(root, name);
  if (name === 'renderer') {
    await build(rendererConfig(root));
  } else {
    await build(mainConfig(root, MAIN_ENTRIES));
    await build(preloadConfig(root, PRELOAD_ENTRY));
    copyCharacterMaps(root);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampPath(root, name), stamp);
}

/** Whether the bundle is there and was made from exactly these sources. */
export function isFresh(root: string, name: BundleName): boolean {
  const path = stampPath(root, name);
  return (
    existsSync(path) &&
    existsSync(join(root, 'out', name)) &&
    readFileSync(path, 'utf8') === sourceStamp(root, name)
  );
}

/** PDFs whose Chinese fonts are not embedded are read by these tables; the bundled reader looks beside itself. */
function copyCharacterMaps(root: string): void {
  cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'out/main/cmaps'), { recursive: true });
}

function stampPath(root: string, name: BundleName): string {
  return join(root, 'out', `${name}.stamp`);
}

/** By content, not by time: a fresh checkout or a touched file makes nothing stale. */
function sourceStamp(root: string, name: BundleName): string {
  const hash = createHash('sha256');
  for (const source of SOURCES[name]) {
    for (const path of listFiles(root, source))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function listFiles(root: string, path: string): readonly string[] {
  const start = join(root, path);
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [path];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
