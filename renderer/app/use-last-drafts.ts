import { useEffect } from 'react';
import { flushDrafts } from '../ui/drafts.ts';

/** Stores what is being typed when the page is hidden or closed. */
export function useLastDrafts(): void {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flushDrafts();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flushDrafts);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flushDrafts);
    };
  }, []);
}
