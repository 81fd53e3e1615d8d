import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer, type Plugin, type ProxyOptions } from 'vite';
import { rendererConfig } from './renderer.vite.ts';
import { ROOT } from './run-command.ts';

/**
 * `npm run dev`: the browser shell with a page that reloads as its sources change. Vite serves the page and
 * hands what belongs to the host on to the shell; arguments go to the shell (`--profile DIR`).
 */
const HOST_PATHS = ['/call', '/upload', '/events', '/blob', '/download', String.raw`^/\?launch=`];

const shell = spawn(
  process.execPath,
  [join(ROOT, 'electron/main-browser.ts'), '--no-open', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  },
);
shell.on('exit', (code) => process.exit(code ?? 1));
// The shell ends in order first, and this process after it.
process.on('SIGINT', () => undefined).on('SIGTERM', () => shell.kill());
process.on('exit', () => shell.kill());

for await (const line of createInterface({ input: shell.stdout })) {
  const address = /http:\/\/127\.0\.0\.1:\d+\/\?launch=\w+/.exec(line)?.[0];
  if (address === undefined) console.log(line);
  else await openPage(new URL(address));
}

async function openPage(address: URL): Promise<void> {
  const { plugins = [], ...config } = rendererConfig(ROOT);
  const server = await createServer({
    ...config,
    plugins: [...plugins, withoutPolicy()],
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(HOST_PATHS.map((path) => [path, toShell(address.origin)])),
    },
  });
  await server.listen();
  const page = server.resolvedUrls?.local[0] ?? '';
  console.log(`请在本机浏览器中打开（一次有效）：${page}${address.search}`);
}

/** The shell answers its own page only, so requests arrive as that page's. */
function toShell(origin: string): ProxyOptions {
  return { target: origin, changeOrigin: true, headers: { origin } };
}

/** Reloading needs an inline script and a socket, which the page's own policy rightly forbids. */
function withoutPolicy(): Plugin {
  return {
    name: 'bidui:without-policy',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
    },
  };
}
