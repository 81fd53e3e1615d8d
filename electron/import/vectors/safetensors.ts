import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { fail } from '../../../shared/errors/app-error.ts';

/** Where one matrix lies in a file, checked against the file. */
export type Matrix = Readonly<{
  rows: number;
  columns: number;
  type: 'F32' | 'F16';
  /** Offset of the first number in the file. */
  offset: number;
}>;

const HEADER_SIZE_BYTES = 8;
const MOST_HEADER_BYTES = 1024 * 1024;
const NUMBER_BYTES = { F32: 4, F16: 2 } as const;

const whole = z.number().int().nonnegative();
const tensorSchema = z.object({
  dtype: z.enum(['F32', 'F16']),
  shape: z.tuple([whole, whole]),
  data_offsets: z.tuple([whole, whole]),
});

/**
 * Finds the one matrix of a safetensors file: eight bytes with the length of a JSON header, the header, the numbers.
 *
 * **Security:** every length and offset is checked against the file before anything is read or made.
 * VECTORS_UNSUPPORTED for anything but one matrix of 32 or 16 bit numbers, VECTORS_TRUNCATED when its end is missing.
 */
export async function findMatrix(file: FileHandle, sizeBytes: number): Promise<Matrix> {
  const size = await readBytes(file, 0, HEADER_SIZE_BYTES);
  const headerBytes = Number(size.readBigUInt64LE());
  if (headerBytes > MOST_HEADER_BYTES) fail('VECTORS_UNSUPPORTED', 'header');
  const tensors = Object.values(parseHeader(await readBytes(file, HEADER_SIZE_BYTES, headerBytes)));
  const tensor = tensorSchema.safeParse(tensors[0]);
  if (tensors.length !== 1 || !tensor.success) return fail('VECTORS_UNSUPPORTED', 'not one matrix');
  const { dtype, shape, data_offsets } = tensor.data;
  const [rows, columns] = shape;
  const [start, end] = data_offsets;
  if (end - start !== rows * columns * NUMBER_BYTES[dtype]) fail('VECTORS_UNSUPPORTED', 'size of the matrix');
  const base = HEADER_SIZE_BYTES + headerBytes;
  if (base + end > sizeBytes) fail('VECTORS_TRUNCATED', 'matrix');
  return { rows, columns, type: dtype, offset: base + start };
}

/** Row numbers to read together: enough that the disk is asked seldom, few enough to stay small. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Calls `visit` with every row in order until it answers false; the row is overwritten by the next one. */
export async function eachRow(
  file: FileHandle,
  { rows, columns, type, offset }: Matrix,
  visit: (row: number, values: Float64Array) => boolean,
): Promise<void> {
  const rowBytes = columns * NUMBER_BYTES[type];
  const batch = Math.max(1, Math.floor(BATCH_BYTES / rowBytes));
  const values = new Float64Array(columns);
  for (let first = 0; first < rows; first += batch) {
    const count = Math.min(batch, rows - first);
    const bytes = await readBytes(file, offset + first * rowBytes, count * rowBytes);
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < columns; column++) {
        const at = row * rowBytes + column * NUMBER_BYTES[type];
        values[column] = type === 'F32' ? bytes.readFloatLE(at) : toNumber(bytes.readUInt16LE(at));
      }
      if (!visit(first + row, values)) return;
    }
  }
}

/** A 16 bit floating-point number (IEEE 754 binary16). */
function toNumber(half: number): number {
  const sign = half >> 15 === 0 ? 1 : -1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function parseHeader(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    const { __metadata__: _notes, ...tensors } = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(bytes.toString('utf8')));
    return tensors;
  } catch {
    // Neither JSON nor an object: whatever it is, it is not this format.
    return fail('VECTORS_UNSUPPORTED', 'header');
  }
}

/** VECTORS_TRUNCATED when the file ends before. */
async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) return fail('VECTORS_TRUNCATED', 'bytes');
    filled += bytesRead;
  }
  return buffer;
}
