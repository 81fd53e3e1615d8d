import { Worker } from 'node:worker_threads';
import { type AppError, AppFailure, appError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import type { ImportLimits } from './import-limits.ts';
import type { FileContent, TextFormat } from './imported-file.ts';

/** What the worker is given; its answer is a `Result<FileContent>`. */
export type ReadTask = Readonly<{ format: TextFormat; bytes: Uint8Array; limits: ImportLimits }>;

/** The worker's entry lies beside this module, as source and as a bundle. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js',
  import.meta.url,
);

/**
 * Parses one document in a worker made for it and ended after it.
 *
 * **Security:** a parser that loops is terminated at `timeoutMs` (TIMED_OUT), one that hoards memory at
 * `heapMb` (FILE_TOO_LARGE); neither reaches the host. Any other throw of a parser is a damaged file
 * (FILE_CORRUPT).
 */
export function readInWorker(task: ReadTask): Promise<FileContent> {
  const { promise, resolve, reject } = Promise.withResolvers<FileContent>();
  const bytes = new Uint8Array(task.bytes);
  const worker = new Worker(ENTRY, {
    workerData: { ...task, bytes },
    transferList: [bytes.buffer],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: task.limits.heapMb },
  });
  const refuse = (error: AppError) => reject(new AppFailure(error));
  const timer = setTimeout(() => {
    refuse(appError('TIMED_OUT', 'the file took too long to read', { timeoutMs: task.limits.timeoutMs }));
    void worker.terminate();
  }, task.limits.timeoutMs);
  worker.once('message', (answer: Result<FileContent>) => {
    if (answer.ok) resolve(answer.value);
    else refuse(answer.error);
  });
  worker.once('error', (caught: unknown) => refuse(fromWorkerError(caught, task.limits)));
  worker.once('exit', () => {
    clearTimeout(timer);
    refuse(appError('FILE_CORRUPT', 'the reader ended without an answer'));
  });
  return promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

function fromWorkerError(caught: unknown, limits: ImportLimits): AppError {
  const code = caught instanceof Error && 'code' in caught ? caught.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return appError('FILE_TOO_LARGE', 'the reader ran out of memory', { heapMb: limits.heapMb });
  }
  return appError('FILE_CORRUPT', caught instanceof Error ? caught.name : 'reader failed');
}
