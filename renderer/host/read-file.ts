import { MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import type { UploadFile } from '../../shared/contract/host.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';

/** The bytes of a file that a person chose. Errors: FILE_TOO_LARGE before a byte is read, FILE_NOT_FOUND. */
export async function readFile(file: UploadFile): Promise<Result<ArrayBuffer>> {
  if (file.size > MAX_FILE_BYTES) return err('FILE_TOO_LARGE');
  try {
    return ok(await file.arrayBuffer());
  } catch (cause) {
    // Moved, deleted or locked since it was chosen.
    return err('FILE_NOT_FOUND', cause instanceof Error ? cause.name : 'unreadable');
  }
}
