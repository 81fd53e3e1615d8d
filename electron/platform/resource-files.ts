import { readdir, readFile } from 'node:fs/promises';
import { containedPath } from './contained-path.ts';

/** Reads files below `resources/`: data that a centre may change, checked like anything that comes in. */
export type ResourceFiles = Readonly<{
  /** Undefined when there is no such file. */
  read: (path: string) => Promise<Uint8Array | undefined>;
  /** Names of the files in a folder, sorted; none when there is no such folder. */
  list: (folder: string) => Promise<readonly string[]>;
}>;

/** **Security:** a path never leads out of the folder of resources, whatever a resource file names. */
export function resourceFiles(root: string): ResourceFiles {
  const ifThere = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw cause;
    }
  };
  return {
    async read(path) {
      const full = containedPath(root, path);
      return full === undefined ? undefined : ifThere(readFile(full));
    },
    async list(folder) {
      const full = containedPath(root, folder);
      const names = full === undefined ? undefined : await ifThere(readdir(full));
      return names?.sort() ?? [];
    },
  };
}
