/// <reference types="vite/client" />
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import scanDecoderUrl from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url';

/** Character maps of Chinese fonts that a PDF names without carrying them, and stand-in fonts. */
const CMAPS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});
const FONTS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
});

type Asked = Readonly<{ kind: string; filename: string }>;

/** Finds pdf.js's data among the page's own files, whose names carry a hash. */
class OwnData {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const files = kind === 'cMapUrl' ? CMAPS : FONTS;
    const path = Object.keys(files).find((name) => name.endsWith(`/${filename}`));
    const address = path === undefined ? undefined : files[path];
    if (address === undefined) throw new Error(`no ${kind} ${filename}`);
    const answer = await fetch(address);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** Opens a stored PDF for showing. Rejects when the file cannot be read. */
export async function openPdf(url: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdfjs.getDocument({
    url,
    BinaryDataFactory: OwnData,
    useWorkerFetch: false,
    // The page's policy allows no WebAssembly. pdf.js then imports the plain decoder of scans (CCITT, JBIG2) from
    // this address with the file's name added; as the name lies in the fragment, the hashed file answers.
    useWasm: false,
    wasmUrl: `${new URL(scanDecoderUrl, window.location.href).href}#/`,
    enableXfa: false,
  });
  return task.promise;
}
