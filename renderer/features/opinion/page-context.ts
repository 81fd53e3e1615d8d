import { createContext, useContext } from 'react';
import type { SectionId } from '../../../shared/domain/opinion.ts';
import { defined } from '../../../shared/util/assert.ts';
import type { SectionEditor } from '../../editor/section-editor.ts';
import type { DocumentChanges } from './document-changes.ts';
import type { PanelField } from './panel-state.ts';

/** What the parts of the page need to know besides their own words. */
export type PageScope = Readonly<{
  caseId: string;
  changes: DocumentChanges;
  /** Parts opened for writing that hold nothing yet. */
  opened: ReadonlySet<SectionId>;
  open: (part: SectionId) => void;
  close: (part: SectionId) => void;
  /** The editor that phrases are inserted into. */
  onEditor: (editor: SectionEditor) => void;
  /** Shows a field of the panel beside the page. */
  onField: (field: PanelField) => void;
}>;

export const PageContext = createContext<PageScope | null>(null);

export function usePage(): PageScope {
  return defined(useContext(PageContext), 'opinion page');
}
