import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { defined } from '../../shared/util/assert.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { probeFolder } from './open-profile.ts';
import { profileFiles } from './profile-files.ts';
import { asFailure } from './sqlite-error.ts';
import { openStore } from './store.ts';
import type { StoreMethod, WorkerCall, WorkerMessage, WorkerStart } from './store-protocol.ts';

/** Calls that take longer are noted, by name and never by value. */
const SLOW_MS = 20;

const port = defined(parentPort, 'runs as a thread');
const { profileDir, access, reserveBytes } = workerData as WorkerStart;
const post = (message: WorkerMessage): void => port.postMessage(message);

const store = await openStore({
  files: profileFiles(profileDir),
  access,
  reserveBytes,
  migrations: MIGRATIONS,
  now: () => new Date().toISOString(),
  newStationId: () => randomBytes(8).toString('hex'),
  busyTimeoutMs: 1_500,
  probe: probeFolder,
});
// One call after another: a restore awaits in its midst, and nothing may come between.
let queue: Promise<void> = Promise.resolve();
port.on('message', (call: WorkerCall) => {
  queue = queue.then(() => answer(call));
});
post({ type: 'opened', report: store.report() });

async function answer({ call, method, input }: WorkerCall): Promise<void> {
  const started = performance.now();
  try {
    const value = await run(method, input);
    post({ type: 'value', call, value });
  } catch (caught) {
    const failure = asFailure(caught);
    if (failure instanceof AppFailure) {
      post({ type: 'failure', call, error: failure.error });
    } else {
      const { name, message, stack = '' } = failure instanceof Error ? failure : new Error(String(failure));
      post({ type: 'bug', call, name, message, stack });
    }
  }
  const ms = Math.round(performance.now() - started);
  if (ms > SLOW_MS) post({ type: 'log', event: 'slow store call', facts: { method, ms } });
}

function run(method: StoreMethod, input: readonly unknown[]): unknown {
  const work = store.methods[method] as (...input: readonly unknown[]) => unknown;
  return work(...input);
}
