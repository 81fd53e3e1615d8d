import { readFile } from 'node:fs/promises';

const BUNDLED = new URL('./cmaps/', import.meta.url);

/**
 * Character maps for Chinese fonts that are not embedded (GBK-EUC-H, UniGB-UCS2-H …), from the library's
 * package, or from the folder `cmaps` beside the bundle.
 *
 * **Security:** the name comes from the PDF's font; only plain names of packed maps are opened.
 */
export class PackedCMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[A-Za-z0-9-]+\.bcmap$/.test(filename)) throw new Error(`refused: ${kind}`);
    const folder = import.meta.url.endsWith('.ts')
      ? new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'))
      : BUNDLED;
    return new Uint8Array(await readFile(new URL(filename, folder)));
  }
}
