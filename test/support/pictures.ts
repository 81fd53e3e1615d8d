/** Tiny pictures made byte by byte: enough structure for readers of headers, no pixels worth seeing. */

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const be16 = (value: number) => [(value >> 8) & 255, value & 255];
const be32 = (value: number) => [...be16(value >>> 16), ...be16(value & 65_535)];
const le16 = (value: number) => be16(value).reverse();
const le32 = (value: number) => be32(value).reverse();

export function aPng(width: number, height: number, exif?: Uint8Array): Uint8Array {
  const chunk = (type: string, data: readonly number[]) => [
    ...be32(data.length),
    ...ascii(type),
    ...data,
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...be32(width), ...be32(height), 8, 2, 0, 0, 0]),
    ...(exif ? chunk('eXIf', [...exif]) : []),
    ...chunk('IDAT', [1, 2, 3, 4]),
    ...chunk('IEND', []),
  ]);
}

export function aJpeg(width: number, height: number, exif?: Uint8Array): Uint8Array {
  const segment = (marker: number, data: readonly number[]) => [
    0xff,
    marker,
    ...be16(data.length + 2),
    ...data,
  ];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(exif ? segment(0xe1, [...ascii('Exif\0\0'), ...exif]) : []),
    ...segment(0xc0, [8, ...be16(height), ...be16(width), 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    1,
    2,
    3,
    0xff,
    0xd9,
  ]);
}

export function aGif(width: number, height: number): Uint8Array {
  return Uint8Array.from([...ascii('GIF89a'), ...le16(width), ...le16(height), 0, 0, 0, 0x3b]);
}

export function aBmp(width: number, height: number): Uint8Array {
  const header = [
    ...le32(40),
    ...le32(width),
    ...le32(height >>> 0),
    1,
    0,
    24,
    0,
    ...Array<number>(24).fill(0),
  ];
  return Uint8Array.from([...ascii('BM'), ...le32(14 + header.length), 0, 0, 0, 0, ...le32(54), ...header]);
}

export function aWebp(width: number, height: number): Uint8Array {
  const u24 = (value: number) => le32(value).slice(0, 3);
  const chunk = [...ascii('VP8X'), ...le32(10), 0, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)];
  return Uint8Array.from([...ascii('RIFF'), ...le32(chunk.length + 4), ...ascii('WEBP'), ...chunk]);
}

/** An EXIF block, big endian: orientation, device, time with offset, place 22°33′36″N 114°3′0″W. */
export function anExif(orientation: number): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...be16(tag),
    ...be16(type),
    ...be32(count),
    ...value,
  ];
  const model = [...ascii('PhoneX\0\0')];
  const time = ascii('2024:05:01 09:30:00\0');
  const offset = ascii('+08:00\0\0');
  const fractions = (values: readonly number[]) => values.flatMap((value) => [...be32(value), ...be32(1)]);
  const main = 8;
  const exif = main + 2 + 4 * 12 + 4;
  const gps = exif + 2 + 2 * 12 + 4;
  const data = gps + 2 + 4 * 12 + 4;
  const at = { model: data, time: data + 8, offset: data + 28, latitude: data + 36, longitude: data + 60 };
  return Uint8Array.from([
    ...ascii('MM\0*'),
    ...be32(main),
    ...be16(4),
    ...entry(0x0110, 2, 7, be32(at.model)),
    ...entry(0x0112, 3, 1, [...be16(orientation), 0, 0]),
    ...entry(0x8769, 4, 1, be32(exif)),
    ...entry(0x8825, 4, 1, be32(gps)),
    ...be32(0),
    ...be16(2),
    ...entry(0x9003, 2, 20, be32(at.time)),
    ...entry(0x9011, 2, 7, be32(at.offset)),
    ...be32(0),
    ...be16(4),
    ...entry(1, 2, 2, [...ascii('N\0'), 0, 0]),
    ...entry(2, 5, 3, be32(at.latitude)),
    ...entry(3, 2, 2, [...ascii('W\0'), 0, 0]),
    ...entry(4, 5, 3, be32(at.longitude)),
    ...be32(0),
    ...model,
    ...time,
    ...offset,
    ...fractions([22, 33, 36]),
    ...fractions([114, 3, 0]),
  ]);
}
