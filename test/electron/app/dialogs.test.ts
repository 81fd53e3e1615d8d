import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, SaveDialogOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../electron/app/dialogs.ts';
import { writeAtomically } from '../../../electron/platform/atomic-write.ts';
import { err, ok } from '../../../shared/util/result.ts';
import { aFolder } from '../../support/temp-profile.ts';

const FILE = { name: '意见书.docx', mime: 'application/zip', bytes: new Uint8Array([80, 75]) };

function save(answer: Readonly<{ canceled: boolean; filePath: string }>, file = FILE) {
  const asked: SaveDialogOptions[] = [];
  const dialog = {
    showSaveDialog: async (...args: unknown[]) => {
      asked.push(args.at(-1) as SaveDialogOptions);
      return answer;
    },
  };
  const window = {} as BrowserWindow;
  return { asked, done: saveFile(file, { dialog, window, write: writeAtomically }) };
}

describe('saving a produced file', () => {
  it('proposes its name and kind, and writes where the person says', async () => {
    const filePath = join(aFolder(), '另存.docx');
    const { asked, done } = save({ canceled: false, filePath });
    expect(await done).toEqual(ok(true));
    expect([...readFileSync(filePath)]).toEqual([80, 75]);
    expect(asked).toMatchObject([
      { defaultPath: '意见书.docx', filters: [{ name: 'Word 文档', extensions: ['docx'] }] },
    ]);
  });

  it('writes nothing when the person thinks better of it', async () => {
    const filePath = join(aFolder(), 'a.docx');
    expect(await save({ canceled: true, filePath }).done).toEqual(ok(false));
    expect(await save({ canceled: false, filePath: '' }).done).toEqual(ok(false));
    expect(existsSync(filePath)).toBe(false);
  });

  it('answers with a reason when the place refuses', async () => {
    const filePath = join(aFolder(), 'gone', 'a.docx');
    expect(await save({ canceled: false, filePath }).done).toEqual(
      err('FILE_NOT_WRITTEN', 'save', { reason: 'ENOENT' }),
    );
  });

  it('offers no filter for a name without an ending', async () => {
    const { asked, done } = save({ canceled: true, filePath: '' }, { ...FILE, name: '日志' });
    await done;
    expect(asked[0]?.filters).toEqual([]);
  });
});
