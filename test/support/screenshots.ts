import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserShell } from './browser-shell.ts';
import { launchChromium } from './chromium.ts';
import { PROJECT_ROOT } from './env.ts';

/** Takes the README's pictures anew from the first sample case, in a real window's size. */
const folder = join(PROJECT_ROOT, 'resources/screenshots');
const profileDir = mkdtempSync(join(tmpdir(), 'bidui-screenshots-'));
mkdirSync(folder, { recursive: true });
const shell = await startBrowserShell(profileDir, { isSampleWanted: true });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const take = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

await page.goto(shell.launchUrl);
await page.getByRole('row').nth(1).waitFor();
await take('desk');
await page.getByRole('row').nth(1).dblclick();
await page.waitForURL(/#\/case\//u);
const caseRoute = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
for (const [tab, name] of [
  ['bench', 'bench'],
  ['opinion', 'opinion'],
] as const) {
  await page.goto(`${new URL(page.url()).origin}/${caseRoute}/${tab}`);
  await page.waitForLoadState('networkidle');
  if (tab === 'bench') for (let row = 0; row < 7; row += 1) await page.keyboard.press('ArrowDown');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  await take(name);
}
await page.goto(`${new URL(page.url()).origin}/${caseRoute}/right`);
await page.getByRole('tab', { name: '说明书' }).click();
await page.getByRole('button', { name: 'H', exact: true }).first().click();
await page.waitForTimeout(500);
await take('description');
await browser.close();
await shell.stop();
rmSync(profileDir, { recursive: true, force: true });
