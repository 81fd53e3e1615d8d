import type { ExifClaims } from '../imported-file.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';

type Directory = ReadonlyMap<number, Entry>;
type Entry = Readonly<{ type: number; count: number; at: number }>;

const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const TAGS = { make: 0x10f, model: 0x110, orientation: 0x112, exif: 0x8769, gps: 0x8825 } as const;
const EXIF_TAGS = { takenAt: 0x9003, offset: 0x9011 } as const;
const GPS_TAGS = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 } as const;
const MAX_ENTRIES = 500;

/**
 * Orientation, time, device and place from an EXIF block (CIPA DC-008). Damaged blocks give what can
 * be read: the picture itself is not in doubt because of them.
 */
export function readExif(bytes: Uint8Array): { orientation: number; claims: ExifClaims } {
  const file = byteReader(bytes);
  const isLittle = file.ascii(0, 2) === 'II';
  const main = readDirectory(file, file.u32(4, isLittle), isLittle);
  const exif = readDirectory(file, numberAt(file, main.get(TAGS.exif), isLittle), isLittle);
  const gps = readDirectory(file, numberAt(file, main.get(TAGS.gps), isLittle), isLittle);
  const words = (directory: Directory, tag: number) => asciiAt(file, directory.get(tag));
  const degrees = (tag: number, refTag: number) =>
    degreesAt(file, gps.get(tag), words(gps, refTag) ?? '', isLittle);

  const orientation = numberAt(file, main.get(TAGS.orientation), isLittle) ?? 1;
  const takenAt = isoTime(words(exif, EXIF_TAGS.takenAt), words(exif, EXIF_TAGS.offset));
  const device = [words(main, TAGS.make), words(main, TAGS.model)].filter(Boolean).join(' ');
  const latitude = degrees(GPS_TAGS.latitude, GPS_TAGS.latitudeRef);
  const longitude = degrees(GPS_TAGS.longitude, GPS_TAGS.longitudeRef);
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    claims: {
      ...(takenAt !== undefined && { takenAt }),
      ...(device !== '' && { device }),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    },
  };
}

function readDirectory(file: ByteReader, start: number | undefined, isLittle: boolean): Directory {
  const entries = new Map<number, Entry>();
  if (start === undefined) return entries;
  const count = Math.min(file.u16(start, isLittle) ?? 0, MAX_ENTRIES);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    const tag = file.u16(at, isLittle);
    const type = file.u16(at + 2, isLittle);
    const values = file.u32(at + 4, isLittle);
    if (tag === undefined || type === undefined || values === undefined) break;
    const isInline = (TYPE_BYTES[type] ?? 0) * values <= 4;
    const target = isInline ? at + 8 : file.u32(at + 8, isLittle);
    if (target !== undefined) entries.set(tag, { type, count: values, at: target });
  }
  return entries;
}

function numberAt(file: ByteReader, entry: Entry | undefined, isLittle: boolean): number | undefined {
  if (!entry) return undefined;
  return entry.type === 3 ? file.u16(entry.at, isLittle) : file.u32(entry.at, isLittle);
}

function asciiAt(file: ByteReader, entry: Entry | undefined): string | undefined {
  if (entry?.type !== 2) return undefined;
  const words = file.ascii(entry.at, Math.min(entry.count, 200)).split('\0')[0] ?? '';
  const printable = words.replace(/[^\x20-\x7e]/g, '').trim();
  return printable === '' ? undefined : printable;
}

/** Degrees, minutes, seconds as three fractions; south and west are negative. */
function degreesAt(
  file: ByteReader,
  entry: Entry | undefined,
  reference: string,
  isLittle: boolean,
): number | undefined {
  if (entry?.type !== 5 || entry.count !== 3) return undefined;
  let degrees = 0;
  for (const [index, divisor] of [1, 60, 3600].entries()) {
    const above = file.u32(entry.at + index * 8, isLittle);
    const below = file.u32(entry.at + index * 8 + 4, isLittle);
    if (above === undefined || !below) return undefined;
    degrees += above / below / divisor;
  }
  if (degrees > 180) return undefined;
  const signed = reference === 'S' || reference === 'W' ? -degrees : degrees;
  return Math.round(signed * 1e6) / 1e6;
}

/** `2024:05:01 09:30:00` and `+08:00` → `2024-05-01T09:30:00+08:00`; without offset it stays local. */
function isoTime(words: string | undefined, offset: string | undefined): string | undefined {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(words ?? '');
  if (!parts || parts[1] === '0000') return undefined;
  const zone = /^[+-]\d\d:\d\d$/.test(offset ?? '') ? offset : '';
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`;
}
