import { describe, expect, it } from 'vitest';
import { chooseShell, type Machine } from '../../build/choose-shell.ts';

const machine = (more: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: { DISPLAY: ':0' },
  exists: () => true,
  ...more,
});

describe('chooseShell', () => {
  it('takes Electron where its runtime is installed, under the name of the platform', () => {
    const found = (platform: NodeJS.Platform) =>
      chooseShell('/e', machine({ platform, env: { DISPLAY: ':0' } }));
    expect(found('linux')).toMatchObject({ shell: 'electron', executable: '/e/dist/electron' });
    expect(found('win32')).toMatchObject({ shell: 'electron', executable: '/e/dist/electron.exe' });
    expect(found('darwin')).toMatchObject({
      shell: 'electron',
      executable: '/e/dist/Electron.app/Contents/MacOS/Electron',
    });
  });

  it('takes the browser shell where the runtime is not, or there is no screen, and says which', () => {
    const without = chooseShell('/e', machine({ exists: () => false }));
    const blind = chooseShell('/e', machine({ env: {} }));
    expect([without.shell, blind.shell]).toEqual(['browser', 'browser']);
    expect(without.why).toContain('没有安装 Electron');
    expect(blind.why).toContain('没有图形界面');
  });

  it('accepts a Wayland screen, and asks for none on Windows', () => {
    expect(chooseShell('/e', machine({ env: { WAYLAND_DISPLAY: 'wayland-0' } })).shell).toBe('electron');
    expect(chooseShell('/e', machine({ platform: 'win32', env: {} })).shell).toBe('electron');
  });
});
