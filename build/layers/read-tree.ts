import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Tree } from './check-tree.ts';

const LAYERS = ['shared', 'electron', 'renderer', 'build', 'test'];
const OUTPUT = ['node_modules', 'out', 'dist', 'coverage'];

/** The project's own sources below `root`, without output and installed packages. */
export function readTree(root: string): Tree {
  const files = LAYERS.flatMap((layer) => listSources(root, layer)).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    object | undefined
  >;
  const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
    Object.keys(manifest[key] ?? {}),
  );
  return { files, topLevel: readdirSync(root).filter((name) => !OUTPUT.includes(name)), dependencies };
}

function listSources(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return OUTPUT.includes(entry.name) ? [] : listSources(root, path);
      return /\.(?:tsx?|css)$/.test(entry.name) ? [path] : [];
    });
}
