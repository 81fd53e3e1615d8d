import type { AppError } from '../../../shared/errors/app-error.ts';
import type { CaseStore } from '../../state/case-store.ts';

/**
 * Waits until everything handed over so far is stored: an export must not miss the last words.
 * Answers why not, when storing failed.
 */
export async function settled({ view }: Pick<CaseStore, 'view'>): Promise<AppError | null> {
  for (;;) {
    // Between two queued writes the store is at rest for a moment; a turn of the event loop tells.
    await nextTurn();
    const { save } = view.get();
    if (save.kind === 'saved') return null;
    if (save.kind === 'unsaved') return save.error;
    await new Promise<void>((resolve) => {
      const stop = view.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
