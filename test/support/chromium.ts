import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { getChromium } from './env.ts';

/** A headless Chromium of its own; whoever asks closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: getChromium(), headless: true, args: [...CHROMIUM_FLAGS] });
}

/** What a page did that it must not do. */
export type Watch = Readonly<{
  /** Errors on the console: violations of the content policy, failed loads, uncaught exceptions. */
  complaints: string[];
  /** Addresses outside the workbench that were asked for. */
  foreign: string[];
}>;

/** Listens from now on. `isOwn` tells the workbench's addresses from all others. */
export function watchPage(page: Page, isOwn: (url: URL) => boolean): Watch {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isInside = url.protocol === 'blob:' || url.protocol === 'data:';
    if (!isInside && !isOwn(url)) foreign.push(url.href);
  });
  return { complaints, foreign };
}

/** Serious and critical findings of axe on what is shown now, one line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Legacy mode: the other one opens a second window, which the workbench denies.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const where = nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`);
      return `${id} (${help}), ${nodes.length} places: ${where.join(' | ')}`;
    });
}
