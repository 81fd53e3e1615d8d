import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { containedPath } from './contained-path.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

export type StaticFile = Readonly<{ type: string; bytes: Uint8Array }>;

/**
 * Reads a file of the built page for a URL path (`/` is index.html); undefined when there is none.
 * Only known types inside `root` are ever given out.
 */
export async function readStaticFile(root: string, urlPath: string): Promise<StaticFile | undefined> {
  const name = decodePath(urlPath);
  const file = name === undefined ? undefined : containedPath(root, name === '/' ? 'index.html' : name);
  const type = file === undefined ? undefined : TYPES[path.extname(file)];
  if (file === undefined || type === undefined) return undefined;
  try {
    return { type, bytes: await readFile(file) };
  } catch {
    // Whatever the reason, the page gets "not found"; a missing build is reported at start.
    return undefined;
  }
}

function decodePath(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    // A malformed escape names no file.
    return undefined;
  }
}
