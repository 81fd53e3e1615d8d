/**
 * What becomes a file of its own in `out/main`: name of the output → source. Threads must be entries,
 * because their files are opened by address at run time.
 */
export const MAIN_ENTRIES = {
  main: 'electron/main.ts',
  'db-worker': 'electron/db/worker.ts',
  'import-worker': 'electron/import/import-worker.ts',
  'vectors-worker': 'electron/import/vectors/vectors-worker.ts',
} as const satisfies Readonly<Record<string, string>>;

/** The bridge: CommonJS, as a sandboxed preload must be. */
export const PRELOAD_ENTRY = { preload: 'electron/preload.ts' } as const;

/** Resolved at run time: Electron is the runtime itself, better-sqlite3 carries a binary. */
export const EXTERNAL = ['electron', 'better-sqlite3'] as const;
