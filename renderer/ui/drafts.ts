const open = new Set<() => void>();

/** Remembers how to hand over words that are typed but not stored yet; returns how to forget it. */
export function registerDraft(commit: () => void): () => void {
  open.add(commit);
  return () => open.delete(commit);
}

/** Hands over all typed words now: before undo, export, leaving a page. */
export function flushDrafts(): void {
  for (const commit of [...open]) commit();
}
