import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** The page in `out/renderer`: nothing inline and nothing embedded, so that the strict policy holds. */
export function rendererConfig(root: string): InlineConfig {
  return {
    root: join(root, 'renderer'),
    configFile: false,
    envDir: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
    },
  };
}
