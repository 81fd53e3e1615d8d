import { type RefObject, useEffect, useState } from 'react';

/** How far below the upper edge a section counts as being read, as a share of the height. */
const READING_LINE = 0.3;

/** The last section that begins above the reading line, by the ids of their beginnings. */
export function useCurrentSection(
  scroller: RefObject<HTMLElement | null>,
  anchors: readonly (readonly [key: string, id: string])[],
): string | null {
  const [current, setCurrent] = useState<string | null>(anchors[0]?.[0] ?? null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const { top, height } = element.getBoundingClientRect();
      const line = top + height * READING_LINE;
      const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const above = anchors.filter(([, id]) => {
        const place = document.getElementById(id);
        return place !== null && (isAtEnd || place.getBoundingClientRect().top <= line);
      });
      setCurrent(above.at(-1)?.[0] ?? anchors[0]?.[0] ?? null);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, anchors]);
  return current;
}
