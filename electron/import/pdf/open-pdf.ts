import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { AppFailure, appError, fail } from '../../../shared/errors/app-error.ts';
import { PackedCMaps } from './packed-cmaps.ts';

/** A run of text as the PDF places it: points from the upper left corner of the page as shown. */
export type PlacedWord = Readonly<{
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  height: number;
  /** Whole degrees, clockwise; 0 for ordinary text. */
  angle: number;
}>;

export type PdfPages = Readonly<{
  pageCount: number;
  readPage: (
    page: number,
  ) => Promise<{ words: PlacedWord[]; size: readonly [width: number, height: number] }>;
}>;

type Matrix = readonly [number, number, number, number, number, number];

/**
 * Opens a PDF. FILE_ENCRYPTED when it asks for a password, FILE_CORRUPT when it is beyond repair.
 *
 * **Security:** scripts, forms (XFA), system fonts and WebAssembly decoders are off; the only file ever
 * read is a character map of the library, by a checked name.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument, Util } = await loadPdfjs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: PackedCMaps,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const document = await task.promise.catch(refuse);
  return {
    pageCount: document.numPages,
    readPage: async (number) => {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const words = items
        .filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
        .map((item) => placed(item, Util.transform(transform, item.transform) as unknown as Matrix));
      page.cleanup();
      return { words, size: [Math.round(width * 100) / 100, Math.round(height * 100) / 100] };
    },
  };
}

/**
 * The library runs its parser in this thread when it finds the parser's module here; otherwise it would
 * look for a file by address, which a bundle does not have.
 */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  // @ts-expect-error the package has no types for its parser; only its presence matters
  const parser: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: parser });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function placed(item: TextItem, [a, b, c, d, x, y]: Matrix): PlacedWord {
  const height = Math.hypot(c, d);
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return { text: item.str, x, y, width: item.width, height, angle };
}

function refuse(caught: unknown): never {
  const name = caught instanceof Error ? caught.name : '';
  if (name === 'PasswordException') return fail('FILE_ENCRYPTED');
  throw new AppFailure(appError('FILE_CORRUPT', name || 'unreadable PDF'));
}
