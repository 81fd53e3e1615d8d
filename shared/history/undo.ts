import type { Revision } from './revision.ts';

/** What undo and redo would act on, from the revisions of one case in order. */
export type UndoStacks = Readonly<{ undo: readonly string[]; redo: readonly string[] }>;

type UndoFacts = Pick<Revision, 'id' | 'kind' | 'target'>;

/**
 * Undo and redo are revisions themselves, so both stacks follow from the history and survive a
 * restart. An ordinary edit clears what could be redone; the first revision (which made or imported
 * the case) cannot be undone.
 */
export function undoStacks(revisions: readonly UndoFacts[]): UndoStacks {
  const undo: string[] = [];
  let redo: string[] = [];
  revisions.forEach((revision, index) => {
    if (revision.kind === 'undo') {
      const target = undo.pop();
      if (target !== undefined) redo.push(target);
    } else if (revision.kind === 'redo') {
      const target = redo.pop();
      if (target !== undefined) undo.push(target);
    } else if (index > 0) {
      undo.push(revision.id);
      redo = [];
    }
  });
  return { undo, redo };
}
