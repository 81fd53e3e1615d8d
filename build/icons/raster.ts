import { crc32, deflateSync } from 'node:zlib';
import { FIELD, SHAPES, type Shape } from './shapes.ts';

/** Samples per pixel and axis: smooth edges without a graphics library. */
const SAMPLES = 4;

/** The icon as a PNG of `size` × `size` pixels with transparency. */
export function drawPng(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    const row = y * (size * 4 + 1) + 1;
    for (let x = 0; x < size; x++) rows.writeUInt32BE(pixel(x, y, size), row + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND'),
  ]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** RGBA of one pixel: the mean of its samples' topmost shapes. */
function pixel(x: number, y: number, size: number): number {
  const sum = { red: 0, green: 0, blue: 0, hits: 0 };
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
    const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt(((x + dx) / size) * FIELD, ((y + dy) / size) * FIELD);
    if (colour === undefined) continue;
    sum.red += colour >> 16;
    sum.green += (colour >> 8) & 0xff;
    sum.blue += colour & 0xff;
    sum.hits += 1;
  }
  if (sum.hits === 0) return 0;
  const channels = [sum.red, sum.green, sum.blue].map((total) => Math.round(total / sum.hits));
  const alpha = Math.round((sum.hits / (SAMPLES * SAMPLES)) * 255);
  return [...channels, alpha].reduce((all, value) => all * 256 + value, 0);
}

function colourAt(x: number, y: number): number | undefined {
  return SHAPES.findLast((shape) => isInside(shape, x, y))?.colour;
}

function isInside({ x, y, width, height, radius }: Shape, px: number, py: number): boolean {
  const dx = Math.max(x + radius - px, 0, px - (x + width - radius));
  const dy = Math.max(y + radius - py, 0, py - (y + height - radius));
  return dx * dx + dy * dy <= radius * radius;
}
