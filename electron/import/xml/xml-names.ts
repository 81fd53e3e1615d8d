import { localName, type MarkupElement } from '../markup/markup-tree.ts';

/** One spelling for ST.36 and ST.96: `claim-text`, `base:ClaimText` → `claimtext`. */
export function plainName(element: MarkupElement): string {
  return localName(element).toLowerCase().replace(/[-_.]/g, '');
}
