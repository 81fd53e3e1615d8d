import { type RefObject, useEffect, useRef } from 'react';
import type { DocumentChanges } from './document-changes.ts';

/** Leads from one changed place of the page to the next, and from the last to the first. */
export function useNextChange(scroller: RefObject<HTMLElement | null>, changes: DocumentChanges): () => void {
  const at = useRef(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other changes are counted from the first
  useEffect(() => {
    at.current = -1;
  }, [changes]);
  return () => {
    const places = [...(scroller.current?.querySelectorAll('.is-changed, .is-added, .is-removed') ?? [])];
    if (places.length === 0) return;
    at.current = (at.current + 1) % places.length;
    places[at.current]?.scrollIntoView({ block: 'center' });
  };
}
