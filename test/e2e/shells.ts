import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startBrowserShell } from '../support/browser-shell.ts';
import { launchChromium, type Watch, watchPage } from '../support/chromium.ts';
import { startElectronApp } from '../support/electron-app.ts';
import { eventually } from './workbench.ts';

/** A shell with its window open on an empty profile, as a journey needs it. */
export type OpenShell = Readonly<{
  page: Page;
  watch: Watch;
  /** Does what produces a file and puts the file at the given place, in the way of this shell. */
  receive: (file: string, act: () => Promise<void>) => Promise<void>;
  /** Ends it in order; answers the exit code. */
  stop: () => Promise<number | null>;
}>;

/** The workbench on 127.0.0.1 in a browser of its own. */
export async function openBrowserShell(profileDir: string): Promise<OpenShell> {
  const shell = await startBrowserShell(profileDir);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const { origin } = new URL(shell.launchUrl);
  const watch = watchPage(page, (url) => url.origin === origin);
  await page.goto(shell.launchUrl);
  return {
    page,
    watch,
    async receive(file, act) {
      const download = page.waitForEvent('download');
      await act();
      await (await download).saveAs(file);
    },
    async stop() {
      await browser.close();
      return shell.stop();
    },
  };
}

/** The built desktop program on the stand-in for Electron; files leave through its save dialog. */
export async function openDesktopShell(profileDir: string): Promise<OpenShell> {
  const app = await startElectronApp(profileDir, ['--no-sample']);
  return {
    page: app.page,
    watch: watchPage(app.page, (url) => url.hostname === 'workbench.invalid'),
    async receive(file, act) {
      await app.prepare({ savePath: file });
      await act();
      await eventually(() => existsSync(file)).toBe(true);
    },
    stop: () => app.end('closeWindow'),
  };
}
