import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

type Sizes = Readonly<{ actual: number; promised: number }>;

/**
 * Whether a database file is shorter than its own header says (a copy that was cut off, a disk that
 * lost its end). SQLite itself notices only when it reaches a missing page. False when there is no
 * file, when it is empty, or when the header does not vouch for its count of pages.
 */
export function isCutShort(path: string): boolean {
  const sizes = readSizes(path);
  return sizes !== undefined && sizes.actual > 0 && sizes.actual < sizes.promised;
}

/** Size in bytes of a database file and the one its header promises; undefined when it cannot be read. */
export function readSizes(path: string): Sizes | undefined {
  const header = Buffer.alloc(100);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // Not readable at all: opening the database says why.
    return undefined;
  }
  try {
    const actual = fstatSync(file).size;
    if (readSync(file, header, 0, 100, 0) < 100) return { actual, promised: 100 };
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
    return { actual, promised: isCountValid ? header.readUInt32BE(28) * pageSize : 0 };
  } finally {
    closeSync(file);
  }
}
