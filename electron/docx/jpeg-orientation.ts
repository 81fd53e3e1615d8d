/**
 * EXIF orientation of a JPEG file, 1 to 8; 1 when none is stated. Programs for reading documents show the
 * pixels as they are stored, so a photo taken upright would lie on its side.
 */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!has(view, 4) || view.getUint16(0) !== 0xffd8) return 1;
  let at = 2;
  while (has(view, at + 4) && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    const length = view.getUint16(at + 2);
    if (marker === 0xda || length < 2) return 1;
    if (marker === 0xe1 && isExif(bytes, at + 4)) return tiffOrientation(view, at + 10);
    at += 2 + length;
  }
  return 1;
}

const ORIENTATION_TAG = 0x0112;

/** The tag in the first directory of the TIFF structure that begins at `start`. */
function tiffOrientation(view: DataView, start: number): number {
  if (!has(view, start + 8)) return 1;
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (!has(view, directory + 2)) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (!has(view, entry + 12)) return 1;
    if (view.getUint16(entry, isLittle) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

function isExif(bytes: Uint8Array, at: number): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + 6)) === 'Exif\0\0';
}

function has(view: DataView, end: number): boolean {
  return end <= view.byteLength;
}
