import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProtocolHandler } from '../../../electron/app/protocol.ts';
import { CONTENT_SECURITY_POLICY } from '../../../electron/platform/content-policy.ts';
import { err, ok } from '../../../shared/util/result.ts';
import { aFolder } from '../../support/temp-profile.ts';

const HASH = 'a'.repeat(64);

function aHandler() {
  const folder = aFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>比对台</title>');
  writeFileSync(join(root, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(root, 'notes.md'), 'not for the page');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'renderer-evil.html'), 'secret');
  const stored = new TextEncoder().encode('<script>alert(1)</script>');
  const readBlob = async (hash: string) => (hash === HASH ? ok(stored) : err('BLOB_MISSING', 'none'));
  return createProtocolHandler({ readBlob }, root);
}

const get = (url: string, method = 'GET') => aHandler()(new Request(url, { method }));

describe('app://workbench/', () => {
  it('shows the built page under the policy of both shells', async () => {
    const page = await get('app://workbench/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('比对台');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await get('app://workbench/assets/a.js?v=1#x');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'app://workbench/../secret.html',
    'app://workbench/%2e%2e/secret.html',
    'app://workbench/..%2fsecret.html',
    'app://workbench/..%5csecret.html',
    'app://workbench/%2e%2e%2frenderer-evil.html',
    'app://workbench/assets/%00a.js',
    'app://workbench/%',
    'app://workbench/notes.md',
    'app://workbench/assets/',
    'app://workbench/nothing.js',
  ])('gives nothing for %s', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it.each([
    ['POST', 'app://workbench/'],
    ['HEAD', 'app://workbench/'],
    ['DELETE', `app://workbench/blob/${HASH}`],
    ['GET', 'app://evil/'],
    ['GET', 'app://workbench:81/'],
    ['GET', 'file:///etc/passwd'],
  ])('refuses %s %s', async (method, url) => expect((await get(url, method)).status).toBe(403));
});

describe('stored files', () => {
  it('are shown as what was asked for only if that is a picture or a PDF', async () => {
    const picture = await get(`app://workbench/blob/${HASH}?mime=${encodeURIComponent('image/png')}`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    for (const mime of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'image/png; x', '']) {
      const file = await get(`app://workbench/blob/${HASH}?mime=${encodeURIComponent(mime)}`);
      expect(file.headers.get('content-type'), mime).toBe('application/octet-stream');
      expect(file.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  it('that are not there are not found', async () => {
    expect((await get('app://workbench/blob/../profile.db')).status).toBe(404);
    expect((await get(`app://workbench/blob/${'b'.repeat(64)}`)).status).toBe(404);
  });
});
