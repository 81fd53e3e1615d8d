import { describe, expect, it, vi } from 'vitest';
import type { FoundVectors } from '../../../electron/import/vectors/find-vectors.ts';
import type { ReadVectors } from '../../../electron/import/vectors/read-vectors.ts';
import { createVectorsService } from '../../../electron/services/vectors.service.ts';
import { AppFailure, appError } from '../../../shared/errors/app-error.ts';
import { err, ok, type Result, unwrap } from '../../../shared/util/result.ts';
import { smallTable } from '../../shared/suggest/vectors/small-vectors.ts';

const found = (key: string): FoundVectors => ({ path: `/p/${key}`, name: `${key}.txt`, sizeBytes: 7, key });
const good: Result<ReadVectors> = ok({
  name: 'a.txt',
  sizeBytes: 7,
  sha256: 'a'.repeat(64),
  isCut: true,
  table: smallTable(),
});

/** A folder whose file and whose reading are moved by hand. */
function aService() {
  const folder = {
    file: found('a') as FoundVectors | undefined,
    failure: undefined as AppFailure | undefined,
    useVectors: true,
  };
  const readings: ((answer: Result<ReadVectors>) => void)[] = [];
  const emit = vi.fn();
  const stop = vi.fn();
  const service = createVectorsService(
    {
      emit,
      vectors: {
        folder: '/p',
        find: async () => {
          if (folder.failure !== undefined) throw folder.failure;
          return folder.file;
        },
        read: () => new Promise((resolve) => readings.push(resolve)),
        stop,
      },
    },
    { read: async () => ({ useVectors: folder.useVectors }) as never },
  );
  const status = async () => unwrap(await service.handlers.status({})).model;
  const finish = async (at: number, answer: Result<ReadVectors>) => {
    readings[at]?.(answer);
    await Promise.resolve();
  };
  return { service, folder, readings, emit, stop, status, finish };
}

describe('the vector model of a profile', () => {
  it('is read once in the background, told when ready, and kept while the file stays', async () => {
    const { service, readings, emit, status, finish } = aService();
    expect(await service.current()).toBeUndefined();
    expect(await status()).toEqual({ state: 'reading', file: { name: 'a.txt', sizeBytes: 7 } });
    expect(emit).not.toHaveBeenCalled();
    await finish(0, good);
    expect(emit.mock.calls).toEqual([['vectors.changed', {}]]);
    expect(await status()).toMatchObject({
      state: 'ready',
      id: 'abc123',
      words: smallTable().words.count,
      dimension: 16,
      isCut: true,
      threshold: 0.6,
    });
    const model = await service.current();
    expect(model?.id).toBe('abc123');
    expect(await service.current()).toBe(model);
    expect(readings).toHaveLength(1);
  });

  it('is started once by many who ask at the same time', async () => {
    const { service, readings } = aService();
    await Promise.all([service.current(), service.current(), service.handlers.status({})]);
    expect(readings).toHaveLength(1);
  });

  it('is read anew when the file changes, and the old reading no longer counts', async () => {
    const { service, folder, readings, status, finish, emit } = aService();
    await status();
    folder.file = found('b');
    expect(await status()).toMatchObject({ state: 'reading', file: { name: 'b.txt' } });
    await finish(0, good);
    expect(emit).not.toHaveBeenCalled();
    expect(await service.current()).toBeUndefined();
    await finish(1, good);
    expect(await status()).toMatchObject({ state: 'ready', file: { name: 'b.txt' } });
    expect(readings).toHaveLength(2);
  });

  it('that is refused stays refused with its reason until the file changes, and nothing else fails', async () => {
    const { service, folder, readings, status, finish } = aService();
    await status();
    await finish(0, err('VECTORS_MALFORMED', 'line', { line: 3 }));
    expect(await status()).toEqual({
      state: 'refused',
      file: { name: 'a.txt', sizeBytes: 7 },
      code: 'VECTORS_MALFORMED',
      details: { line: 3 },
    });
    expect(await service.current()).toBeUndefined();
    expect(readings).toHaveLength(1);
    folder.file = found('mended');
    expect(await status()).toMatchObject({ state: 'reading' });
  });

  it('is let go when it is switched off or taken away, and its reading stopped', async () => {
    const { service, folder, readings, status, finish, stop } = aService();
    await status();
    await finish(0, good);
    folder.useVectors = false;
    expect(await status()).toEqual({ state: 'off' });
    expect(await service.current()).toBeUndefined();
    expect(stop).toHaveBeenCalledTimes(1);
    folder.useVectors = true;
    folder.file = undefined;
    expect(await status()).toEqual({ state: 'none' });
    folder.file = found('a');
    expect(await status(), 'read again').toMatchObject({ state: 'reading' });
    expect(readings).toHaveLength(2);
  });

  it('says so when the folder cannot be looked into', async () => {
    const { service, folder, status } = aService();
    folder.failure = new AppFailure(appError('VECTORS_NOT_READ', 'folder', { reason: 'EACCES' }));
    expect(await status()).toEqual({
      state: 'refused',
      file: null,
      code: 'VECTORS_NOT_READ',
      details: { reason: 'EACCES' },
    });
    expect(await service.current()).toBeUndefined();
  });
});
