import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startBrowserServer } from './browser/http-server.ts';
import { openWindow } from './browser/open-window.ts';
import { appVersion, defaultProfileDir, rendererDir, resourcesDir } from './platform/app-paths.ts';
import { welcomeNewcomer } from './services/first-run.ts';
import { openHost } from './services/host.ts';

/** Composition root of the browser shell: the host, the loopback server, a window or an address. */
const { values } = parseArgs({
  options: {
    profile: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    'no-sample': { type: 'boolean', default: false },
  },
});

const profileDir = path.resolve(values.profile ?? defaultProfileDir());
const host = await openHost({
  profileDir,
  resourcesDir: resourcesDir(),
  shell: 'browser',
  appVersion: appVersion(),
});
if (!values['no-sample']) await welcomeNewcomer(host.router, randomUUID);
const server = await startBrowserServer({ host, rendererDir: rendererDir(), port: Number(values.port ?? 0) });

const url = server.launchUrl();
const browser = values['no-open'] ? undefined : openWindow(url, path.join(profileDir, 'window'));
if (browser === undefined) {
  console.log(`请在本机浏览器中打开（一次有效）：${url}`);
  if (process.stdin.isTTY) offerNewAddresses();
} else {
  console.log(`已在 ${browser} 的窗口中打开。关闭比对台：在此按 Ctrl+C。`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown());

/** A launch address works once; Enter gives another one, for a second window or browser. */
function offerNewAddresses(): void {
  console.log('需要再次打开时按回车，可得到新的地址。按 Ctrl+C 关闭。');
  createInterface({ input: process.stdin }).on('line', () => console.log(server.launchUrl()));
}

async function shutDown(): Promise<void> {
  await server.close();
  await host.close();
  process.exit(0);
}
