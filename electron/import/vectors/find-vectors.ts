import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../../shared/errors/app-error.ts';

/** A file that may hold word vectors, as it was when it was seen. */
export type FoundVectors = Readonly<{
  path: string;
  name: string;
  sizeBytes: number;
  /** Changes whenever the file does. */
  key: string;
}>;

/**
 * The model of a folder: `model.safetensors` where there is one, else its largest file; a licence or a note beside it
 * does not matter. Undefined without a folder or a file. VECTORS_NOT_READ when the folder refuses.
 *
 * **Security:** only plain files of the folder itself: no links, devices or folders within.
 */
export async function findVectors(folder: string): Promise<FoundVectors | undefined> {
  const files = (await Promise.all((await namesIn(folder)).map((name) => seen(folder, name)))).filter(
    (file) => file !== undefined,
  );
  return (
    files.find(({ name }) => name === STATIC_MODEL) ??
    files.sort((a, b) => b.sizeBytes - a.sizeBytes || (a.name < b.name ? -1 : 1))[0]
  );
}

export const STATIC_MODEL = 'model.safetensors';

/** A folder of models holds a few files; one of thousands is something else and must not cost each look. */
const MOST_FILES = 200;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => !name.startsWith('.'))
      .sort()
      .slice(0, MOST_FILES);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return code === 'ENOENT' ? [] : fail('VECTORS_NOT_READ', 'folder', { reason: String(code) });
  }
}

async function seen(folder: string, name: string): Promise<FoundVectors | undefined> {
  const full = path.join(folder, name);
  // Gone since, or not to be looked at: then it is not the model.
  const found = await lstat(full).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return { path: full, name, sizeBytes: found.size, key: `${full}\n${found.size}\n${found.mtimeMs}` };
}
