import { describe, expect, it } from 'vitest';
import { readFile } from '../../../renderer/host/read-file.ts';
import { MAX_FILE_BYTES } from '../../../shared/contract/files.contract.ts';

const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({
  name: 'a.txt',
  size,
  arrayBuffer,
});

describe('a chosen file', () => {
  it('is read', async () => {
    const bytes = new ArrayBuffer(3);
    expect(await readFile(file(3, async () => bytes))).toEqual({ ok: true, value: bytes });
  });

  it('that is too large is refused before a byte of it is read', async () => {
    const unread = async (): Promise<ArrayBuffer> => {
      throw new Error('read');
    };
    const result = await readFile(file(MAX_FILE_BYTES + 1, unread));
    expect(result).toMatchObject({ error: { code: 'FILE_TOO_LARGE' } });
  });

  it('that went away meanwhile is told as such', async () => {
    const gone = async (): Promise<ArrayBuffer> => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect(await readFile(file(3, gone))).toMatchObject({ error: { code: 'FILE_NOT_FOUND' } });
  });
});
