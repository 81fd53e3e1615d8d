import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fail } from '../../shared/errors/app-error.ts';
import { appVersion, rendererDir, resourcesDir } from '../platform/app-paths.ts';
import { welcomeNewcomer } from '../services/first-run.ts';
import { openHost } from '../services/host.ts';
import type { ShellHost } from '../services/shell-host.ts';
import { type BrowserServer, startBrowserServer } from './http-server.ts';
import { openWindow } from './open-window.ts';

export type ServeOptions = Readonly<{
  profileDir: string;
  /** 0 lets the system choose. */
  port: number;
  isWindowWanted: boolean;
  isSampleWanted: boolean;
}>;

/**
 * Runs the browser shell until it is told to stop: the host, the loopback server, a window or an address.
 * PORT_IN_USE when the port that was asked for cannot be had.
 */
export async function serveBrowserShell(options: ServeOptions): Promise<void> {
  const { profileDir } = options;
  const host = await openHost({
    profileDir,
    resourcesDir: resourcesDir(),
    shell: 'browser',
    appVersion: appVersion(),
  });
  if (options.isSampleWanted) await welcomeNewcomer(host.router, randomUUID);
  const server = await startServer(host, options.port);

  const url = server.launchUrl();
  const browser = options.isWindowWanted ? openWindow(url, path.join(profileDir, 'window')) : undefined;
  if (browser === undefined) {
    console.log(`请在本机浏览器中打开（一次有效）：${url}`);
    if (process.stdin.isTTY) offerNewAddresses(server.launchUrl);
  } else {
    console.log(`已在 ${browser} 的窗口中打开。关闭比对台：在此按 Ctrl+C。`);
  }

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  await host.close();
  process.exit(0);
}

/** A host left open would keep the process alive for ever. PORT_IN_USE when another program has the port. */
async function startServer(host: ShellHost, port: number): Promise<BrowserServer> {
  try {
    return await startBrowserServer({ host, rendererDir: rendererDir(), port });
  } catch (cause) {
    await host.close();
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES') return fail('PORT_IN_USE', 'listen', { port });
    throw cause;
  }
}

/** A launch address works once; Enter gives another one, for a second window or browser. */
function offerNewAddresses(launchUrl: () => string): void {
  console.log('需要再次打开时按回车，可得到新的地址。按 Ctrl+C 关闭。');
  createInterface({ input: process.stdin }).on('line', () => console.log(launchUrl()));
}
