import { type RefObject, useRef } from 'react';
import type { DocumentChanges } from './document-changes.ts';

/** Leads from one changed place of the page to the next, and from the last to the first. */
export function useNextChange(scroller: RefObject<HTMLElement | null>, changes: DocumentChanges): () => void {
  const at = useRef({ changes, index: -1 });
  return () => {
    // Other changes are counted from the first.
    if (at.current.changes !== changes) at.current = { changes, index: -1 };
    const places = [...(scroller.current?.querySelectorAll('.is-changed, .is-added, .is-removed') ?? [])];
    if (places.length === 0) return;
    at.current.index = (at.current.index + 1) % places.length;
    places[at.current.index]?.scrollIntoView({ block: 'center' });
  };
}
