import { type RefObject, useEffect, useState } from 'react';
import { t } from '../../locales/t.ts';
import type { Orientation } from './sheets.ts';

/** Printed height of the text area and where it begins, in millimetres (GB/T 9704-2012 5.2.2). */
const TEXT_AREA = {
  portrait: { height: 225, top: 37, paper: 210 },
  landscape: { height: 156, top: 28, paper: 297 },
} as const;

type PageMarksProps = Readonly<{ sheet: RefObject<HTMLElement | null>; orientation: Orientation }>;

/**
 * Where a page is about full. Said to be about: fonts and Word decide; lines are never cut here, so that
 * words can be written across the mark.
 */
export function PageMarks({ sheet, orientation }: PageMarksProps) {
  const count = usePageCount(sheet, orientation);
  const { height, top } = TEXT_AREA[orientation];
  return Array.from({ length: count - 1 }, (_, at) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its page
      key={at}
      className="page-mark"
      aria-hidden
      data-before={t('opinion.aboutPageBefore')}
      data-after={t('opinion.aboutPageAfter')}
      style={{ top: `calc(${top + height * (at + 1)} * var(--mm))` }}
    />
  ));
}

function usePageCount(sheet: RefObject<HTMLElement | null>, orientation: Orientation): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const { height, paper } = TEXT_AREA[orientation];
    const measure = () => {
      const style = getComputedStyle(element);
      const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
      const page = (element.offsetWidth / paper) * height;
      const written = element.clientHeight - padding;
      // A line's breadth over is still the same page.
      setCount(page > 0 ? Math.max(1, Math.ceil(written / page - 0.02)) : 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet, orientation]);
  return count;
}
