import { useCallback } from 'react';
import { createStore, useStore } from './store.ts';

const drafts = createStore<Readonly<Record<string, string>>>({});

/**
 * Words typed or pasted that no action took over yet, kept while the page is open: closing a dialog or
 * changing the tab does not lose them. Scope: session. Undo mode: never; they are not part of a case.
 */
export function useSessionDraft(name: string): readonly [string, (text: string) => void] {
  const text = useStore(drafts, (all) => all[name] ?? '');
  const change = useCallback((next: string) => drafts.update((all) => ({ ...all, [name]: next })), [name]);
  return [text, change];
}
