import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchOptions, windowStateDir } from '../../../electron/app/launch-options.ts';

const options = (...args: string[]) => launchOptions(args, '/data/bidui');

describe('the command line of the desktop program', () => {
  it('uses the profile of this person unless told otherwise', () => {
    expect(options()).toEqual({ profileDir: resolve('/data/bidui'), isSampleWanted: true });
  });

  it.each([
    [['--profile', 'cases']],
    [['--profile=cases']],
    [['/checkout', '--no-sandbox', '--profile=cases']],
  ])('reads %j as the browser shell does', (args) =>
    expect(options(...args).profileDir).toBe(resolve('cases')),
  );

  it('leaves the samples out on request', () => {
    expect(options('--no-sample').isSampleWanted).toBe(false);
  });

  it.each([[['--profile']], [['--profile=']], [['--enable-features=A,B', '-psn_0_1']]])(
    'goes on with %j, which says nothing',
    (args) => expect(options(...args).profileDir).toBe(resolve('/data/bidui')),
  );

  it('keeps the state of the window inside the profile', () => {
    expect(windowStateDir(resolve('/data/bidui'))).toBe(resolve('/data/bidui/window'));
  });
});
