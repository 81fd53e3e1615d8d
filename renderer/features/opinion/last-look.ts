import { createStore, useStore } from '../../state/store.ts';
import type { DocumentUnit } from './document-units.ts';

/**
 * How each case's opinion read when it was looked at last. Kept while the program runs and nowhere else:
 * the words of a case belong into the profile only.
 */
const looks = createStore<ReadonlyMap<string, readonly DocumentUnit[]>>(new Map());

export function useLastLook(caseId: string): readonly DocumentUnit[] | undefined {
  return useStore(looks, (all) => all.get(caseId));
}

/** The opinion as it reads now has been seen. */
export function rememberLook(caseId: string, units: readonly DocumentUnit[]): void {
  looks.update((all) => new Map(all).set(caseId, units));
}
