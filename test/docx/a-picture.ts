import { crc32, deflateSync } from 'node:zlib';

/** A real PNG of that size: grey stripes with a dark frame, enough to see whether it is cut or stretched. */
export function aPicture(width: number, height: number): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = new Uint8Array(1 + width);
    for (let x = 0; x < width; x += 1) {
      const isFrame = x < 8 || y < 8 || x >= width - 8 || y >= height - 8;
      row[1 + x] = isFrame ? 30 : (Math.floor(x / 40) + Math.floor(y / 40)) % 2 === 0 ? 225 : 190;
    }
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
