import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../electron/import/docx/zip-package.ts';
import { DEFAULT_IMPORT_LIMITS } from '../../../../electron/import/import-limits.ts';
import { AppFailure } from '../../../../shared/errors/app-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const open = (zip: Uint8Array, limits = {}) => openZip(zip, { ...DEFAULT_IMPORT_LIMITS, ...limits });
const codeOf = async (work: Promise<unknown>) => {
  const caught: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  return caught instanceof AppFailure ? caught.error.code : caught;
};
/** Overwrites two bytes of the directory entry at `field`. */
const patched = (zip: Uint8Array, field: number, value: number) => {
  const copy = Buffer.from(zip);
  copy.writeUInt16LE(value, copy.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + field);
  return new Uint8Array(copy);
};

describe('packages', () => {
  it('give their parts, stored or deflated', async () => {
    const zip = await open(
      zipSync({ 'a.txt': [bytes('stored'), { level: 0 }], 'b/c.txt': bytes('deflated'.repeat(9)) }),
    );
    expect(zip.names).toEqual(['a.txt', 'b/c.txt']);
    expect([zip.has('a.txt'), zip.has('z')]).toEqual([true, false]);
    expect(new TextDecoder().decode(await zip.read('a.txt'))).toBe('stored');
    expect(new TextDecoder().decode(await zip.read('b/c.txt'))).toBe('deflated'.repeat(9));
    expect(await codeOf(zip.read('z'))).toBe('FILE_CORRUPT');
  });

  it('are refused by number, size and sum before anything is inflated', async () => {
    const zip = zipSync({ a: bytes('x'.repeat(600)), b: bytes('y'.repeat(600)) });
    expect(await codeOf(open(zip, { archiveEntries: 1 }))).toBe('ARCHIVE_BOMB');
    expect(await codeOf(open(zip, { archiveEntryBytes: 599 }))).toBe('ARCHIVE_BOMB');
    expect(await codeOf(open(zip, { archiveTotalBytes: 1199 }))).toBe('ARCHIVE_BOMB');
    expect(await codeOf(open(zip, { archiveTotalBytes: 1200 }))).toBeUndefined();
  });

  it('with a password are told from damaged ones', async () => {
    const zip = await open(patched(zipSync({ a: bytes('secret') }), 8, 1));
    expect(await codeOf(zip.read('a'))).toBe('FILE_ENCRYPTED');
  });

  it('without their end are cut off', async () => {
    expect(await codeOf(open(zipSync({ a: bytes('text') }).subarray(0, -22)))).toBe('FILE_TRUNCATED');
  });

  it('cannot inflate to more than they declare', async () => {
    const zip = patched(zipSync({ a: bytes('x'.repeat(5000)) }), 24, 10);
    expect(await codeOf(open(zip).then((opened) => opened.read('a')))).not.toBeUndefined();
  });
});
