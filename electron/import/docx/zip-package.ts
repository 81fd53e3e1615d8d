import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';

/** Parts of an opened package by name; `read` inflates one within its declared size. */
export type ZipPackage = Readonly<{
  has: (name: string) => boolean;
  names: readonly string[];
  read: (name: string) => Promise<Uint8Array>;
}>;

const MB = 1024 * 1024;
const END_RECORD = Buffer.from('PK\x05\x06', 'latin1');
const END_RECORD_REACH = 65_557;

/**
 * Opens a ZIP held in memory.
 *
 * **Security:** all declared sizes are checked before anything is inflated: number of entries, size of
 * each and of all, ratio (quines, 42.zip), compressed sizes that exceed the file (overlapping entries).
 * Inflating stops at the declared size, so a header that lies gains nothing; the checksum is verified.
 */
export async function openZip(bytes: Uint8Array, limits: ImportLimits): Promise<ZipPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(-END_RECORD_REACH).includes(END_RECORD)) fail('FILE_TRUNCATED', 'no end record');
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > limits.archiveEntries) {
    fail('ARCHIVE_BOMB', 'too many entries', { entries: zip.entryCount });
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) fail('FILE_CORRUPT', 'two entries of one name');
    entries.set(entry.fileName, entry);
  }
  checkSizes([...entries.values()], bytes.length, limits);
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    read: async (name) =>
      inflate(zip, entries.get(name) ?? fail('FILE_CORRUPT', 'part missing', { part: name })),
  };
}

function checkSizes(entries: readonly Entry[], fileBytes: number, limits: ImportLimits): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    packed += entry.compressedSize;
    const isDense =
      entry.uncompressedSize > MB && entry.uncompressedSize > entry.compressedSize * limits.archiveRatio;
    if (entry.uncompressedSize > limits.archiveEntryBytes || isDense) {
      fail('ARCHIVE_BOMB', 'entry too large or too dense', { sizeBytes: entry.uncompressedSize });
    }
  }
  if (total > limits.archiveTotalBytes || packed > fileBytes) {
    fail('ARCHIVE_BOMB', 'contents too large or overlapping', { sizeBytes: total });
  }
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) fail('FILE_ENCRYPTED');
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) fail('FILE_CORRUPT', 'checksum differs', { part: entry.fileName });
  return bytes;
}
