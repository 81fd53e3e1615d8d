import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent, ImageFacts, ImageFormat } from '../imported-file.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { readExif } from './exif.ts';
import type { ImageHeader } from './image-header.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

const HEADERS: Readonly<Record<ImageFormat, (file: ByteReader) => ImageHeader>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  gif: readGif,
  bmp: readBmp,
};

/**
 * Facts about a picture from its headers; no pixel is decoded and no byte changed.
 * FILE_TRUNCATED when its end is missing, IMAGE_UNREADABLE when it has no sensible size,
 * FILE_TOO_LARGE above the pixel limit.
 */
export function readImage(
  bytes: Uint8Array,
  format: ImageFormat,
  limits: ImportLimits,
): FileContent & Readonly<{ image: ImageFacts }> {
  const { width, height, exif } = HEADERS[format](byteReader(bytes));
  if (width <= 0 || height <= 0) fail('IMAGE_UNREADABLE', 'no size');
  if (width * height > limits.imagePixels) fail('FILE_TOO_LARGE', 'too many pixels', { width, height });
  const { orientation, claims } = exif ? readExif(exif) : { orientation: 1, claims: {} };
  const hasClaims = Object.keys(claims).length > 0;
  return {
    text: '',
    blocks: [],
    image: { width, height, orientation, ...(hasClaims && { exif: claims }) },
    warnings: [],
  };
}

function readGif(file: ByteReader): ImageHeader {
  if (!lastByteIs(file, 0x3b)) fail('FILE_TRUNCATED', 'no trailer');
  return { width: file.u16(6, true) ?? 0, height: file.u16(8, true) ?? 0 };
}

/** Heights below zero mean rows from the top. */
function readBmp(file: ByteReader): ImageHeader {
  if ((file.u32(2, true) ?? 0) > file.length) fail('FILE_TRUNCATED', 'shorter than it says');
  if (file.u32(14, true) === 12) return { width: file.u16(18, true) ?? 0, height: file.u16(20, true) ?? 0 };
  return { width: file.i32(18, true) ?? 0, height: Math.abs(file.i32(22, true) ?? 0) };
}

/** Some programs pad the end with zeros. */
function lastByteIs(file: ByteReader, wanted: number): boolean {
  let at = file.length - 1;
  while (at > 0 && file.u8(at) === 0) at -= 1;
  return file.u8(at) === wanted;
}
