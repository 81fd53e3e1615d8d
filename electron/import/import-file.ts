import { createHash } from 'node:crypto';
import { fail } from '../../shared/errors/app-error.ts';
import { attemptAsync, type Result } from '../../shared/util/result.ts';
import { cleanFileName, nameMismatch } from './file-name.ts';
import { readImage } from './image/read-image.ts';
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from './import-limits.ts';
import {
  type FileContent,
  type FileFormat,
  type ImageFormat,
  type ImportedFile,
  MIME_TYPES,
} from './imported-file.ts';
import { readInWorker } from './read-in-worker.ts';
import { sniff } from './sniff.ts';

const IMAGES: ReadonlySet<string> = new Set<ImageFormat>(['png', 'jpeg', 'webp', 'gif', 'bmp']);

/**
 * Reads an untrusted file of at most `limits.fileBytes` into text with anchors and facts about the
 * unchanged bytes. A function of its input: no path, no network, nothing written.
 *
 * **Security:** the type is taken from the content; documents are parsed in a worker of their own with
 * bounds on time and heap, so that a hostile file costs at most those. Nothing is kept on an error:
 * FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_ENCRYPTED, FILE_TRUNCATED, FILE_CORRUPT,
 * ARCHIVE_BOMB, XML_ENTITIES_REFUSED, XML_MALFORMED, NESTING_TOO_DEEP, TEXT_ENCODING_UNKNOWN, NOT_A_PDF,
 * IMAGE_UNREADABLE, TIMED_OUT.
 */
export async function importFile(
  input: Readonly<{ name: string; bytes: Uint8Array }>,
  limits: Partial<ImportLimits> = {},
): Promise<Result<ImportedFile>> {
  return attemptAsync(async () => {
    const bounds = { ...DEFAULT_IMPORT_LIMITS, ...limits };
    const { bytes } = input;
    if (bytes.length === 0) fail('FILE_EMPTY');
    if (bytes.length > bounds.fileBytes) {
      fail('FILE_TOO_LARGE', 'file above the limit', {
        sizeBytes: bytes.length,
        limitBytes: bounds.fileBytes,
      });
    }
    const format = recognise(bytes);
    const name = cleanFileName(input.name, format);
    // Bytes without any signature pass for text; under such a name they are a broken download.
    if (format === 'txt' && /\.pdf$/i.test(name)) fail('NOT_A_PDF', 'no PDF header');
    const content = isImage(format)
      ? readImage(bytes, format, bounds)
      : await readInWorker({ format, bytes, limits: bounds });
    return describe(name, format, bytes, content);
  });
}

function recognise(bytes: Uint8Array): FileFormat {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'encrypted') return fail('FILE_ENCRYPTED');
  if (sniffed.kind === 'foreign')
    return fail('FILE_TYPE_UNSUPPORTED', 'foreign type', { type: sniffed.type });
  return sniffed.format;
}

function isImage(format: FileFormat): format is ImageFormat {
  return IMAGES.has(format);
}

function describe(name: string, format: FileFormat, bytes: Uint8Array, content: FileContent): ImportedFile {
  const mismatch = nameMismatch(name, format);
  return {
    name,
    format,
    mime: MIME_TYPES[format],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
    ...content,
    warnings: mismatch ? [mismatch, ...content.warnings] : content.warnings,
  };
}
