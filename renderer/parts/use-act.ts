import type { Command, FormCollection } from '../../shared/commands/schema.ts';
import type { Json } from '../../shared/history/change.ts';
import { useCase } from '../state/case-context.tsx';
import { showError } from '../ui/toasts.ts';

/** Does something to the open case; a refusal is told in passing. Answers whether it was done. */
export function useAct(): (command: Command) => Promise<boolean> {
  const store = useCase();
  return async (command) => {
    const answer = await store.run(command);
    if (!answer.ok) showError(answer.error);
    return answer.ok;
  };
}

/** Changes fields of one form entity of the open case. */
export function useRecordUpdate(
  collection: FormCollection,
  id: string,
): (patch: Readonly<Record<string, Json>>) => void {
  const act = useAct();
  return (patch) => {
    // Lists are copied because a command's JSON is mutable by its type.
    const plain = JSON.parse(JSON.stringify(patch)) as Extract<Command, { type: 'record.update' }>['patch'];
    void act({ type: 'record.update', collection, id, patch: plain });
  };
}
