import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron';
import { createActivity } from './app/activity.ts';
import { saveFile } from './app/dialogs.ts';
import { connectIpc, forwardEvents } from './app/ipc-transport.ts';
import { launchOptions, windowStateDir } from './app/launch-options.ts';
import { closeInOrder, offerReturn, quitOnClose, reportBugs } from './app/lifecycle.ts';
import { menuTemplate } from './app/menu.ts';
import { APP_SCHEME, APP_URL } from './app/origin.ts';
import { APP_PRIVILEGES, createProtocolHandler } from './app/protocol.ts';
import { guardContents, guardSession, OFFLINE_SWITCHES } from './app/web-contents-policy.ts';
import { windowOptions } from './app/window.ts';
import { appVersion, defaultProfileDir, rendererDir, resourcesDir } from './platform/app-paths.ts';
import { writeAtomically } from './platform/atomic-write.ts';
import { createLog } from './platform/log.ts';
import { welcomeNewcomer } from './services/first-run.ts';
import { openHost } from './services/host.ts';

/** What was acknowledged is on disk: a backup that hangs must not keep the program alive unseen. */
const LONGEST_CLOSING_MS = 30_000;

/** Composition root of the Electron shell: host, protocol, bridge, window; no rules of its own. */
const { profileDir, isSampleWanted } = launchOptions(process.argv.slice(1), defaultProfileDir());
const log = createLog(
  path.join(profileDir, 'logs'),
  () => new Date().toISOString(),
  (line) => process.stderr.write(`${line}\n`),
);
reportBugs({ process, app, dialog, log });
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: APP_PRIVILEGES }]);
app.enableSandbox();
for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);
app.on('web-contents-created', (_event, contents) => guardContents(contents));
keepWindowState(windowStateDir(profileDir));

// One program per profile: the lock lies in the folder set above.
if (app.requestSingleInstanceLock()) {
  start().catch((bug: unknown) => {
    log('start-failed', { what: String(bug) });
    dialog.showErrorBox('比对台没有启动', '资料没有改动。请重新启动；日志在资料库的 logs 文件夹中。');
    app.exit(1);
  });
} else {
  app.quit();
}

async function start(): Promise<void> {
  const [host] = await Promise.all([
    openHost({ profileDir, resourcesDir: resourcesDir(), shell: 'electron', appVersion: appVersion() }),
    app.whenReady(),
  ]);
  if (isSampleWanted) await welcomeNewcomer(host.router, randomUUID);

  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
  guardSession(session.defaultSession);
  protocol.handle(APP_SCHEME, createProtocolHandler(host, rendererDir()));
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow(windowOptions(preloadFile(), room, nativeTheme.shouldUseDarkColors));
  const activity = createActivity(wait);
  connectIpc({
    ipcMain,
    host,
    isKnown: (contents) => contents === window.webContents,
    saveFile: (file) => saveFile(file, { dialog, window, write: writeAtomically }),
    track: activity.track,
  });
  forwardEvents(host, () => (window.isDestroyed() ? undefined : window.webContents));

  const ending = closeInOrder(
    app,
    async () => {
      // A hidden page stores what is being typed; then the host ends its work.
      if (!window.isDestroyed()) window.hide();
      await activity.settle();
      await Promise.race([host.close(), wait(LONGEST_CLOSING_MS)]);
    },
    log,
  );
  quitOnClose(window, app, ending);
  offerReturn(window, { dialog, app, log, url: APP_URL });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.once('ready-to-show', () => window.show());
  window.loadURL(APP_URL).catch((cause: unknown) => log('load-failed', { what: String(cause) }));
}

/** The profile is one folder; where it cannot be made, the host starts without data and says why. */
function keepWindowState(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch (cause) {
    log('window-state', { what: String(cause) });
  }
}

function preloadFile(): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), 'preload.cjs');
}
