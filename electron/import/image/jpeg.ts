import { fail } from '../../../shared/errors/app-error.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ImageHeader } from './image-header.ts';

const EXIF_MARK = 'Exif\0\0';

/** JPEG (ISO/IEC 10918-1): marker segments up to the frame header, then an end mark somewhere. */
export function readJpeg(file: ByteReader): ImageHeader {
  let exif: Uint8Array | undefined;
  for (let at = 2; ; ) {
    if (file.u8(at) !== 0xff)
      return fail(at >= file.length ? 'FILE_TRUNCATED' : 'IMAGE_UNREADABLE', 'no marker');
    const marker = file.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === undefined) return fail('FILE_TRUNCATED', 'marker cut off');
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const size = file.u16(at + 2);
    if (size === undefined || at + 2 + size > file.length) return fail('FILE_TRUNCATED', 'segment cut off');
    if (size < 2 || marker === 0xda || marker === 0xd9) return fail('IMAGE_UNREADABLE', 'no frame header');
    if (marker === 0xe1 && file.ascii(at + 4, 6) === EXIF_MARK) exif ??= file.slice(at + 10, at + 2 + size);
    if (isFrame(marker)) {
      requireEnd(file, at + 2 + size);
      return { width: file.u16(at + 7) ?? 0, height: file.u16(at + 5) ?? 0, ...(exif && { exif }) };
    }
    at += 2 + size;
  }
}

/** SOF0-SOF15 without the tables that share the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Phones append data after the end mark (live photos, depth maps), so it may stand anywhere. */
function requireEnd(file: ByteReader, from: number): void {
  const body = file.slice(from, file.length);
  const rest = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!rest.includes(Buffer.from([0xff, 0xd9]))) fail('FILE_TRUNCATED', 'no end of image');
}
