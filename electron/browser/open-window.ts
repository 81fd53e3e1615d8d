import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

type Machine = Readonly<{
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (file: string) => boolean;
}>;

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Installed browsers that can show a page as an application's window, best first. */
export function findBrowser(machine: Machine = THIS_MACHINE): string | undefined {
  return candidates(machine).find(machine.exists);
}

/** Whether this computer has a screen for a window (a server over SSH has none). */
export function hasDisplay({ platform, env }: Machine = THIS_MACHINE): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens `url` as a window of its own. `stateDir` keeps the window's size apart from the person's own
 * browsing. Answers which browser it was, or undefined when none can be opened.
 */
export function openWindow(url: string, stateDir: string): string | undefined {
  const browser = hasDisplay() ? findBrowser() : undefined;
  if (browser === undefined) return undefined;
  const isRoot = process.getuid?.() === 0;
  const flags = [
    `--app=${url}`,
    `--user-data-dir=${stateDir}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  const child = spawn(browser, flags, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return path.basename(browser);
}

function candidates({ platform, env }: Machine): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData];
    const tails = [
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
    ];
    return roots.flatMap((root) =>
      root === undefined ? [] : tails.map((tail) => path.win32.join(root, tail)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return (env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => path.join(folder, name)));
}
