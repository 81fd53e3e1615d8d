import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPage } from '../support/chromium.ts';
import { type ElectronApp, startElectronApp } from '../support/electron-app.ts';
import { eventually, Workbench } from './workbench.ts';

/**
 * The bundles of `npm run build`, unchanged, on a stand-in for Electron's module: the protocol handler
 * answers a real Chromium, the preload's bridge carries every call, the policies are enforced.
 */
let profileDir: string;
let app: ElectronApp | undefined;

beforeEach(() => {
  profileDir = mkdtempSync(join(tmpdir(), 'bidui-desktop-'));
});

afterEach(async () => {
  await app?.end('quit');
  app = undefined;
  rmSync(profileDir, { recursive: true, force: true });
});

async function start(...args: string[]): Promise<ElectronApp> {
  app = await startElectronApp(profileDir, args);
  return app;
}

async function stop(how: 'closeWindow' | 'quit'): Promise<number | null | undefined> {
  const running = app;
  app = undefined;
  return running?.end(how);
}

const isOwn = (url: URL) => url.hostname === 'workbench.invalid';

async function openSample(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: '防误开的保温杯盖' }).click();
  await new Workbench(page).openTab(tab);
}

describe('the desktop program', () => {
  it('shows a newcomer a finished comparison; a verdict changed by key survives reload and restart', async () => {
    const { page } = await start();
    const watch = watchPage(page, isOwn);
    await openSample(page, '比对');
    const verdict = page.getByRole('combobox', { name: '特征C的判定' });
    expect(await verdict.inputValue()).toBe('IDENTICAL');
    await page.getByRole('row', { name: /^C / }).click();
    await page.keyboard.press('5');
    await page.getByRole('status').getByText('已保存').waitFor();
    await eventually(() => verdict.inputValue()).toBe('UNDETERMINED');
    await page.reload();
    await eventually(() => verdict.inputValue()).toBe('UNDETERMINED');
    expect(await stop('closeWindow')).toBe(0);

    const again = await start();
    await openSample(again.page, '比对');
    await expect
      .poll(() => again.page.getByRole('combobox', { name: '特征C的判定' }).inputValue())
      .toBe('UNDETERMINED');
    expect(watch).toEqual({ complaints: [], foreign: [] });
  });

  it('keeps words that were still being typed when the window was closed', async () => {
    const { page } = await start();
    await openSample(page, '受理');
    await page.getByRole('textbox', { name: '委托事项' }).fill('判定是否落入权利要求1的保护范围');
    expect(await stop('closeWindow')).toBe(0);
    const again = await start();
    await openSample(again.page, '受理');
    const mandate = again.page.getByRole('textbox', { name: '委托事项' });
    await eventually(() => mandate.inputValue()).toBe('判定是否落入权利要求1的保护范围');
  });

  it('saves a file where the person says, and the page never learns where', async () => {
    const { page, prepare, facts } = await start();
    const savePath = join(profileDir, 'chosen', '案件.json');
    await openSample(page, '卷宗');
    await prepare({ savePath });
    await page.getByRole('button', { name: '导出案件文件' }).click();
    await page.getByText('文件没有写到所选的位置').waitFor();
    expect(existsSync(savePath)).toBe(false);
    const reachable = join(profileDir, '案件.json');
    await prepare({ savePath: reachable });
    await page.getByRole('button', { name: '导出案件文件' }).click();
    await eventually(() => existsSync(reachable)).toBe(true);
    expect(JSON.parse(readFileSync(reachable, 'utf8'))).toBeTypeOf('object');
    expect(await page.content()).not.toContain(profileDir);
    const [dialog] = (await facts()).dialogs;
    expect(dialog).toMatchObject({ defaultPath: expect.not.stringContaining('/') });
  });

  it('starts once per profile: a second start brings the first window forward', async () => {
    const first = await start('--no-sample');
    await expect(startElectronApp(profileDir)).rejects.toThrow('ended with 0');
    await first.ask('secondInstance');
    expect((await first.facts()).windowActs).toContain('focus');
    await first.page.getByText('还没有案件').waitFor();
  });

  it('starts without data where the profile cannot be used, and says so', async () => {
    writeFileSync(join(profileDir, 'file'), '');
    app = await startElectronApp(join(profileDir, 'file', 'profile'));
    await app.page.getByText('程序已启动但没有数据').waitFor();
    expect(await stop('closeWindow')).toBe(0);
  });

  it('shows the page again after its process was lost', async () => {
    const { page, ask, prepare, facts } = await start();
    await prepare({ messageButton: 0 });
    await ask('crashPage');
    await page.getByRole('link', { name: '防误开的保温杯盖' }).waitFor();
    expect((await facts()).dialogs).toMatchObject([{ message: '界面意外停止。' }]);
  });
});

describe('attack: the page turns against its person', () => {
  it('finds a sandbox, one bridge, and every way out closed', async () => {
    const { page, facts } = await start();
    await page.getByRole('link', { name: '防误开的保温杯盖' }).waitFor();
    const inside = await page.evaluate(() => ({
      bridge: Object.keys((window as unknown as { bridge: object }).bridge).sort(),
      machine: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    }));
    expect(inside).toEqual({ bridge: ['call', 'save', 'subscribe', 'upload'], machine: [] });

    const replaced = await page.evaluate(() => {
      const own = window as unknown as { bridge: Record<string, unknown> };
      const before = own.bridge;
      try {
        own.bridge = {};
        before.call = () => 'mine';
      } catch {
        // Strict mode refuses loudly, sloppy mode silently; both keep the bridge.
      }
      return own.bridge !== before || before.call === null || String(before.call).includes('mine');
    });
    expect(replaced).toBe(false);

    await page.evaluate(() => {
      window.open('https://example.org/popup');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['a case']));
      link.download = 'case.txt';
      link.click();
    });
    await eventually(async () => (await facts()).downloadsPrevented).toBe(1);
    await eventually(async () => (await facts()).popupsDenied.length).toBe(1);
    await page.evaluate(() => {
      window.location.href = 'https://example.org/?case=secret';
    });
    await expect
      .poll(async () => (await facts()).navigationsPrevented)
      .toEqual(['https://example.org/?case=secret']);
    expect(new URL(page.url()).hostname).toBe('workbench.invalid');
    await eventually(() => page.context().pages().length).toBe(1);

    const refused = await page.evaluate(async () => {
      const failed = (work: Promise<unknown>) =>
        work.then(
          () => false,
          () => true,
        );
      const place = new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject);
      });
      return Promise.all([failed(fetch('https://example.org/')), failed(place)]);
    });
    expect(refused).toEqual([true, true]);
    const seen = await facts();
    expect(seen.foreignRequests.filter((request) => !request.isCancelled)).toEqual([]);
    expect(seen.permissionsGranted).toEqual(['clipboard-sanitized-write']);
  });

  it('runs in a window made with nothing but safe preferences, offline from the first moment', async () => {
    const { facts } = await start();
    const seen = await facts();
    expect(seen.windowOptions).toMatchObject([
      {
        show: false,
        webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
      },
    ]);
    expect(seen).toMatchObject({
      isSandboxEnabled: true,
      isRequestHandlerSet: true,
      isDeviceHandlerSet: true,
      spellChecker: false,
      webRtcPolicy: 'disable_non_proxied_udp',
      privileges: [{ scheme: 'app', privileges: { standard: true, secure: true } }],
    });
    expect(seen.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(seen.windowActs[0]).toBe('show');
  });
});
