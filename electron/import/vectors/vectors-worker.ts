import { parentPort, workerData } from 'node:worker_threads';
import { defined } from '../../../shared/util/assert.ts';
import { attemptAsync } from '../../../shared/util/result.ts';
import type { VectorsTask } from './read-in-worker.ts';
import { readVectors } from './read-vectors.ts';

/** Worker entry: one file, one answer, then the thread ends. */
const port = defined(parentPort, 'vectors-worker runs as a worker');
const { found, limits } = workerData as VectorsTask;
const answer = await attemptAsync(() => readVectors(found, limits));
port.postMessage(answer, answer.ok ? [answer.value.table.rows.buffer as ArrayBuffer] : []);
