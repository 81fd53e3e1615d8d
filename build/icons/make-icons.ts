import { writeFileSync } from 'node:fs';
import { drawPng } from './raster.ts';
import { FIELD, SHAPES } from './shapes.ts';

/** Writes the icon in every form that installers want: `node build/icons/make-icons.ts` after a change of shapes.ts. */
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 32, 48, 64, 128, 256];
/** Apple's names for pictures of 128, 256, 512 and 1024 pixels. */
const APPLE_TYPES = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024 };

write('icon.svg', svg());
write('icon.ico', ico());
write('icon.icns', icns());
for (const size of LINUX_SIZES) write(`${size}x${size}.png`, drawPng(size));

function svg(): string {
  const rects = SHAPES.map(({ x, y, width, height, radius, colour }) => {
    const fill = `#${colour.toString(16).padStart(6, '0')}`;
    return `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FIELD} ${FIELD}">\n  <title>Bidui 比对台</title>\n${rects.join('')}</svg>\n`;
}

/** Windows: a directory of pictures, each kept as PNG. */
function ico(): Buffer {
  const pictures = WINDOWS_SIZES.map(drawPng);
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const side = (WINDOWS_SIZES[index] ?? 0) % 256; // 256 is written as 0
    directory.set([side, side, 0, 0, 1, 0, 32, 0], at);
    directory.writeUInt32LE(picture.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([directory, ...pictures]);
}

/** macOS: typed blocks, each with its length. */
function icns(): Buffer {
  const blocks = Object.entries(APPLE_TYPES).map(([type, size]) => block(type, drawPng(size)));
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}

function write(name: string, data: string | Buffer): void {
  writeFileSync(new URL(name, import.meta.url), data);
}
