import { useCallback, useEffect, useRef, useState } from 'react';
import { registerDraft } from './drafts.ts';

/** Pause after which typed words are stored; the product promises at most a second. */
const PAUSE_MS = 700;

type Draft = Readonly<{
  text: string;
  /** True while words are typed that are not handed over yet: undo belongs to the field then. */
  isDirty: boolean;
  change: (text: string) => void;
  commit: () => void;
  compositionStart: () => void;
  compositionEnd: () => void;
}>;

/**
 * Text being typed. It is handed over after a pause, on leaving, and when drafts are flushed, never
 * inside an IME composition; a value that arrives meanwhile does not overwrite what is being typed.
 */
export function useDraft(value: string, onCommit: (text: string) => void, pauseMs = PAUSE_MS): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [isDirty, setDirty] = useState(false);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isComposing = useRef(false);
  const handOver = useRef(onCommit);
  handOver.current = onCommit;

  const commit = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current === null || isComposing.current) return;
    const text = pending.current;
    pending.current = null;
    setDirty(false);
    handOver.current(text);
  }, []);

  const wait = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, pauseMs);
  }, [commit, pauseMs]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value from outside ends the draft
  useEffect(() => {
    if (pending.current === null) setTyped(null);
  }, [value]);

  useEffect(() => {
    const forget = registerDraft(commit);
    return () => {
      isComposing.current = false;
      commit();
      forget();
    };
  }, [commit]);

  return {
    text: typed ?? value,
    isDirty,
    commit,
    change: (text) => {
      pending.current = text;
      setTyped(text);
      setDirty(true);
      wait();
    },
    compositionStart: () => {
      isComposing.current = true;
    },
    compositionEnd: () => {
      isComposing.current = false;
      if (pending.current !== null) wait();
    },
  };
}
