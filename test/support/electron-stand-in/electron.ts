import { app } from './application.ts';
import { BrowserWindow, ipcHandlers, running, windows } from './browser-window.ts';
import { facts, prepared } from './facts.ts';
import { defaultSession, policy } from './session.ts';

/**
 * Stands in for the `electron` module where its runtime cannot be had: the program's own main and preload
 * bundles run against it unchanged, with a real Chromium as the window.
 */
export { app, BrowserWindow };

export const session = { defaultSession };
export const nativeTheme = { shouldUseDarkColors: false };
export const screen = { getPrimaryDisplay: () => ({ workAreaSize: { width: 1440, height: 860 } }) };

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    if (app.isReady) throw new Error('privileges come before ready');
    facts.privileges.push(...schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    policy.handlers.set(scheme, handler);
  },
};

export const ipcMain = {
  handle(channel: string, handler: (event: object, ...args: readonly unknown[]) => unknown): void {
    if (ipcHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    ipcHandlers.set(channel, handler);
  },
};

export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu(menu: unknown): void {
    facts.menu = menu;
  },
};

export const dialog = {
  async showSaveDialog(_window: unknown, options: unknown) {
    facts.dialogs.push(options);
    return { canceled: prepared.savePath === null, filePath: prepared.savePath ?? '' };
  },
  async showMessageBox(_window: unknown, options: unknown) {
    facts.dialogs.push(options);
    return { response: prepared.messageButton };
  },
  showErrorBox(title: string, content: string): void {
    facts.dialogs.push({ title, content });
  },
};

// Number 0: the window shows its page, and where a test can join to drive it.
running.onShown = () => process.send?.({ id: 0, value: running.debugPort });

/** What a test outside this process may ask of it; answers go back under the same number. */
const CONTROLS: Readonly<Record<string, (argument: unknown) => unknown>> = {
  facts: () => ({
    ...facts,
    isRequestHandlerSet: policy.isRequestHandlerSet,
    isDeviceHandlerSet: policy.isDeviceHandlerSet,
  }),
  prepare: (answers) => Object.assign(prepared, answers),
  closeWindow: () => Promise.all([...windows].map((window) => window.close())),
  crashPage: () => Promise.all([...windows].map((window) => window.webContents.crash())),
  secondInstance: () => app.emit('second-instance', {}, [], ''),
  quit: () => app.quit(),
};

process.on('message', async ({ id, name, argument }: { id: number; name: string; argument: unknown }) => {
  const value = await CONTROLS[name]?.(argument);
  process.send?.({ id, value: value ?? null });
});
