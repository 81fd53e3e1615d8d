import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, type WebContents } from 'electron';
import { connectIpc, forwardEvents } from './app/ipc-transport.ts';
import { menuTemplate } from './app/menu.ts';
import { APP_SCHEME, APP_URL } from './app/origin.ts';
import { APP_PRIVILEGES, createProtocolHandler } from './app/protocol.ts';
import { guardContents, guardSession } from './app/web-contents-policy.ts';
import { windowOptions } from './app/window.ts';
import { appVersion, defaultProfileDir, rendererDir, resourcesDir } from './platform/app-paths.ts';
import { welcomeNewcomer } from './services/first-run.ts';
import { openHost } from './services/host.ts';

/** Composition root of the Electron shell: host, protocol, bridge, window; no rules of its own. */
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: APP_PRIVILEGES }]);
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const profileDir = path.resolve(app.commandLine.getSwitchValue('profile') || defaultProfileDir());
  const [host] = await Promise.all([
    openHost({ profileDir, resourcesDir: resourcesDir(), shell: 'electron', appVersion: appVersion() }),
    app.whenReady(),
  ]);
  await welcomeNewcomer(host.router, randomUUID);

  const windows = new Set<BrowserWindow>();
  const isKnown = (contents: WebContents): boolean =>
    [...windows].some((one) => one.webContents === contents);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
  guardSession(session.defaultSession);
  protocol.handle(APP_SCHEME, createProtocolHandler(host, rendererDir()));
  connectIpc({ ipcMain, host, isKnown, askWhere, writeFile });
  forwardEvents(host, () => [...windows].map((window) => window.webContents));

  const openWindow = (): void => {
    const window = new BrowserWindow(windowOptions(preloadFile()));
    windows.add(window);
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => windows.delete(window));
    window.webContents.on('render-process-gone', (_event, { reason }) => host.log('page-gone', { reason }));
    void window.loadURL(APP_URL);
  };
  openWindow();

  app.on('second-instance', () => [...windows][0]?.focus());
  app.on('activate', () => {
    if (windows.size === 0) openWindow();
  });
  app.on('window-all-closed', () => app.quit());
  // Quitting waits for pending writes and the closing backup; the second quit goes through.
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void host.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

async function askWhere(name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: name });
  return canceled || filePath === '' ? null : filePath;
}

function preloadFile(): string {
  return path.join(path.dirname(fileURLToPath(import.meta.url)), 'preload.cjs');
}
