import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import { defined } from '../../../shared/util/assert.ts';
import { bindPage, type PageOwner } from './chromium-window.ts';
import { facts, preventable } from './facts.ts';
import { toChromium, toProgram } from './origin-map.ts';
import { encode } from './wire.ts';

type IpcHandler = (event: object, ...args: readonly unknown[]) => unknown;
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };
type Options = Readonly<{
  width: number;
  height: number;
  webPreferences?: Readonly<{ preload?: string; contextIsolation?: boolean }>;
}>;

export const ipcHandlers = new Map<string, IpcHandler>();
/** Set when Chromium runs; a window made earlier is as impossible as in Electron. */
export const running: {
  context: BrowserContext | null;
  debugPort: number;
  onWindow: (contents: WebContents) => void;
  onShown: () => void;
} = { context: null, debugPort: 0, onWindow: () => undefined, onShown: () => undefined };
export const windows = new Set<BrowserWindow>();

class WebContents extends EventEmitter implements PageOwner {
  readonly mainFrame: { readonly url: string };
  readonly page: Page;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #isGone = false;

  constructor(page: Page) {
    super();
    this.page = page;
    this.mainFrame = {
      get url() {
        return toProgram(page.url());
      },
    };
  }

  async invoke(isMainFrame: boolean, frameUrl: string, channel: string, args: readonly unknown[]) {
    const handler = ipcHandlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const senderFrame = isMainFrame ? this.mainFrame : { url: frameUrl };
    // Electron copies what crosses; what cannot be copied is refused.
    return structuredClone(await handler({ sender: this, senderFrame }, ...args));
  }

  mayNavigate(url: string): boolean {
    const events = ['will-frame-navigate', 'will-navigate'].map((name) => {
      const event = preventable({ url, isMainFrame: true });
      this.emit(name, event);
      return event;
    });
    return !events.some((event) => event.isPrevented());
  }

  mayOpenWindow(url: string): boolean {
    return this.#openHandler({ url }).action === 'allow';
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(name: string): void {
    facts.webRtcPolicy = name;
  }

  send(channel: string, ...args: readonly unknown[]): void {
    const text = encode([channel, ...structuredClone(args)]);
    const hear = (message: string) =>
      (globalThis as unknown as { standInHear?: (m: string) => void }).standInHear?.(message);
    this.page.evaluate(hear, text).catch(() => {
      // The page is going away: Electron drops such messages too.
    });
  }

  isDestroyed = (): boolean => this.page.isClosed();
  isCrashed = (): boolean => this.#isGone;

  /** What happens when the page's process ends by itself. */
  async crash(): Promise<void> {
    this.#isGone = true;
    await this.page.goto('about:blank');
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }

  revive(): void {
    this.#isGone = false;
  }
}

/** A window: one page of a real Chromium, made and bound as the options say. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #ready: Promise<unknown>;
  #isHidden = true;

  constructor(options: Options) {
    super();
    const context = defined(running.context ?? undefined, 'a window needs app.whenReady()');
    facts.windowOptions.push(options);
    this.webContents = new WebContents(defined(context.pages()[0], 'a page'));
    running.onWindow(this.webContents);
    const { preload, contextIsolation = true } = options.webPreferences ?? {};
    const bridge = { file: defined(preload, 'a preload'), isIsolated: contextIsolation };
    const { page } = this.webContents;
    this.#ready = Promise.all([
      page.setViewportSize({ width: options.width, height: options.height }),
      bindPage(context, page, this.webContents, bridge),
    ]);
    windows.add(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.#ready;
    this.webContents.revive();
    await this.webContents.page.goto(toChromium(url));
    this.emit('ready-to-show');
    running.onShown();
  }

  show(): void {
    this.#act('show', 'visible');
  }

  hide(): void {
    this.#act('hide', 'hidden');
  }

  focus(): void {
    facts.windowActs.push('focus');
  }

  restore(): void {
    facts.windowActs.push('restore');
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.webContents.page.isClosed();
  }

  /** As the person's click on the cross does. Answers whether the window went. */
  async close(): Promise<boolean> {
    const event = preventable({});
    this.emit('close', event);
    if (event.isPrevented()) return false;
    windows.delete(this);
    facts.windowActs.push('closed');
    await this.webContents.page.close({ runBeforeUnload: false });
    this.emit('closed');
    return true;
  }

  /** A hidden window's page learns so, as in Electron. */
  #act(act: 'show' | 'hide', state: 'visible' | 'hidden'): void {
    facts.windowActs.push(act);
    const wasHidden = this.#isHidden;
    this.#isHidden = state === 'hidden';
    if (wasHidden === this.#isHidden) return;
    this.webContents.page
      .evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state)
      .catch(() => {
        // A page that is already gone has nothing to hide.
      });
  }
}
