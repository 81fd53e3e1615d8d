import path from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { err, ok, type Result } from '../../shared/util/result.ts';
import type { Download } from '../services/shell-host.ts';

type SavePorts = Readonly<{
  dialog: Pick<Dialog, 'showSaveDialog'>;
  window: BrowserWindow;
  /** Writes all bytes or leaves the old file as it was; throws what the disk answers. */
  write: (path: string, bytes: Uint8Array) => void;
}>;

/** What a file of that ending is called in the dialog. */
const KINDS: Readonly<Record<string, string>> = { docx: 'Word 文档', json: '案件文件', txt: '文本' };

/**
 * Asks the person where a produced file goes and puts it there. Answers false when they thought better of
 * it, `FILE_NOT_WRITTEN` when the place refuses. The page learns neither path nor folder.
 */
export async function saveFile(
  file: Download,
  { dialog, window, write }: SavePorts,
): Promise<Result<boolean>> {
  const ending = path.extname(file.name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: '保存到',
    defaultPath: file.name,
    filters: ending === '' ? [] : [{ name: KINDS[ending] ?? '文件', extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(false);
  try {
    write(filePath, file.bytes);
    return ok(true);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return err('FILE_NOT_WRITTEN', 'save', { reason });
  }
}
