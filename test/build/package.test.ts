import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeArchive, judgeFuses, listAsar } from '../../build/packed-app.ts';
import { runQuietly, toolPath } from '../../build/run-command.ts';
import { PROJECT_ROOT } from '../support/env.ts';
import { makeRuntime } from '../support/stub-runtime.ts';

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
  const { exitCode, output } = await runQuietly(toolPath('electron-builder/cli.js'), [...args, ...places]);
  expect(exitCode, output).toBe(0);
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
