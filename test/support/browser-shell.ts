import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from './env.ts';

/** The browser shell as `npm start` runs it where there is no Electron. */
export type BrowserShell = Readonly<{
  /** Opens the workbench once. */
  launchUrl: string;
  pid: number;
  /** Ends it as Ctrl+C does; answers the exit code. */
  stop: () => Promise<number | null>;
}>;

/** Starts it in a process of its own on the given profile, without a window; samples only when asked for. */
export async function startBrowserShell(
  profileDir: string,
  { isSampleWanted = false } = {},
): Promise<BrowserShell> {
  const entry = join(PROJECT_ROOT, 'electron/main-browser.ts');
  const flags = ['--profile', profileDir, '--no-open', ...(isSampleWanted ? [] : ['--no-sample'])];
  const child = spawn(process.execPath, [entry, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return exit;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const launchUrl = /http:\/\/127\.0\.0\.1:\d+\/\?launch=\S+/.exec(line)?.[0];
    if (launchUrl !== undefined) return { launchUrl, pid: child.pid ?? 0, stop };
  }
  throw new Error(`the browser shell ended with ${await exit} before it said where it is`);
}
