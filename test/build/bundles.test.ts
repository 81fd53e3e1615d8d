import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh, makeBundle, missingEntries } from '../../build/bundles.ts';
import { mainConfig, preloadConfig } from '../../build/main.vite.ts';
import { rendererConfig } from '../../build/renderer.vite.ts';

let root: string;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'bidui-bundle-'))}/`;
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const run = (file: string) => execFileSync(process.execPath, [join(root, file)], { encoding: 'utf8' }).trim();

describe('host bundles', () => {
  it('run without sources, and a thread finds its bundled entry', async () => {
    write({
      'electron/main.ts': [
        `import { Worker } from 'node:worker_threads';`,
        `import { greeting } from './greeting.ts';`,
        `new Worker(new URL('./db/worker.ts', import.meta.url)).on('message', (said) => console.log(greeting, said));`,
      ].join('\n'),
      'electron/greeting.ts': `export const greeting: string = 'host hears';`,
      'electron/db/worker.ts': [
        `import { parentPort } from 'node:worker_threads';`,
        `import { greeting } from '../greeting.ts';`,
        `parentPort?.postMessage(greeting.length);`,
      ].join('\n'),
    });
    await build(mainConfig(root, { main: 'electron/main.ts', worker: 'electron/db/worker.ts' }));
    rmSync(join(root, 'electron'), { recursive: true });
    expect(run('out/main/main.js')).toBe('host hears 10');
  });

  it('stop at a thread that is no entry, which would never start', async () => {
    write({
      'electron/main.ts': `export const entry = new URL('./lost.ts', import.meta.url);`,
      'electron/lost.ts': '',
    });
    await expect(build(mainConfig(root, { main: 'electron/main.ts' }))).rejects.toThrow('electron/lost.ts');
  });

  it('leave the runtime and the binary outside', async () => {
    write({
      'electron/main.ts': `import Database from 'better-sqlite3';\nimport { app } from 'electron';\nconsole.log(Database, app);`,
    });
    await build(mainConfig(root, { main: 'electron/main.ts' }));
    const text = readFileSync(join(root, 'out/main/main.js'), 'utf8');
    expect(text).toMatch(/from "better-sqlite3"/);
    expect(text).toMatch(/from "electron"/);
    expect(readdirSync(join(root, 'out/main'))).toEqual(['main.js']);
  });

  it('make the bridge CommonJS, as a sandboxed preload must be', async () => {
    write({
      'electron/preload.ts': `import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('bridge', {});`,
    });
    await build(preloadConfig(root, { preload: 'electron/preload.ts' }));
    const text = readFileSync(join(root, 'out/main/preload.cjs'), 'utf8');
    expect(text).toContain('require("electron")');
    expect(text).not.toMatch(/^(?:import|export) /m);
  });
});

describe('the page', () => {
  it('is built without inline script, embedded asset or source map, so that its policy holds', async () => {
    write({
      'renderer/index.html':
        '<!doctype html><div id="root"></div><script type="module" src="./main.ts"></script>',
      'renderer/main.ts': `import './a.css';\nimport icon from './icon.svg';\ndocument.title = icon;`,
      'renderer/a.css': 'b { background: url(./icon.svg) }',
      'renderer/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    await build(rendererConfig(root));
    const html = readFileSync(join(root, 'out/renderer/index.html'), 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/)).toBeNull();
    const assets = readdirSync(join(root, 'out/renderer/assets'));
    expect(assets.map((name) => name.split('.').at(-1)).sort()).toEqual(['css', 'js', 'svg']);
    const texts = assets.map((name) => readFileSync(join(root, 'out/renderer/assets', name), 'utf8'));
    expect(texts.filter((text) => text.includes('data:image'))).toEqual([]);
  });
});

describe('freshness', () => {
  const page = {
    'renderer/index.html': '<!doctype html><script type="module" src="./main.ts"></script>',
    'renderer/main.ts': 'document.title = "1";',
  };

  it('is lost when a source changes, appears or goes, and not when it is merely touched', async () => {
    write(page);
    expect(isFresh(root, 'renderer')).toBe(false);
    await makeBundle(root, 'renderer');
    expect(isFresh(root, 'renderer')).toBe(true);
    write(page);
    expect(isFresh(root, 'renderer')).toBe(true);
    write({ 'renderer/more.ts': '' });
    expect(isFresh(root, 'renderer')).toBe(false);
    rmSync(join(root, 'renderer/more.ts'));
    expect(isFresh(root, 'renderer')).toBe(true);
    write({ 'shared/a.ts': '' });
    expect(isFresh(root, 'renderer')).toBe(false);
  });

  it('is lost with the bundle itself', async () => {
    write(page);
    await makeBundle(root, 'renderer');
    rmSync(join(root, 'out/renderer'), { recursive: true });
    expect(isFresh(root, 'renderer')).toBe(false);
  });

  it('names the entries that are missing instead of building half', async () => {
    write({});
    expect(missingEntries(root, 'renderer')).toEqual(['renderer/index.html']);
    await expect(makeBundle(root, 'main')).rejects.toThrow('electron/main.ts');
  });
});
