import type { Result } from '../../../shared/util/result.ts';
import { type FoundVectors, findVectors } from './find-vectors.ts';
import { readVectorsInWorker } from './read-in-worker.ts';
import type { ReadVectors } from './read-vectors.ts';
import { VECTOR_LIMITS } from './vector-limits.ts';

/** The folder where a user may put word vectors. */
export type VectorFiles = Readonly<{
  folder: string;
  /** The model there, if any. VECTORS_NOT_READ when the folder refuses. */
  find: () => Promise<FoundVectors | undefined>;
  /** Reads it; a reading under way is stopped. */
  read: (found: FoundVectors) => Promise<Result<ReadVectors>>;
  stop: () => void;
}>;

export function vectorFiles(folder: string): VectorFiles {
  let stop: () => void = () => undefined;
  return {
    folder,
    find: () => findVectors(folder),
    read: (found) => {
      stop();
      const reading = readVectorsInWorker(found, VECTOR_LIMITS);
      stop = reading.stop;
      return reading.result;
    },
    stop: () => stop(),
  };
}
