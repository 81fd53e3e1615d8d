import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { EXTERNAL } from './entries.ts';
import { workerEntries } from './worker-entries.ts';

/** Host code as ES modules in `out/main`, with every package inside but those that cannot be. */
export function mainConfig(root: string, entries: Readonly<Record<string, string>>): InlineConfig {
  return nodeConfig(root, entries, { format: 'es', extension: 'js', emptyOutDir: true });
}

/** The preload as one CommonJS file beside it. */
export function preloadConfig(root: string, entries: Readonly<Record<string, string>>): InlineConfig {
  return nodeConfig(root, entries, { format: 'cjs', extension: 'cjs', emptyOutDir: false });
}

type Output = Readonly<{ format: 'es' | 'cjs'; extension: string; emptyOutDir: boolean }>;

function nodeConfig(root: string, entries: Readonly<Record<string, string>>, output: Output): InlineConfig {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [name, join(root, source)]),
  );
  return {
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [workerEntries(root, entries)],
    ssr: { noExternal: true, external: [...EXTERNAL], target: 'node' },
    build: {
      ssr: true,
      outDir: join(root, 'out/main'),
      emptyOutDir: output.emptyOutDir,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external: [...EXTERNAL],
        output: {
          format: output.format,
          entryFileNames: `[name].${output.extension}`,
          // Flat, so that addresses relative to import.meta.url hold in shared pieces too.
          chunkFileNames: `[name]-[hash].${output.extension}`,
        },
      },
    },
  };
}
