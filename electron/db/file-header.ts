import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Whether a database file is shorter than its own header says (a copy that was cut off, a disk that
 * lost its end). SQLite itself notices only when it reaches a missing page. False when there is no
 * file, when it is empty, or when the header does not vouch for its count of pages.
 */
export function isCutShort(path: string): boolean {
  const header = Buffer.alloc(100);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // Not readable at all: opening the database says why.
    return false;
  }
  try {
    const size = fstatSync(file).size;
    if (size === 0) return false;
    if (readSync(file, header, 0, 100, 0) < 100) return true;
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
    return isCountValid && size < header.readUInt32BE(28) * pageSize;
  } finally {
    closeSync(file);
  }
}
