import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openHost } from '../../electron/services/host.ts';
import { createClient } from '../../shared/contract/client.ts';
import { startBrowserShell } from '../support/browser-shell.ts';
import { launchChromium } from '../support/chromium.ts';
import { PROJECT_ROOT } from '../support/env.ts';
import { enterBigCase } from './big-case.ts';
import { percentile, type Sample } from './measure.ts';
import { printFigure } from './report.ts';

/** What a person waits for: the first usable screen, and the letter after the key. */
export async function benchPage(): Promise<void> {
  const profileDir = mkdtempSync(path.join(tmpdir(), 'bidui-bench-page-'));
  const host = await openHost({
    profileDir,
    resourcesDir: path.join(PROJECT_ROOT, 'resources'),
    shell: 'browser',
    appVersion: 'bench',
  });
  const client = createClient(host.router);
  const { caseId } = await enterBigCase(client, 100, 100);
  const open = await enterBigCase(client, 60, 2_000, 0);
  await host.close();

  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const begun = performance.now();
  const { launchUrl, pid, stop } = await startBrowserShell(profileDir);
  try {
    await page.goto(launchUrl);
    await page.getByRole('row').nth(1).waitFor();
    printFigure({
      what: 'cold start of the browser shell to a usable desk',
      value: performance.now() - begun,
      unit: 'ms',
      budget: 1_800,
    });
    printFigure({ what: 'memory of the host process', value: memoryOf(pid), unit: 'MB', budget: 200 });
    await typeReason(page, caseId);
    await confirmSuggestions(page, open.caseId);
  } finally {
    await browser.close();
    await stop();
    rmSync(profileDir, { recursive: true, force: true });
  }
}

/** Time from a key to the next painted frame while a reason is typed in a table of 100 rows. */
async function typeReason(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/case/${id}/bench`;
  }, caseId);
  await page.getByRole('row').nth(60).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  const field = page.locator('[contenteditable=true]:focus, textarea:focus');
  await field.waitFor();
  const typed = percentile(await keyTimes(page), 0.95);
  const plain = await page.context().newPage();
  await plain.setContent('<textarea autofocus rows="4"></textarea>');
  await plain.locator('textarea').focus();
  const peer = percentile(await keyTimes(plain), 0.95);
  printFigure({
    what: 'key to paint, p95, a reason in a 100-row table',
    value: typed,
    unit: 'ms',
    budget: 16,
    peer: { name: 'an empty page with a textarea', value: peer },
  });
}

/** Whether the page stops while suggestions are taken, 60 rows × 2,000 passages, and other rows are offered new ones. */
async function confirmSuggestions(page: Page, caseId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/case/${id}/bench`;
  }, caseId);
  await page.locator('.suggestion').first().waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  for (let round = 0; round < 8; round += 1) {
    await page.keyboard.press('ArrowDown');
    await page.locator('.is-current .suggestion').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.is-current .citation').first().waitFor();
    // Suggestions are asked for after a quarter of a second of quiet.
    await page.waitForTimeout(800);
  }
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  printFigure({
    what: 'longest task of the page over 50 ms in 8 confirmations (0: none)',
    value: Math.max(0, ...tasks),
    unit: 'ms',
    budget: 50,
  });
}

/** Milliseconds from each key to the frame that shows it, sorted; a hundred keys at a quick typist's pace. */
async function keyTimes(page: Page): Promise<Sample> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const note = (): void => {
      const pressed = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - pressed);
        channel.port2.postMessage(null);
      });
    };
    addEventListener('keydown', note, { capture: true });
  });
  for (let key = 0; key < 100; key += 1) await page.keyboard.press('a', { delay: 60 });
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  return [...times].sort((a, b) => a - b);
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? Number.NaN) / 1024;
}
