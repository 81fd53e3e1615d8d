import { fail } from '../../../shared/errors/app-error.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ImageHeader } from './image-header.ts';

/** PNG (ISO/IEC 15948): chunks of length, type, data, checksum from byte 8 to IEND. */
export function readPng(file: ByteReader): ImageHeader {
  const width = file.u32(16);
  const height = file.u32(20);
  if (file.ascii(12, 4) !== 'IHDR' || width === undefined || height === undefined) {
    return fail('IMAGE_UNREADABLE', 'no header chunk');
  }
  let exif: Uint8Array | undefined;
  for (let at = 8; ; ) {
    const size = file.u32(at);
    if (size === undefined || at + 12 + size > file.length) return fail('FILE_TRUNCATED', 'no end chunk');
    const type = file.ascii(at + 4, 4);
    if (type === 'IEND') return { width, height, ...(exif && { exif }) };
    if (type === 'eXIf') exif = file.slice(at + 8, at + 8 + size);
    at += 12 + size;
  }
}
