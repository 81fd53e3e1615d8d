import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../chromium-flags.ts';
import { getChromium } from '../env.ts';
import { facts } from './facts.ts';
import { toChromium, toProgram } from './origin-map.ts';
import { pageScript } from './page-side.ts';
import { isCancelled, mayDownload, policy } from './session.ts';
import { decode, encode } from './wire.ts';

/** What the window's page asks of the process behind it. */
export type PageOwner = Readonly<{
  invoke: (
    isMainFrame: boolean,
    frameUrl: string,
    channel: string,
    args: readonly unknown[],
  ) => Promise<unknown>;
  /** Whether the page may go there. */
  mayNavigate: (url: string) => boolean;
  mayOpenWindow: (url: string) => boolean;
}>;

/** Permissions a page could be given, in Electron's words and in Chromium's. */
const PERMISSIONS: readonly (readonly [string, string])[] = [
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
];

/** A real, headless Chromium whose one page is the program's window; a test joins by its debugging port. */
export async function launchChromium(profileDir: string): Promise<BrowserContext> {
  const switches = facts.switches.map(([name, value]) =>
    value === undefined ? `--${name}` : `--${name}=${value}`,
  );
  return chromium.launchPersistentContext(profileDir, {
    executablePath: getChromium(),
    headless: true,
    viewport: null,
    acceptDownloads: true,
    args: [...CHROMIUM_FLAGS, ...switches, '--remote-debugging-port=0'],
  });
}

/** Binds a page to its owner: requests, messages, navigation, popups, downloads, permissions. */
export async function bindPage(
  context: BrowserContext,
  page: Page,
  owner: PageOwner,
  preload: Readonly<{ file: string; isIsolated: boolean }>,
): Promise<void> {
  await context.exposeBinding('standInAsk', async ({ frame }, text: string) => {
    const [channel, ...args] = decode(text) as [string, ...unknown[]];
    try {
      const isMainFrame = frame === page.mainFrame();
      return encode({
        ok: true,
        value: await owner.invoke(isMainFrame, toProgram(frame.url()), channel, args),
      });
    } catch (cause) {
      return encode({ ok: false, value: String(cause) });
    }
  });
  await context.addInitScript(pageScript(readFileSync(preload.file, 'utf8'), preload.isIsolated));
  await context.route('**/*', (route) => answer(route, page, owner));
  await context.routeWebSocket(/.*/, (socket) => {
    recordForeign(socket.url());
    void socket.close();
  });
  context.on('page', async (popup) => {
    const url = toProgram(popup.url());
    if (!owner.mayOpenWindow(url)) {
      facts.popupsDenied.push(url);
      await popup.close();
    }
  });
  page.on('download', async (download) => {
    if (!mayDownload()) await download.cancel();
  });
  await grantPermissions(context);
}

async function answer(route: Route, page: Page, owner: PageOwner): Promise<void> {
  const request = route.request();
  const url = toProgram(request.url());
  const isOfMainFrame = request.isNavigationRequest() && frameOf(route) === page.mainFrame();
  if (isOfMainFrame && !owner.mayNavigate(url)) {
    facts.navigationsPrevented.push(url);
    return route.abort('aborted');
  }
  const handler = policy.handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) {
    recordForeign(url);
    return route.abort('blockedbyclient');
  }
  if (isCancelled(url)) return route.abort('blockedbyclient');
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function frameOf(route: Route): Frame | null {
  try {
    return route.request().frame();
  } catch {
    // A navigation of a window that has no page yet: not the main frame of ours.
    return null;
  }
}

/** A foreign address goes nowhere here either; whether the program itself refused it is what counts. */
function recordForeign(url: string): void {
  facts.foreignRequests.push({ url, isCancelled: isCancelled(url) });
}

async function grantPermissions(context: BrowserContext): Promise<void> {
  const granted = PERMISSIONS.filter(
    ([name]) => policy.check?.(null, name, 'app://workbench/', { isMainFrame: true }) ?? true,
  );
  facts.permissionsGranted = granted.map(([name]) => name);
  await context.clearPermissions();
  await context.grantPermissions(
    granted.map(([, name]) => name),
    { origin: new URL(toChromium('app://workbench/')).origin },
  );
}
