import { type RefObject, useEffect, useMemo } from 'react';
import { useBench } from '../bench-context.tsx';
import { termFinder } from './find-terms.ts';
import { canPaintTerms, paintTerms } from './paint-terms.ts';
import { useClaimTerms } from './use-claim-terms.ts';

/** Colours the terms everywhere on the bench while it is there, and lets the one under the pointer stand out. */
export function TermColours({ root }: Readonly<{ root: RefObject<HTMLElement | null> }>) {
  const bench = useBench();
  const terms = useClaimTerms();
  const find = useMemo(() => termFinder(terms), [terms]);
  useEffect(() => {
    const panes = root.current;
    if (panes === null || !canPaintTerms()) return;
    const painter = paintTerms(panes, find);
    let frame = 0;
    const point = (term: number | null) => {
      painter.point(term);
      bench.pointedTerm.set(term);
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const place = document.caretPositionFromPoint(clientX, clientY);
        point(place === null ? null : painter.termAt(place.offsetNode, place.offset));
      });
    };
    panes.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      panes.removeEventListener('pointermove', onMove);
      painter.stop();
      bench.pointedTerm.set(null);
    };
  }, [root, bench, find]);
  return null;
}
