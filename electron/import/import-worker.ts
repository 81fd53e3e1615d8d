import { parentPort, workerData } from 'node:worker_threads';
import { AppFailure, appError } from '../../shared/errors/app-error.ts';
import { defined } from '../../shared/util/assert.ts';
import { ok, type Result } from '../../shared/util/result.ts';
import type { FileContent } from './imported-file.ts';
import { readContent } from './read-content.ts';
import type { ReadTask } from './read-in-worker.ts';

/** Worker entry: one task, one answer, then the thread ends. */
const port = defined(parentPort, 'import-worker runs as a worker');
port.postMessage(await answer(workerData as ReadTask));

/** Parsers of foreign formats throw whatever they like on damaged input; here it becomes a value. */
async function answer(task: ReadTask): Promise<Result<FileContent>> {
  try {
    return ok(await readContent(task));
  } catch (caught) {
    if (caught instanceof AppFailure) return { ok: false, error: caught.error };
    return { ok: false, error: appError('FILE_CORRUPT', caught instanceof Error ? caught.name : 'unknown') };
  }
}
