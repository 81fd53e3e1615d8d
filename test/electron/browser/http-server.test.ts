import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startBrowserServer } from '../../../electron/browser/http-server.ts';
import type { ShellHost } from '../../../electron/services/shell-host.ts';
import { err } from '../../../shared/util/result.ts';
import { aFolder } from '../../support/temp-profile.ts';

const host: ShellHost = {
  router: async () => ({ ok: true, value: null }),
  upload: async () => err('FILE_EMPTY'),
  download: async () => err('GRANT_EXPIRED'),
  readBlob: async () => err('BLOB_MISSING'),
  onEvent: () => () => undefined,
  close: async () => undefined,
};

async function aServer() {
  const server = await startBrowserServer({ host, rendererDir: aFolder() });
  onTestFinished(() => server.close());
  return server;
}

/** The first line of the answer to a request line that no browser and no library would write. */
function ask(origin: string, target: string): Promise<string> {
  const { hostname, port, host: name } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`);
  });
}

it.each(['//', '//:', 'http://[', '/%'])('refuses the address %s and lives on', async (target) => {
  const server = await aServer();
  expect(await ask(server.origin, target)).toMatch(/ 40[03] /);
  expect(await ask(server.origin, '/')).toContain(' 403 ');
});
