/** Reads numbers out of bytes; undefined past the end, so that a short file is noticed, not crashed on. */
export type ByteReader = Readonly<{
  length: number;
  u8: (at: number) => number | undefined;
  u16: (at: number, littleEndian?: boolean) => number | undefined;
  u32: (at: number, littleEndian?: boolean) => number | undefined;
  i32: (at: number, littleEndian?: boolean) => number | undefined;
  /** Latin-1 text of `count` bytes, shorter at the end of the file. */
  ascii: (at: number, count: number) => string;
  slice: (at: number, end: number) => Uint8Array;
}>;

export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, count: number) => at >= 0 && at + count <= bytes.length;
  return {
    length: bytes.length,
    u8: (at) => bytes[at],
    u16: (at, littleEndian = false) => (within(at, 2) ? view.getUint16(at, littleEndian) : undefined),
    u32: (at, littleEndian = false) => (within(at, 4) ? view.getUint32(at, littleEndian) : undefined),
    i32: (at, littleEndian = false) => (within(at, 4) ? view.getInt32(at, littleEndian) : undefined),
    ascii: (at, count) => String.fromCharCode(...bytes.subarray(at, at + count)),
    slice: (at, end) => bytes.subarray(at, end),
  };
}
