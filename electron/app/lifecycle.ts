import type { App, BrowserWindow, Dialog } from 'electron';
import type { Log } from '../platform/log.ts';

/** How the program ends: everything that must happen first, once, in order. */
export type Ending = Readonly<{ isOver: () => boolean }>;

/**
 * Lets quitting wait for `close` (the page's last words, pending writes, the closing backup). However often
 * and by whatever way quitting is asked for, `close` runs once; the quit after it goes through.
 */
export function closeInOrder(app: Pick<App, 'on' | 'quit'>, close: () => Promise<void>, log: Log): Ending {
  let state: 'open' | 'closing' | 'over' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'over') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void close()
      .catch((cause: unknown) => log('close-failed', { what: describe(cause) }))
      .finally(() => {
        state = 'over';
        app.quit();
      });
  });
  return { isOver: () => state === 'over' };
}

/** A closed window ends the program, after the page had its time: it is hidden meanwhile. */
export function quitOnClose(window: BrowserWindow, app: Pick<App, 'quit'>, ending: Ending): void {
  window.on('close', (event) => {
    if (ending.isOver()) return;
    event.preventDefault();
    app.quit();
  });
}

type BugPorts = Readonly<{
  process: Pick<NodeJS.Process, 'on'>;
  app: Pick<App, 'on' | 'exit'>;
  dialog: Pick<Dialog, 'showErrorBox'>;
  log: Log;
}>;

/**
 * Bugs of the main process. After an uncaught one nothing can be trusted: it is logged, said, and the
 * program ends (what was acknowledged is on disk). A rejected promise ends one operation and is logged.
 */
export function reportBugs({ process, app, dialog, log }: BugPorts): void {
  process.on('uncaughtException', (bug) => {
    log('uncaught', { what: describe(bug) });
    dialog.showErrorBox(
      '比对台意外停止',
      '已保存的内容没有受影响。请重新启动；日志在资料库的 logs 文件夹中。',
    );
    app.exit(1);
  });
  process.on('unhandledRejection', (bug) => log('unhandled-rejection', { what: describe(bug) }));
  app.on('child-process-gone', (_event, { type, reason }) => log('child-process-gone', { type, reason }));
}

/** Offers to show the page again when its process is gone; everything saved is with the host. */
export function offerReturn(
  window: BrowserWindow,
  ports: Readonly<{ dialog: Pick<Dialog, 'showMessageBox'>; app: Pick<App, 'quit'>; log: Log; url: string }>,
): void {
  const { dialog, app, log, url } = ports;
  window.webContents.on('preload-error', (_event, _path, bug) => {
    log('preload-error', { what: describe(bug) });
  });
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    log('page-gone', { reason });
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: '界面意外停止。',
      detail: '已保存的内容没有受影响，最近一秒内输入的文字可能没有保存。',
      buttons: ['重新打开', '退出'],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 0) void window.loadURL(url);
    else app.quit();
  });
}

function describe(bug: unknown): string {
  return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
}
