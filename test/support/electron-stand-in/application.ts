import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { running, windows } from './browser-window.ts';
import { launchChromium } from './chromium-window.ts';
import { facts, preventable } from './facts.ts';

/** `app` of Electron as far as the program uses it; anything else is missing and fails loudly. */
class Application extends EventEmitter {
  readonly #paths = new Map<string, string>();
  #ownFolder: string | null = null;
  #ready: Promise<void> | null = null;
  #lock: string | null = null;

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      if (this.#ready !== null) throw new Error('switches come before ready');
      facts.switches.push(value === undefined ? [name] : [name, value]);
    },
  };

  get isReady(): boolean {
    return this.#ready !== null;
  }

  enableSandbox(): void {
    facts.isSandboxEnabled = true;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    const lock = join(this.#userData(), 'stand-in.lock');
    try {
      closeSync(openSync(lock, 'wx'));
      this.#lock = lock;
      return true;
    } catch {
      // Whatever the reason, the folder is not ours.
      return false;
    }
  }

  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** Quitting as Electron does it: asks, closes every window, ends; any of them may say no. */
  quit(): void {
    void this.#quit();
  }

  exit(code: number): void {
    void this.#end(code);
  }

  async #start(): Promise<void> {
    const folder = join(this.#userData(), 'chromium');
    mkdirSync(folder, { recursive: true });
    running.onWindow = (contents) => this.emit('web-contents-created', {}, contents);
    running.context = await launchChromium(folder);
    const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
    running.debugPort = Number(port);
  }

  async #quit(): Promise<void> {
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.isPrevented()) return;
    for (const window of [...windows]) if (!(await window.close())) return;
    this.emit('will-quit', preventable({}));
    await this.#end(0);
  }

  async #end(code: number): Promise<void> {
    await running.context?.close();
    if (this.#lock !== null) rmSync(this.#lock, { force: true });
    if (this.#ownFolder !== null) rmSync(this.#ownFolder, { recursive: true, force: true });
    process.exit(code);
  }

  /** Electron has a folder of its own where the program names none. */
  #userData(): string {
    const named = this.#paths.get('userData');
    if (named !== undefined) return named;
    this.#ownFolder ??= mkdtempSync(join(tmpdir(), 'bidui-stand-in-'));
    return this.#ownFolder;
  }
}

export const app = new Application();
