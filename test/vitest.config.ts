import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = (folder: string) => [`test/${folder}/**/*.test.{ts,tsx}`];

/** One project per kind of proof, cheapest first; `npm test` runs them all (see test/README.md). */
export default defineConfig({
  root,
  test: {
    root,
    maxWorkers: 2,
    projects: [
      { test: { name: 'shared', root, include: files('shared') } },
      { test: { name: 'electron', root, include: files('electron'), testTimeout: 30_000 } },
      { test: { name: 'contract', root, include: files('contract'), testTimeout: 30_000 } },
      { test: { name: 'security', root, include: files('security'), testTimeout: 30_000 } },
      {
        test: {
          name: 'renderer',
          root,
          include: files('renderer'),
          environment: 'happy-dom',
          setupFiles: ['test/support/patience.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'docx', root, include: files('docx'), testTimeout: 120_000 } },
      { test: { name: 'build', root, include: files('build'), testTimeout: 120_000 } },
      { test: { name: 'faults', root, include: files('faults'), testTimeout: 300_000 } },
      {
        test: {
          name: 'e2e',
          root,
          include: files('e2e'),
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
