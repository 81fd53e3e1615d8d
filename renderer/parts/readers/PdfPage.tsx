import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo, useEffect, useRef, useState } from 'react';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import type { ImportedBlock, ImportedText } from '../../../shared/domain/imported-text.ts';
import { t } from '../../locales/t.ts';
import type { ReaderMark, TextMark } from './marks.ts';
import { RegionLayer } from './RegionLayer.tsx';
import { marksOf, Pieces } from './TextReader.tsx';
import type { PageSize } from './use-pdf.ts';

type PdfPageProps = Readonly<{
  pdf: PDFDocumentProxy;
  no: number;
  size: PageSize;
  scale: number;
  imported: ImportedText | null;
  textMarks: readonly TextMark[];
  marks: readonly ReaderMark[];
  selection: Anchor | null;
  isDrawing: boolean;
  onRegion: (anchor: Anchor | null) => void;
  onMark?: ((id: string) => void) | undefined;
}>;

/** One page: its picture, the imported words over it, its regions. Drawn when it comes into view. */
export function PdfPage(props: PdfPageProps) {
  const { pdf, no, size, scale, imported, textMarks, marks, selection, isDrawing, onRegion, onMark } = props;
  const root = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(root);
  const width = size.width * scale;
  const height = size.height * scale;
  const mine = selection?.kind === 'region' && selection.page === no ? selection : null;
  return (
    <section
      className="pdf-page"
      ref={root}
      style={{ width, height }}
      aria-label={t('reader.pageNo', { no })}
      data-page={no}
    >
      {isNear ? <PageCanvas pdf={pdf} no={no} size={size} scale={scale} /> : null}
      <RegionLayer
        marks={marks.filter(({ anchor }) => anchor.kind === 'region' && anchor.page === no)}
        selection={mine}
        turns={0}
        isDrawing={isDrawing}
        onMark={onMark}
        onRegion={(region) =>
          onRegion(region === null ? null : { kind: 'region', page: no, caption: '', ...region })
        }
      />
      {imported === null || isDrawing || !isNear ? null : (
        <PageWords imported={imported} no={no} scale={scale} marks={textMarks} />
      )}
    </section>
  );
}

type PageWordsProps = Readonly<{
  imported: ImportedText;
  no: number;
  scale: number;
  marks: readonly TextMark[];
}>;

/**
 * The imported words, transparent, over their picture: what is selected has the same offsets as what is
 * linked and suggested, which the PDF's own text pieces would not have.
 */
const PageWords = memo(function PageWords({ imported, no, scale, marks }: PageWordsProps) {
  return (
    <div className="pdf-words">
      {imported.blocks.map((block) =>
        block.page !== no || block.rect === undefined ? null : (
          <WordLine
            key={block.start}
            block={block}
            text={imported.text}
            scale={scale}
            marks={marksOf(marks, block)}
          />
        ),
      )}
    </div>
  );
});

type WordLineProps = Readonly<{
  block: ImportedBlock;
  text: string;
  scale: number;
  marks: readonly TextMark[];
}>;

function WordLine({ block, text, scale, marks }: WordLineProps) {
  const [x, y, width, height] = block.rect ?? [0, 0, 0, 0];
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = line.current;
    if (element === null || element.offsetWidth === 0) return;
    element.style.transform = `scaleX(${(width * scale) / element.offsetWidth})`;
  }, [width, scale]);
  return (
    <span
      ref={line}
      className="pdf-line"
      style={{ left: x * scale, top: y * scale, height: height * scale, fontSize: height * scale * 0.86 }}
    >
      <Pieces start={block.start} end={block.end} text={text} marks={marks} />
    </span>
  );
}

/** Beyond it a page is drawn coarser and stretched: a browser leaves a canvas blank that is too large. */
const MAX_PIXELS = 16_000_000;

function drawnScale({ width, height }: PageSize, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MAX_PIXELS / (width * height)));
}

type PageCanvasProps = Readonly<{ pdf: PDFDocumentProxy; no: number; size: PageSize; scale: number }>;

function PageCanvas({ pdf, no, size, scale }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    void pdf.getPage(no).then((page) => {
      if (isGone) return;
      const viewport = page.getViewport({ scale: drawnScale(size, scale * window.devicePixelRatio) });
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      const task = page.render({ canvas: element, viewport });
      stop = () => task.cancel();
      // A cancelled drawing rejects; the next one replaces it.
      task.promise.catch(() => undefined);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [pdf, no, size, scale]);
  return <canvas className="pdf-canvas" ref={canvas} />;
}

/** Whether an element is in view or a page away from it. */
function useIsNear(root: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new IntersectionObserver((seen) => setNear(seen.some((entry) => entry.isIntersecting)), {
      rootMargin: '600px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return isNear;
}
