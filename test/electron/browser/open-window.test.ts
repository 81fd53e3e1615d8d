import { describe, expect, it } from 'vitest';
import { findBrowser, hasDisplay } from '../../../electron/browser/open-window.ts';

type Machine = NonNullable<Parameters<typeof findBrowser>[0]>;

function machine(platform: NodeJS.Platform, env: Machine['env'], ...installed: string[]): Machine {
  return { platform, env, exists: (file) => installed.includes(file) };
}

describe('the browser for the window', () => {
  it.each([
    [machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
    [
      machine('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium', '/opt/bin/google-chrome'),
      '/opt/bin/google-chrome',
    ],
    [
      machine(
        'win32',
        { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      machine('darwin', {}, '/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'), undefined],
    [machine('linux', {}), undefined],
  ])('is an installed one that can show an application window (%#)', (given, found) => {
    expect(findBrowser(given)).toBe(found);
  });
});

describe('a screen', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j: %s', (platform, env, expected) => {
    expect(hasDisplay(machine(platform, env))).toBe(expected);
  });
});
