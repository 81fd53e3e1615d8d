import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eachRow, findMatrix } from '../../../../electron/import/vectors/safetensors.ts';
import { aFolder } from '../../../support/temp-profile.ts';

/** A file of one row of 16 bit numbers. */
function halves(numbers: readonly number[]): Buffer {
  const shape = { dtype: 'F16', shape: [1, numbers.length], data_offsets: [0, 2 * numbers.length] };
  const header = Buffer.from(JSON.stringify({ vectors: shape }));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(header.length));
  const data = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, at) => {
    data.writeUInt16LE(number, 2 * at);
  });
  return Buffer.concat([size, header, data]);
}

it('16 bit numbers are read as IEEE 754 has them: the smallest, the largest, and what is none', async () => {
  const path = join(aFolder(), 'model.safetensors');
  const bytes = halves([0x3c00, 0xc000, 0x0001, 0x8200, 0x0400, 0x7bff, 0x7c00, 0xfc00, 0x7e00, 0x0000]);
  writeFileSync(path, bytes);
  const file = await open(path);
  try {
    const rows: number[][] = [];
    await eachRow(file, await findMatrix(file, bytes.length), (_, values) => rows.push([...values]) < 9);
    expect(rows).toEqual([
      [1, -2, 2 ** -24, -(2 ** -15), 2 ** -14, 65_504, Infinity, -Infinity, Number.NaN, 0],
    ]);
  } finally {
    await file.close();
  }
});
