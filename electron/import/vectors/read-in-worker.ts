import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../../shared/util/result.ts';
import type { FoundVectors } from './find-vectors.ts';
import type { ReadVectors } from './read-vectors.ts';
import type { VectorLimits } from './vector-limits.ts';

/** What the worker is given; its answer is a `Result<ReadVectors>`. */
export type VectorsTask = Readonly<{ found: FoundVectors; limits: VectorLimits }>;

/** The worker's entry beside this module; the bundler puts its own file's name here. */
const ENTRY = new URL('./vectors-worker.ts', import.meta.url);

/**
 * Reads word vectors in a thread of their own, so that nothing waits for it. TIMED_OUT, VECTORS_TOO_LARGE when the
 * thread needs more than its limits; VECTORS_NOT_READ when it was stopped.
 */
export function readVectorsInWorker(
  found: FoundVectors,
  limits: VectorLimits,
): Readonly<{ result: Promise<Result<ReadVectors>>; stop: () => void }> {
  const { promise, resolve } = Promise.withResolvers<Result<ReadVectors>>();
  const task: VectorsTask = { found, limits };
  const worker = new Worker(ENTRY, {
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });
  const { timeoutMs } = limits;
  const timer = setTimeout(() => resolve(err('TIMED_OUT', 'word vectors', { timeoutMs })), timeoutMs);
  const stop = () => resolve(err('VECTORS_NOT_READ', 'stopped'));
  worker.once('message', resolve);
  worker.once('error', (caught: unknown) => resolve(fromWorkerError(caught)));
  worker.once('exit', stop);
  const result = promise.finally(async () => {
    clearTimeout(timer);
    await worker.terminate();
  });
  return { result, stop };
}

function fromWorkerError(caught: unknown): Result<ReadVectors> {
  const code = caught instanceof Error && 'code' in caught ? caught.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return err('VECTORS_TOO_LARGE', 'memory');
  return err('VECTORS_UNSUPPORTED', caught instanceof Error ? caught.name : 'reader failed');
}
