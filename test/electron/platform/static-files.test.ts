import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStaticFile } from '../../../electron/platform/static-files.ts';
import { aFolder } from '../../support/temp-profile.ts';

function aPage(): string {
  const folder = aFolder();
  const root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'assets', '字 体.woff2'), 'font');
  writeFileSync(join(root, 'run.sh'), 'no');
  writeFileSync(join(folder, 'page-secret.html'), 'secret');
  return root;
}

describe('files of the page', () => {
  it('are read with their type; the root is the page itself', async () => {
    const root = aPage();
    expect(await readStaticFile(root, '/')).toMatchObject({ type: 'text/html; charset=utf-8' });
    const font = await readStaticFile(root, '/assets/%E5%AD%97%20%E4%BD%93.woff2');
    expect(font?.type).toBe('font/woff2');
    expect(Buffer.from(font?.bytes ?? []).toString()).toBe('font');
  });

  it.each([
    '/../page-secret.html',
    '/..%2Fpage-secret.html',
    '/%2e%2e/page-secret.html',
    '/run.sh',
    '/assets',
  ])('are nothing at %s', async (path) => expect(await readStaticFile(aPage(), path)).toBeUndefined());

  it.each(['/%', '/%E5', '/index.html%00', '/missing.html', ''])(
    'are nothing at the malformed %j',
    async (path) => {
      expect(await readStaticFile(aPage(), path)).toBeUndefined();
    },
  );
});
