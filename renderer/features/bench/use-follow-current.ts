import { type RefObject, useEffect } from 'react';
import { isTextTarget } from '../../state/keys.ts';
import { useBenchView } from './bench-context.tsx';

/**
 * Keeps the current row in view and lets the focus follow it, unless the person is typing or working in
 * another pane.
 */
export function useFollowCurrent(root: RefObject<HTMLElement | null>): void {
  const current = useBenchView((view) => view.current);
  const mode = useBenchView((view) => view.suggestions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reasons told in full make the row taller
  useEffect(() => {
    if (current !== null) rowOf(root, current)?.scrollIntoView({ block: 'nearest' });
  }, [root, current, mode]);
  useEffect(() => {
    const row = current === null ? null : rowOf(root, current);
    if (row === null) return;
    const active = document.activeElement;
    const isFree = active === null || active === document.body || root.current?.contains(active) === true;
    // The link that led here keeps the focus, and with it Enter, which the first row offers for its suggestion.
    const isArrival = active?.closest('a[aria-current="page"]') != null;
    if ((isFree || isArrival) && !isTextTarget(active)) row.focus({ preventScroll: true });
  }, [root, current]);
}

function rowOf(root: RefObject<HTMLElement | null>, featureId: string): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(featureId)}"]`) ?? null;
}
