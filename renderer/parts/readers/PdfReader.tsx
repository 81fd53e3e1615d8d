import { BoxSelect, TextSelect, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import { t } from '../../locales/t.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { locateMarks, type ReaderMark } from './marks.ts';
import { PdfPage } from './PdfPage.tsx';
import { selectedAnchor } from './text-selection.ts';
import { useSpace } from './use-fit.ts';
import { type Flash, useFlash } from './use-flash.ts';
import { usePdf } from './use-pdf.ts';

type PdfReaderProps = Readonly<{
  url: string;
  /** The words taken from the file; null or empty for a scan, where only regions can be marked. */
  imported: ImportedText | null;
  marks: readonly ReaderMark[];
  selection: Anchor | null;
  flash: Flash | null;
  onSelection: (anchor: Anchor | null) => void;
  onMark?: ((id: string) => void) | undefined;
}>;

const ZOOM_STEP = 1.2;
const MIN_ZOOM = 0.25;
const MAX_ZOOM = 8;
const MARGIN = 28;

/** A PDF as it looks: words can be selected, regions drawn. */
export function PdfReader({ url, imported, marks, selection, flash, onSelection, onMark }: PdfReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const opened = usePdf(url, imported?.pageSizes);
  const space = useSpace(root);
  const hasWords = imported?.blocks.some((block) => block.rect !== undefined) ?? false;
  const [zoom, setZoom] = useState(1);
  const zoomTo = (next: number) => setZoom(Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, next)));
  const [wantsRegion, setWantsRegion] = useState(false);
  const isDrawing = wantsRegion || !hasWords;
  const textMarks = useMemo(
    () => (imported === null ? [] : locateMarks(marks, imported.text)),
    [marks, imported],
  );
  const isReady = opened.status === 'ready';
  const page = pageOf(marks, flash);
  useEffect(() => {
    if (page === null || !isReady) return;
    root.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [page, isReady]);
  useFlash(root, flash, isReady);
  const report = () => {
    if (root.current !== null && imported !== null && !isDrawing) {
      onSelection(selectedAnchor(root.current, imported));
    }
  };
  return (
    <div className="pdf-reader">
      <div className="reader-tools">
        <IconButton icon={ZoomOut} label={t('reader.zoomOut')} onClick={() => zoomTo(zoom / ZOOM_STEP)} />
        <span className="reader-zoom">{Math.round(zoom * 100)}%</span>
        <IconButton icon={ZoomIn} label={t('reader.zoomIn')} onClick={() => zoomTo(zoom * ZOOM_STEP)} />
        <IconButton
          icon={TextSelect}
          label={t('reader.selectWords')}
          isPressed={!isDrawing}
          disabled={!hasWords}
          onClick={() => setWantsRegion(false)}
        />
        <IconButton
          icon={BoxSelect}
          label={t('reader.drawRegion')}
          isPressed={isDrawing}
          onClick={() => setWantsRegion(true)}
        />
        {hasWords ? null : <span className="reader-note">{t('reader.noWords')}</span>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting words is what a text is for */}
      <div className="pdf-scroll" ref={root} onMouseUp={report} onKeyUp={report}>
        {opened.status === 'loading' ? <Progress label={t('reader.opening')} /> : null}
        {opened.status === 'failed' ? <Notice tone="error">{t('reader.pdfFailed')}</Notice> : null}
        {opened.status === 'ready' && space !== null
          ? opened.sizes.map((size, index) => (
              <PdfPage
                // biome-ignore lint/suspicious/noArrayIndexKey: pages are their numbers
                key={index}
                pdf={opened.pdf}
                no={index + 1}
                size={size}
                scale={(Math.max(160, space.width - MARGIN) / size.width) * zoom}
                imported={hasWords ? imported : null}
                textMarks={textMarks}
                marks={marks}
                selection={selection}
                isDrawing={isDrawing}
                onRegion={onSelection}
                onMark={onMark}
              />
            ))
          : null}
      </div>
    </div>
  );
}

/** The page of the mark to show: pages out of view have not drawn their words yet. */
function pageOf(marks: readonly ReaderMark[], flash: Flash | null): number | null {
  return marks.find((mark) => mark.id === flash?.id)?.anchor.page ?? null;
}
