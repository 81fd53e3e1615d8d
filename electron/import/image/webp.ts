import { fail } from '../../../shared/errors/app-error.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ImageHeader } from './image-header.ts';

/** WebP (RFC 9649): RIFF chunks; the size stands in VP8X, VP8L or VP8, whichever comes first. */
export function readWebp(file: ByteReader): ImageHeader {
  if ((file.u32(4, true) ?? 0) + 8 > file.length) fail('FILE_TRUNCATED', 'shorter than it says');
  let size: { width: number; height: number } | undefined;
  let exif: Uint8Array | undefined;
  for (let at = 12; at + 8 <= file.length; ) {
    const chunkBytes = file.u32(at + 4, true) ?? 0;
    const data = at + 8;
    const type = file.ascii(at, 4);
    size ??= sizeOf(type, file, data);
    if (type === 'EXIF') exif = withoutMark(file, data, data + chunkBytes);
    at = data + chunkBytes + (chunkBytes % 2);
  }
  if (!size) return fail('IMAGE_UNREADABLE', 'no size chunk');
  return { ...size, ...(exif && { exif }) };
}

function sizeOf(type: string, file: ByteReader, at: number): { width: number; height: number } | undefined {
  if (type === 'VP8X') return { width: u24(file, at + 4) + 1, height: u24(file, at + 7) + 1 };
  if (type === 'VP8L') {
    const bits = file.u32(at + 1, true) ?? 0;
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ') {
    return { width: (file.u16(at + 6, true) ?? 0) & 0x3fff, height: (file.u16(at + 8, true) ?? 0) & 0x3fff };
  }
  return undefined;
}

function u24(file: ByteReader, at: number): number {
  return (file.u16(at, true) ?? 0) + (file.u8(at + 2) ?? 0) * 65_536;
}

/** Some writers put JPEG's mark before the TIFF structure. */
function withoutMark(file: ByteReader, start: number, end: number): Uint8Array {
  return file.slice(file.ascii(start, 4) === 'Exif' ? start + 6 : start, end);
}
