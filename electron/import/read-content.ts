import { fail } from '../../shared/errors/app-error.ts';
import { assertNever } from '../../shared/util/assert.ts';
import type { FileContent } from './imported-file.ts';
import type { ReadTask } from './read-in-worker.ts';

/** Hands the bytes to the reader of their format; readers load on demand, PDF's alone weighs 3 MB. */
export async function readContent({ format, bytes, limits }: ReadTask): Promise<FileContent> {
  if (format !== 'pdf' && format !== 'docx' && bytes.length > limits.textBytes) {
    fail('FILE_TOO_LARGE', 'text file above the limit', {
      sizeBytes: bytes.length,
      limitBytes: limits.textBytes,
    });
  }
  switch (format) {
    case 'txt':
      return (await import('./text/read-txt.ts')).readTxt(bytes, limits);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(bytes, limits);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits);
    case 'xml':
      return (await import('./xml/read-xml.ts')).readXml(bytes, limits);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes, limits);
    case 'mhtml':
      return (await import('./html/read-mhtml.ts')).readMhtml(bytes, limits);
    default:
      return assertNever(format);
  }
}
