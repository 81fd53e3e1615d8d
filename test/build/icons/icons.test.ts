import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../build/icons/raster.ts';

const folder = new URL('../../../build/icons/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width, height and pixels of a PNG that holds one IDAT block, as ours do. */
function decode(png: Buffer) {
  expect(png.subarray(0, 8)).toEqual(SIGNATURE);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), rows };
}

describe('icons', () => {
  it.each([16, 32, 48, 64, 128])('the committed picture of %i pixels is what the shapes draw', (size) => {
    const kept = decode(read(`${size}x${size}.png`));
    expect(kept).toMatchObject({ width: size, height: size });
    expect(kept.rows.equals(decode(drawPng(size)).rows)).toBe(true);
  });

  it('is transparent in its corners and opaque in the middle', () => {
    const { rows } = decode(drawPng(32));
    const alpha = (x: number, y: number) => rows[y * (32 * 4 + 1) + 1 + x * 4 + 3];
    expect([alpha(0, 0), alpha(31, 31), alpha(16, 16)]).toEqual([0, 0, 255]);
  });

  it('the Windows icon points at pictures inside itself', () => {
    const ico = read('icon.ico');
    const count = ico.readUInt16LE(4);
    expect(count).toBe(6);
    for (let index = 0; index < count; index++) {
      const at = 6 + 16 * index;
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      const picture = ico.subarray(offset, offset + length);
      expect(picture.subarray(0, 8)).toEqual(SIGNATURE);
      expect(picture.readUInt32BE(16) % 256).toBe(ico[at]);
    }
  });

  it('the macOS icon is a chain of blocks that ends with the file', () => {
    const icns = read('icon.icns');
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    let at = 8;
    while (at < icns.length) at += icns.readUInt32BE(at + 4);
    expect(at).toBe(icns.length);
  });
});
