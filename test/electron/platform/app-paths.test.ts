import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appVersion, defaultProfileDir, resourcesDir } from '../../../electron/platform/app-paths.ts';

describe('the folder of a person’s cases', () => {
  it.each([
    ['win32', { APPDATA: 'D:\\资料' }, 'C:\\Users\\林', 'D:\\资料\\Bidui'],
    ['win32', {}, 'C:\\Users\\林', 'C:\\Users\\林\\AppData\\Roaming\\Bidui'],
    ['darwin', {}, '/Users/lin', '/Users/lin/Library/Application Support/Bidui'],
    ['linux', {}, '/home/lin', '/home/lin/.local/share/bidui'],
    ['linux', { XDG_DATA_HOME: '/data/lin' }, '/home/lin', '/data/lin/bidui'],
  ] as const)('follows the custom of %s (%j)', (platform, env, home, folder) => {
    expect(defaultProfileDir(platform, env, home)).toBe(folder);
  });

  it('is never beside the program, which an update replaces', () => {
    expect(resourcesDir().startsWith(defaultProfileDir())).toBe(false);
    expect(defaultProfileDir().startsWith(path.dirname(resourcesDir()))).toBe(false);
  });
});

it('finds what a centre may change, and the version, from where the program lies', () => {
  expect(existsSync(path.join(resourcesDir(), 'samples', 'index.json'))).toBe(true);
  expect(appVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
