import { useCallback, useState } from 'react';
import type { Json } from '../../shared/history/change.ts';

const PREFIX = 'bidui:view:';

/**
 * View state of one case on this device (pane sizes, selected row): kept over restarts, never part of
 * the case. `scope` is a case id, or a screen's name for what belongs to no case.
 */
export function useViewState<T extends Json>(
  scope: string,
  name: string,
  initial: T,
): readonly [T, (next: T) => void] {
  const key = `${PREFIX}${scope}:${name}`;
  const [value, setValue] = useState<T>(() => readView(key, initial));
  const change = useCallback(
    (next: T) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, change];
}

/** What was kept, if it still has the shape of `initial`. */
function readView<T extends Json>(key: string, initial: T): T {
  const kept = localStorage.getItem(key);
  if (kept === null) return initial;
  try {
    const parsed: unknown = JSON.parse(kept);
    const fits =
      initial === null ||
      (typeof parsed === typeof initial && Array.isArray(parsed) === Array.isArray(initial));
    return fits ? (parsed as T) : initial;
  } catch {
    // Written by something else: view state is a convenience, start afresh.
    return initial;
  }
}
