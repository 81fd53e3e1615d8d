import { EventEmitter } from 'node:events';
import type { App, BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { closeInOrder, offerReturn, quitOnClose, reportBugs } from '../../../electron/app/lifecycle.ts';

/** Quits as Electron does: asks, then closes the windows, then is over. */
class FakeApp extends EventEmitter {
  readonly window = new FakeWindow();
  readonly acts: string[] = [];

  quit(): void {
    if (ask(this, 'before-quit') || ask(this.window, 'close')) return;
    this.acts.push('over');
  }

  exit(code: number): void {
    this.acts.push(`exit ${code}`);
  }
}

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  readonly loaded: string[] = [];
  isDestroyed = () => false;

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
}

function ask(source: EventEmitter, name: string): boolean {
  let isPrevented = false;
  source.emit(name, {
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return isPrevented;
}

function aProgram(close: () => Promise<void>) {
  const app = new FakeApp();
  const logged: string[] = [];
  const ending = closeInOrder(app as unknown as App, close, (event) => logged.push(event));
  quitOnClose(app.window as unknown as BrowserWindow, app as unknown as App, ending);
  return { app, logged, ending };
}

describe('ending the program', () => {
  it('closes the host once, before the window goes, however often quitting is asked for', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let closings = 0;
    const { app, ending } = aProgram(() => {
      closings += 1;
      return promise;
    });
    app.quit();
    app.quit();
    expect(ask(app.window, 'close'), 'the window waits').toBe(true);
    expect([closings, app.acts, ending.isOver()]).toEqual([1, [], false]);
    resolve();
    await settled();
    expect([closings, app.acts, ending.isOver()]).toEqual([1, ['over'], true]);
  });

  it('begins with a click on the cross as well', async () => {
    let closings = 0;
    const { app } = aProgram(async () => {
      closings += 1;
    });
    expect(ask(app.window, 'close')).toBe(true);
    await settled();
    expect([closings, app.acts]).toEqual([1, ['over']]);
  });

  it('ends even when closing fails, and leaves a line', async () => {
    const { app, logged } = aProgram(() => Promise.reject(new Error('disk')));
    app.quit();
    await settled();
    expect([app.acts, logged]).toEqual([['over'], ['close-failed']]);
  });
});

describe('bugs of the main process', () => {
  function aReporter() {
    const process = new EventEmitter();
    const app = new FakeApp();
    const logged: unknown[] = [];
    const shown: string[] = [];
    reportBugs({
      process: process as unknown as NodeJS.Process,
      app: app as unknown as App,
      dialog: { showErrorBox: (title, content) => shown.push(`${title} ${content}`) },
      log: (event, facts) => logged.push([event, facts]),
    });
    return { process, app, logged, shown };
  }

  it('are logged, said in whole sentences, and end the program', () => {
    const { process, app, logged, shown } = aReporter();
    process.emit('uncaughtException', new Error('broken'));
    expect(logged).toMatchObject([['uncaught', { what: expect.stringContaining('broken') }]]);
    expect(shown[0]).toContain('已保存的内容没有受影响');
    expect(app.acts).toEqual(['exit 1']);
  });

  it('that end one operation only are logged', () => {
    const { process, app, logged, shown } = aReporter();
    process.emit('unhandledRejection', 'no reason');
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
    expect(logged).toEqual([
      ['unhandled-rejection', { what: 'no reason' }],
      ['child-process-gone', { type: 'GPU', reason: 'crashed' }],
    ]);
    expect([app.acts, shown]).toEqual([[], []]);
  });
});

describe('a page whose process is gone', () => {
  async function gone(reason: string, button: number) {
    const app = new FakeApp();
    const asked: string[] = [];
    const logged: string[] = [];
    offerReturn(app.window as unknown as BrowserWindow, {
      dialog: {
        showMessageBox: async (...args: unknown[]) => {
          asked.push(JSON.stringify(args.at(-1)));
          return { response: button, checkboxChecked: false };
        },
      },
      app: app as unknown as App,
      log: (event) => logged.push(event),
      url: 'app://workbench/',
    });
    app.window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    await settled();
    return { app, asked, logged };
  }

  it('is shown again when the person wants it', async () => {
    const { app, asked, logged } = await gone('crashed', 0);
    expect(asked.join()).toContain('已保存的内容没有受影响');
    expect([app.window.loaded, app.acts, logged]).toEqual([['app://workbench/'], [], ['page-gone']]);
  });

  it('ends the program when not', async () => {
    const { app } = await gone('oom', 1);
    expect([app.window.loaded, app.acts]).toEqual([[], ['over']]);
  });

  it('says nothing when it left in order', async () => {
    const { app, asked } = await gone('clean-exit', 0);
    expect([asked, app.window.loaded]).toEqual([[], []]);
  });
});

/** All promises that can settle have settled. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
