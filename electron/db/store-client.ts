import { Worker } from 'node:worker_threads';
import { appError } from '../../shared/errors/app-error.ts';
import { defined } from '../../shared/util/assert.ts';
import type { Result } from '../../shared/util/result.ts';
import type { Log } from '../platform/log.ts';
import type { OpenReport } from './open-profile.ts';
import {
  STORE_METHODS,
  type Store,
  type StoreMethod,
  type WorkerCall,
  type WorkerMessage,
  type WorkerStart,
} from './store-protocol.ts';

type Waiting = Readonly<{ resolve: (answer: Result<unknown>) => void; reject: (bug: Error) => void }>;

export type StoreClient = Readonly<{
  store: Store;
  /** How the profile was opened; it changes when the thread had to be started again. */
  report: () => OpenReport;
  /** Closes the profile (with a backup after a clean session that wrote) and ends the thread. */
  close: () => Promise<void>;
}>;

export type StoreClientOptions = WorkerStart &
  Readonly<{
    log: Log;
    /** Starts the thread; the default runs `worker.ts` beside this file. */
    startThread?: (start: WorkerStart) => Worker;
  }>;

/**
 * Opens the profile in a thread of its own and answers promises. Expected failures are values; a bug in
 * the thread rejects the call. When the thread itself ends it is started again once: calls under way
 * fail with HOST_RESTARTED (a write may or may not have happened; its request id tells), later ones go on.
 */
export async function openStoreClient(options: StoreClientOptions): Promise<StoreClient> {
  const client = new ThreadedStore(options);
  await client.start();
  const calls = STORE_METHODS.map((method) => [
    method,
    (...input: readonly unknown[]) => client.call(method, input),
  ]);
  return {
    store: Object.fromEntries(calls) as Store,
    report: () => client.report,
    close: () => client.close(),
  };
}

class ThreadedStore {
  report: OpenReport = { state: 'unusable', code: 'PROFILE_UNUSABLE', message: '' };
  readonly #options: StoreClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #started: Promise<void> = Promise.resolve();
  #nextCall = 1;
  #starts = 0;
  #isClosing = false;
  #hadTrouble = false;

  constructor(options: StoreClientOptions) {
    this.#options = options;
  }

  /** Resolves also when no thread would start: the report then says that there are no data. */
  async start(): Promise<void> {
    this.#started = this.#startThread();
    try {
      await this.#started;
    } catch {
      // Its end was logged, and a second start is under way.
      await this.#started;
    }
  }

  async call(method: StoreMethod, input: readonly unknown[]): Promise<Result<unknown>> {
    await this.#started;
    const worker = this.#worker;
    if (worker === undefined) return { ok: false, error: appError(this.report.code ?? 'PROFILE_UNUSABLE') };
    const message: WorkerCall = { call: this.#nextCall, method, input };
    this.#nextCall += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.call, { resolve, reject });
      worker.postMessage(message);
    });
  }

  async close(): Promise<void> {
    await this.#started;
    const worker = this.#worker;
    if (worker === undefined || this.#isClosing) return;
    this.#isClosing = true;
    const closed = await this.call('close', [{ isClean: !this.#hadTrouble }]);
    if (!closed.ok) this.#options.log('profile closed with trouble', { code: closed.error.code });
    await worker.terminate();
  }

  #startThread(): Promise<void> {
    const { profileDir, access, reserveBytes, startThread = startWorker } = this.#options;
    this.#starts += 1;
    const worker = startThread({ profileDir, access, reserveBytes });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'opened') {
          this.report = message.report;
          this.#options.log('profile opened', {
            state: message.report.state,
            code: message.report.code ?? '',
          });
          resolve();
        } else {
          this.#receive(message);
        }
      });
      worker.on('error', (cause) => {
        this.#options.log('store thread failed', {
          reason: cause instanceof Error ? String(cause.stack) : '',
        });
      });
      worker.on('exit', () => {
        this.#onExit();
        reject(new Error('the store thread ended before it was open'));
      });
    });
  }

  #receive(message: Exclude<WorkerMessage, { type: 'opened' }>): void {
    if (message.type === 'log') {
      this.#options.log(message.event, message.facts);
      return;
    }
    const waiting = defined(this.#waiting.get(message.call), 'an answer has its call');
    this.#waiting.delete(message.call);
    if (message.type === 'value') waiting.resolve({ ok: true, value: message.value });
    else if (message.type === 'failure') waiting.resolve({ ok: false, error: message.error });
    else {
      this.#hadTrouble = true;
      const bug = new Error(`store: ${message.name}: ${message.message}`);
      bug.stack = message.stack;
      waiting.reject(bug);
    }
  }

  #onExit(): void {
    this.#worker = undefined;
    if (this.#isClosing) this.#failWaiting('PROFILE_UNUSABLE');
    else {
      this.#hadTrouble = true;
      this.#options.log('store thread ended', { starts: this.#starts });
      this.#failWaiting('HOST_RESTARTED');
      if (this.#starts < 2) this.#restart();
      else this.#giveUp();
    }
  }

  #restart(): void {
    this.#started = this.#startThread().catch(() => this.#giveUp());
  }

  #giveUp(): void {
    this.#worker = undefined;
    this.report = { state: 'unusable', code: 'PROFILE_UNUSABLE', message: GAVE_UP };
  }

  #failWaiting(code: 'HOST_RESTARTED' | 'PROFILE_UNUSABLE'): void {
    for (const { resolve } of this.#waiting.values()) resolve({ ok: false, error: appError(code) });
    this.#waiting.clear();
  }
}

const GAVE_UP = '档案库的后台线程两次意外结束，已停止读写；已保存的内容都在磁盘上。请退出并重新启动程序。';

function startWorker(start: WorkerStart): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData: start });
}
