import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVectorsInWorker } from '../../../../electron/import/vectors/read-in-worker.ts';
import { vectorFiles } from '../../../../electron/import/vectors/vector-files.ts';
import { VECTOR_LIMITS } from '../../../../electron/import/vectors/vector-limits.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { unwrap } from '../../../../shared/util/result.ts';
import { aFolder } from '../../../support/temp-profile.ts';
import { quantisedRows, textModel } from '../../../support/vector-model.ts';

async function aModel(text: string) {
  const folder = aFolder();
  writeFileSync(join(folder, 'a.txt'), text);
  const files = vectorFiles(folder);
  return { files, found: defined(await files.find(), 'a file') };
}

describe('word vectors read in a thread', () => {
  it('arrive whole', async () => {
    const { files, found } = await aModel(textModel());
    const { table, sizeBytes } = unwrap(await files.read(found));
    expect(table.rows).toEqual(quantisedRows());
    expect(sizeBytes).toBe(found.sizeBytes);
  });

  it('are refused with the code of what is wrong', async () => {
    const { files, found } = await aModel('手柄 1 x\n');
    expect(await files.read(found)).toMatchObject({ error: { code: 'VECTORS_MALFORMED' } });
  });

  it('are given up when another reading starts, or at the end', async () => {
    const { files, found } = await aModel(textModel());
    const first = files.read(found);
    const second = files.read(found);
    expect(await first).toMatchObject({ error: { code: 'VECTORS_NOT_READ' } });
    expect((await second).ok).toBe(true);
    const third = files.read(found);
    files.stop();
    expect(await third).toMatchObject({ error: { code: 'VECTORS_NOT_READ' } });
  });

  it('are given up when they take too long', async () => {
    const { found } = await aModel(textModel());
    const { result } = readVectorsInWorker(found, { ...VECTOR_LIMITS, timeoutMs: 0 });
    expect(await result).toMatchObject({ error: { code: 'TIMED_OUT', details: { timeoutMs: 0 } } });
  });
});
