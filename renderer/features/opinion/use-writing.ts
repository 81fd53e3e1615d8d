import { useCallback, useMemo, useState } from 'react';
import type { SectionId } from '../../../shared/domain/opinion.ts';
import type { SectionEditor } from '../../editor/section-editor.ts';

export type Writing = Readonly<{
  /** Parts opened for writing that hold nothing yet. */
  opened: ReadonlySet<SectionId>;
  open: (part: SectionId) => void;
  close: (part: SectionId) => void;
  /** The editor that phrases are inserted into; null when none is on the page. */
  editor: SectionEditor | null;
  onEditor: (editor: SectionEditor) => void;
  onEditorGone: (editor: SectionEditor) => void;
}>;

/** Where the person writes their own words. */
export function useWriting(): Writing {
  const [opened, setOpened] = useState<ReadonlySet<SectionId>>(new Set());
  const [editor, setEditor] = useState<SectionEditor | null>(null);
  const open = useCallback(
    (part: SectionId) => setOpened((all) => (all.has(part) ? all : new Set(all).add(part))),
    [],
  );
  const close = useCallback(
    (part: SectionId) => setOpened((all) => new Set([...all].filter((other) => other !== part))),
    [],
  );
  const onEditorGone = useCallback(
    (gone: SectionEditor) => setEditor((current) => (current === gone ? null : current)),
    [],
  );
  return useMemo(
    () => ({ opened, open, close, editor, onEditor: setEditor, onEditorGone }),
    [opened, open, close, editor, onEditorGone],
  );
}
