import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';

export type PageSize = Readonly<{ width: number; height: number }>;
export type OpenedPdf = Readonly<{ pdf: PDFDocumentProxy; sizes: readonly PageSize[] }>;
type State = Readonly<{ status: 'loading' | 'failed' }> | (OpenedPdf & Readonly<{ status: 'ready' }>);

type Known = NonNullable<ImportedText['pageSizes']>;

/**
 * A PDF with the sizes of its pages in points; closed again when the reader goes. Sizes that the import
 * already knows are not asked page by page again.
 */
export function usePdf(url: string, known: Known | undefined): State {
  const [state, setState] = useState<State>({ status: 'loading' });
  useEffect(() => {
    let isGone = false;
    let opened: PDFDocumentProxy | null = null;
    setState({ status: 'loading' });
    openAll(url, known).then(
      (ready) => {
        opened = ready.pdf;
        if (isGone) void ready.pdf.loadingTask.destroy();
        else setState({ status: 'ready', ...ready });
      },
      () => {
        if (!isGone) setState({ status: 'failed' });
      },
    );
    return () => {
      isGone = true;
      void opened?.loadingTask.destroy();
    };
  }, [url, known]);
  return state;
}

async function openAll(url: string, known: Known | undefined): Promise<OpenedPdf> {
  // Loaded when the first PDF is opened: most starts need neither pdf.js nor its character maps.
  const { openPdf } = await import('./open-pdf.ts');
  const pdf = await openPdf(url);
  if (known !== undefined && known.length === pdf.numPages) {
    return { pdf, sizes: known.map(([width, height]) => ({ width, height })) };
  }
  const sizes: PageSize[] = [];
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const { width, height } = (await pdf.getPage(no)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return { pdf, sizes };
}
