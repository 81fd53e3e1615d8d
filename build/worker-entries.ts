import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Rewrites `new URL('./worker.ts', import.meta.url)` to the bundled file of that entry. Sources run unbundled
 * on Node too, where the written address is right as it stands; in the bundle all files lie in one folder.
 * An address that names no entry stops the build: at run time it would be a thread that never starts.
 */
export function workerEntries(root: string, entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'bidui:worker-entries',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.ts') || !ADDRESS.test(code)) return null;
      const rewritten = code.replaceAll(ADDRESS_ALL, (_all, specifier: string) => {
        const source = relative(root, resolve(file, '..', specifier))
          .split(sep)
          .join('/');
        const name = Object.keys(entries).find((key) => entries[key] === source);
        if (name === undefined)
          this.error(`${source} is opened as a thread but is no entry of build/entries.ts`);
        return `new URL('./${name}.js', import.meta.url)`;
      });
      return { code: rewritten, map: null };
    },
  };
}

const ADDRESS = /new URL\(\s*'(\.{1,2}\/[^']+\.ts)',\s*import\.meta\.url,?\s*\)/;
const ADDRESS_ALL = new RegExp(ADDRESS, 'g');
