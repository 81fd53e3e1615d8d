import { type RefObject, useEffect, useState } from 'react';
import { t } from '../../locales/t.ts';
import { fullPages, type PageMeasure } from './full-pages.ts';
import type { Orientation } from './sheets.ts';

type PageMarksProps = Readonly<{ sheet: RefObject<HTMLElement | null>; orientation: Orientation }>;

/**
 * Where a page is about full, in the margin. Said to be about: fonts and Word decide; lines are never cut
 * here, so that words can be written across the mark.
 */
export function PageMarks({ sheet, orientation }: PageMarksProps) {
  const [tops, setTops] = useState<readonly number[]>([]);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const look = () => {
      const next = fullPages(measure(element), orientation);
      setTops((known) => (known.join() === next.join() ? known : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet, orientation]);
  return tops.map((top) => (
    <div
      key={top}
      className="page-mark"
      aria-hidden
      data-before={t('opinion.aboutPageBefore')}
      data-after={t('opinion.aboutPageAfter')}
      style={{ top }}
    />
  ));
}

function measure(element: HTMLElement): PageMeasure {
  const style = getComputedStyle(element);
  const table = element.querySelector('.doc-table');
  return {
    widthPx: element.offsetWidth,
    heightPx: element.clientHeight,
    paddingTopPx: Number.parseFloat(style.paddingTop),
    paddingBottomPx: Number.parseFloat(style.paddingBottom),
    tableTextPx: table === null ? null : Number.parseFloat(getComputedStyle(table).fontSize),
  };
}
