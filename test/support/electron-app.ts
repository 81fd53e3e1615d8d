import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { defined } from '../../shared/util/assert.ts';
import type { Facts } from './electron-stand-in/facts.ts';
import { PROJECT_ROOT } from './env.ts';

const REGISTER = fileURLToPath(new URL('./electron-stand-in/register.ts', import.meta.url));
const MAIN = join(PROJECT_ROOT, 'out/main/main.js');

/** The built program run whole on the stand-in for Electron, and its window's page. */
export type ElectronApp = Readonly<{
  page: Page;
  facts: () => Promise<Facts & Readonly<{ isRequestHandlerSet: boolean; isDeviceHandlerSet: boolean }>>;
  prepare: (answers: Readonly<{ savePath?: string | null; messageButton?: number }>) => Promise<unknown>;
  ask: (name: 'crashPage' | 'secondInstance') => Promise<unknown>;
  /** Ends it as a person does; answers the exit code. */
  end: (how: 'closeWindow' | 'quit') => Promise<number | null>;
}>;

/** Starts the bundles of `npm run build` on a profile; the caller ends it. */
export async function startElectronApp(
  profileDir: string,
  args: readonly string[] = [],
): Promise<ElectronApp> {
  const child = fork(MAIN, [`--profile=${profileDir}`, ...args], {
    execArgv: ['--import', REGISTER],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const { hear, ask } = controls(child);
  const ended = exit.then((code) => {
    throw new Error(`the program ended with ${code} before it showed a window`);
  });
  const port = await Promise.race([hear(0), ended]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = defined(browser.contexts()[0]?.pages()[0], 'the page of the window');
  return {
    page,
    facts: () => ask('facts') as ReturnType<ElectronApp['facts']>,
    prepare: (answers) => ask('prepare', answers),
    ask,
    end: (how) => {
      if (child.connected) child.send({ id: -1, name: how, argument: null });
      return exit;
    },
  };
}

/** Speaks with the stand-in inside the program's process. */
function controls(child: ChildProcess) {
  let last = 0;
  const hear = (id: number): Promise<unknown> =>
    new Promise((resolve) => {
      const listener = (message: Readonly<{ id: number; value: unknown }>): void => {
        if (message.id !== id) return;
        child.off('message', listener);
        resolve(message.value);
      };
      child.on('message', listener);
    });
  const ask = (name: string, argument: unknown = null): Promise<unknown> => {
    last += 1;
    const answer = hear(last);
    child.send({ id: last, name, argument });
    return answer;
  };
  return { hear, ask };
}
