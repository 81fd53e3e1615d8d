import { useCallback, useEffect, useRef } from 'react';
import { registerDraft } from '../ui/drafts.ts';

/** Pause after which typed words are stored; the product promises at most a second. */
const PAUSE_MS = 700;

export type Autosave = Readonly<{
  /** Something was typed: hand it over after a pause. */
  touch: () => void;
  /** Hands over now what is not handed over yet. */
  flush: () => void;
  /** As `flush`, even in the middle of a composition: the field is going away. */
  close: () => void;
  isPending: () => boolean;
}>;

/**
 * Hands over an editor's words after a pause, when drafts are flushed, and when the screen is left. While
 * `isBusy` (an IME composition) it waits: half a syllable is nobody's words.
 */
export function useAutosave(handOver: () => void, isBusy: () => boolean): Autosave {
  const latest = useRef({ handOver, isBusy });
  latest.current = { handOver, isBusy };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isPending = useRef(false);

  const close = useCallback(() => {
    clearTimeout(timer.current);
    if (!isPending.current) return;
    isPending.current = false;
    latest.current.handOver();
  }, []);

  const flush = useCallback(() => {
    if (isPending.current && latest.current.isBusy()) {
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    } else close();
  }, [close]);

  const touch = useCallback(() => {
    isPending.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE_MS);
  }, [flush]);

  useEffect(() => registerDraft(flush), [flush]);
  return { touch, flush, close, isPending: () => isPending.current };
}
