import { type RefObject, useEffect } from 'react';

/** What to show now; a new `turn` shows the same thing again. */
export type Flash = Readonly<{ id: string; turn: number }>;

/** Scrolls the mark with this id into view and lets it light up for a moment. */
export function useFlash(root: RefObject<HTMLElement | null>, flash: Flash | null, isReady: boolean): void {
  const id = flash?.id;
  const turn = flash?.turn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn shows the same mark again
  useEffect(() => {
    if (id === undefined || !isReady) return;
    const pieces = root.current?.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(id)}"]`) ?? [];
    pieces[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    for (const piece of pieces) {
      piece.classList.remove('is-flashing');
      // Reading the layout lets the same animation start again.
      void piece.offsetWidth;
      piece.classList.add('is-flashing');
    }
  }, [id, turn, isReady]);
}
