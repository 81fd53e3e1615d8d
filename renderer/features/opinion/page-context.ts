import { createContext, useContext } from 'react';
import { defined } from '../../../shared/util/assert.ts';
import type { DocumentChanges } from './document-changes.ts';
import type { PanelField } from './panel-state.ts';
import type { Writing } from './use-writing.ts';

/** What the parts of the page need to know besides their own words. */
export type PageScope = Readonly<{
  caseId: string;
  changes: DocumentChanges;
  writing: Writing;
  /** Shows a field of the panel beside the page. */
  onField: (field: PanelField) => void;
}>;

export const PageContext = createContext<PageScope | null>(null);

export function usePage(): PageScope {
  return defined(useContext(PageContext), 'opinion page');
}
