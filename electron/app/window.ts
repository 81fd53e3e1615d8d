import type { BrowserWindowConstructorOptions, Size } from 'electron';

/** The one set of web preferences of every window; a test reads them back from the window made. */
const SECURE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  webviewTag: false,
  devTools: false,
  spellcheck: false,
} as const;

const WANTED: Size = { width: 1440, height: 900 };

/** Options of the workbench's window on a screen with that room. Shown once it has something to show. */
export function windowOptions(preload: string, room: Size, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    width: Math.min(WANTED.width, room.width),
    height: Math.min(WANTED.height, room.height),
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    title: '比对台',
    backgroundColor: isDark ? '#1a1917' : '#f6f4f0',
    webPreferences: { ...SECURE_PREFERENCES, preload },
  };
}
