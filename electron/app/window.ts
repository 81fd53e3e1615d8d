import type { BrowserWindowConstructorOptions } from 'electron';

/** The one set of web preferences of every window; a test reads them back from the window made. */
export const SECURE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
} as const;

/** Options of the workbench's window. Shown once it has something to show. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: '比对台',
    backgroundColor: '#fdfcfa',
    webPreferences: { ...SECURE_PREFERENCES, preload },
  };
}
