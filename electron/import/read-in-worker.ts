import { Worker } from 'node:worker_threads';
import { type AppError, AppFailure, appError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import type { ImportLimits } from './import-limits.ts';
import type { FileContent, TextFormat } from './imported-file.ts';

/** What the worker is given; its answer is a `Result<FileContent>`. */
export type ReadTask = Readonly<{ format: TextFormat; bytes: Uint8Array; limits: ImportLimits }>;

/** The worker's entry beside this module; the bundler puts its own file's name here. */
const ENTRY = new URL('./import-worker.ts', import.meta.url);

const MB = 1024 * 1024;
const MEMORY_CHECK_MS = 50;
/** The file lies in memory once for the thread, once for its parser, once as what it decodes to. */
const COPIES = 3;

/**
 * Parses one document in a worker made for it and ended after it.
 *
 * **Security:** a parser that loops is terminated at `timeoutMs` (TIMED_OUT), one that hoards memory at
 * `heapMb` or `growthMb` (FILE_TOO_LARGE); neither reaches the host. Any other throw of a parser is a damaged file
 * (FILE_CORRUPT).
 */
export function readInWorker(task: ReadTask): Promise<FileContent> {
  const reading = before.then(() => readNow(task));
  before = reading.then(
    () => undefined,
    () => undefined,
  );
  return reading;
}

/** One file at a time: many at once would multiply the bounds, and only their sum can be measured. */
let before: Promise<void> = Promise.resolve();

function readNow(task: ReadTask): Promise<FileContent> {
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
  const stop = watch(task, refuse);
  worker.once('message', (answer: Result<FileContent>) => {
    if (answer.ok) resolve(answer.value);
    else refuse(answer.error);
  });
  worker.once('error', (caught: unknown) => refuse(fromWorkerError(caught, task.limits)));
  worker.once('exit', () => refuse(appError('FILE_CORRUPT', 'the reader ended without an answer')));
  return promise.finally(async () => {
    stop();
    await worker.terminate();
  });
}

/** Watches clock and memory of the reading; returns how to stop watching. */
function watch({ bytes, limits }: ReadTask, refuse: (error: AppError) => void): () => void {
  const { timeoutMs, growthMb } = limits;
  const allowedBytes = growthMb * MB + COPIES * bytes.length;
  const bytesBefore = process.memoryUsage.rss();
  const timer = setTimeout(
    () => refuse(appError('TIMED_OUT', 'the file took too long to read', { timeoutMs })),
    timeoutMs,
  );
  const guard = setInterval(() => {
    const isGrown = process.memoryUsage.rss() - bytesBefore > allowedBytes;
    if (isGrown) refuse(appError('FILE_TOO_LARGE', 'reading takes too much memory', { growthMb }));
  }, MEMORY_CHECK_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(guard);
  };
}

function fromWorkerError(caught: unknown, limits: ImportLimits): AppError {
  const code = caught instanceof Error && 'code' in caught ? caught.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return appError('FILE_TOO_LARGE', 'the reader ran out of memory', { heapMb: limits.heapMb });
  }
  return appError('FILE_CORRUPT', caught instanceof Error ? caught.name : 'reader failed');
}
