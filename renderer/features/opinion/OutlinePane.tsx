import { type RefObject, useMemo } from 'react';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import type { DocumentChanges } from './document-changes.ts';
import { Outline } from './Outline.tsx';
import { gravest, type OutlineEntry, outlineEntries, partsOfCheck } from './outline-entries.ts';
import { sectionAnchor } from './section-anchor.ts';
import { useCurrentSection } from './use-current-section.ts';
import type { OpinionView } from './use-opinion.ts';

const OPENING_ANCHOR = ['opening', 'opinion-opening'] as const;

type OutlinePaneProps = Readonly<{
  view: OpinionView;
  /** The document with the sections that are opened for writing. */
  model: OpinionModel;
  changes: DocumentChanges;
  scroller: RefObject<HTMLElement | null>;
  onAdd: (entry: OutlineEntry) => void;
}>;

/** The outline, following where the person reads. */
export function OutlinePane({ view, model, changes, scroller, onAdd }: OutlinePaneProps) {
  const { checks, template } = view;
  const entries = useMemo(
    () => outlineEntries(template, model, checks, changes),
    [template, model, checks, changes],
  );
  const anchors = useMemo(
    () => [OPENING_ANCHOR, ...model.sections.map(({ key }) => [key, sectionAnchor(key)] as const)],
    [model],
  );
  const current = useCurrentSection(scroller, anchors);
  const goTo = (key: string) => {
    const id = key === OPENING_ANCHOR[0] ? OPENING_ANCHOR[1] : sectionAnchor(key);
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  };
  return (
    <Outline
      entries={entries}
      opening={gravest(checks.filter((check) => partsOfCheck(check).includes('title')))}
      current={current}
      onGo={goTo}
      onAdd={(entry) => {
        onAdd(entry);
        // The section stands on the page after the next drawing.
        requestAnimationFrame(() => goTo(entry.key));
      }}
    />
  );
}
