/// <reference types="vite/client" />
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import scanUrl from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url';
import photoUrl from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import doorUrl from './decoder-door.js?url&no-inline';

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
    useWasm: false,
    wasmUrl: decoderFolder(),
    enableXfa: false,
  });
  return task.promise;
}

/** What pdf.js takes for the folder of its decoders; see decoder-door.js. */
function decoderFolder(): string {
  const whole = (address: string): string => new URL(address, window.location.href).href;
  return `${whole(doorUrl)}#${whole(scanUrl)}|${whole(photoUrl)}|/`;
}
