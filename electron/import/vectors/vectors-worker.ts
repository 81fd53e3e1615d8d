import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from '../../../shared/suggest/vectors/word-table.ts';
import { defined } from '../../../shared/util/assert.ts';
import { attemptAsync } from '../../../shared/util/result.ts';
import type { VectorsTask } from './read-in-worker.ts';
import { type ReadVectors, readVectors } from './read-vectors.ts';

/** Worker entry: one file, one answer, then the thread ends. */
const port = defined(parentPort, 'vectors-worker runs as a worker');
const { found, limits } = workerData as VectorsTask;
const answer = await attemptAsync(() => readVectors(found, limits));
port.postMessage(answer, answer.ok ? memoryOf(answer.value) : []);

function memoryOf({ table }: ReadVectors): ArrayBuffer[] {
  return [table.rows.buffer, ...buffersOf(table.words)];
}
