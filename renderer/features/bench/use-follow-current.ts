import { type RefObject, useEffect } from 'react';
import { isTextTarget } from '../../state/keys.ts';
import { useBenchView } from './bench-context.tsx';

/**
 * Keeps the current row in view and lets the focus follow it, unless the person is typing or working in
 * another pane.
 */
export function useFollowCurrent(root: RefObject<HTMLElement | null>): void {
  const current = useBenchView((view) => view.current);
  useEffect(() => {
    if (current === null) return;
    const row = root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`);
    if (row === null || row === undefined) return;
    row.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    const isFree = active === null || active === document.body || root.current?.contains(active) === true;
    // The link that led here keeps the focus, and with it Enter, which the first row offers for its suggestion.
    const isArrival = active?.closest('a[aria-current="page"]') != null;
    if ((isFree || isArrival) && !isTextTarget(active)) row.focus({ preventScroll: true });
  }, [root, current]);
}
