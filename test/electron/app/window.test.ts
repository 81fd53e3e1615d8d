import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/app/menu.ts';
import { windowOptions } from '../../../electron/app/window.ts';

const LARGE = { width: 2560, height: 1400 };

describe('the window', () => {
  it('gives its page nothing of the machine', () => {
    expect(windowOptions('/p/preload.cjs', LARGE, false).webPreferences).toEqual({
      preload: '/p/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    });
  });

  it('fits the screen and begins unseen in the colour of its page', () => {
    const large = windowOptions('', LARGE, false);
    const small = windowOptions('', { width: 1366, height: 728 }, true);
    expect(large).toMatchObject({ width: 1440, height: 900, show: false });
    expect(small).toMatchObject({ width: 1366, height: 728, show: false });
    expect(large.backgroundColor).not.toBe(small.backgroundColor);
  });
});

describe('the menu', () => {
  const roles = (platform: NodeJS.Platform) =>
    menuTemplate(platform).flatMap(({ role, submenu }) =>
      Array.isArray(submenu) ? submenu.map((item) => item.role) : [role],
    );

  it('leaves undo and the developer tools out: the page undoes, over restarts', () => {
    for (const platform of ['win32', 'linux', 'darwin'] as const) {
      expect(roles(platform)).toEqual(expect.arrayContaining(['copy', 'paste', 'close']));
      expect(roles(platform)).not.toContain('undo');
      expect(roles(platform)).not.toContain('toggleDevTools');
      expect(roles(platform)).not.toContain('reload');
    }
    expect(roles('darwin')[0]).toBe('appMenu');
  });
});
