import { useCallback, useRef, useState } from 'react';

/**
 * Work that makes something new: pressing again while it is under way must not make a second one. The
 * latch is a ref because two presses can come before the page is drawn again.
 */
export function useOneAtATime(work: () => Promise<void>): Readonly<{ run: () => void; isBusy: boolean }> {
  const isUnderWay = useRef(false);
  const latest = useRef(work);
  latest.current = work;
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(() => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    void latest.current().finally(() => {
      isUnderWay.current = false;
      setBusy(false);
    });
  }, []);
  return { run, isBusy };
}
