import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SectionId } from '../../../shared/domain/opinion.ts';
import { hasErrors } from '../../../shared/opinion/checks.ts';
import type { SectionEditor } from '../../editor/section-editor.ts';
import { useCase } from '../../state/case-context.tsx';
import { useViewState } from '../../state/view-state.ts';
import { classNames } from '../../ui/class-names.ts';
import type { DocumentChanges } from './document-changes.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { OpinionBar, type Panes } from './OpinionBar.tsx';
import { OpinionPage } from './OpinionPage.tsx';
import { OpinionPanel } from './OpinionPanel.tsx';
import { Outline } from './Outline.tsx';
import { gravest, outlineEntries, partsOfCheck } from './outline-entries.ts';
import { PageContext, type PageScope } from './page-context.ts';
import { PANEL_TABS, type PanelField, type PanelTab } from './panel-state.ts';
import { sectionAnchor } from './section-anchor.ts';
import { sheetsOf, withOpened } from './sheets.ts';
import { useChanges } from './use-changes.ts';
import { useCurrentSection } from './use-current-section.ts';
import type { OpinionView } from './use-opinion.ts';
import { useOpinionCommands } from './use-opinion-commands.ts';

const OPENING_ANCHOR = ['opening', 'opinion-opening'] as const;

/** Outline, page and panel of one opinion. */
export function OpinionDesk({ view }: Readonly<{ view: OpinionView }>) {
  const { model, settings, checks, template } = view;
  const { caseId } = useCase().view.get();
  const scroller = useRef<HTMLDivElement>(null);
  const [panes, setPanes] = useViewState<Panes>(caseId, 'opinion-panes', { outline: true, side: true });
  const [keptTab, setTab] = useViewState<string>(caseId, 'opinion-tab', 'checks');
  const [wanted, setWanted] = useState<Readonly<{ field: PanelField }> | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [editor, setEditor] = useState<SectionEditor | null>(null);
  const { opened, open, close } = useOpened();
  const { changes, acknowledge } = useChanges(caseId, model);
  const tab: PanelTab = PANEL_TABS.find((name) => name === keptTab) ?? 'checks';
  const shown = useMemo(() => withOpened(model, template, opened), [model, template, opened]);
  const sheets = useMemo(() => sheetsOf(shown), [shown]);
  const entries = useMemo(
    () => outlineEntries(template, shown, checks, changes),
    [template, shown, checks, changes],
  );
  const anchors = useMemo(
    () => [OPENING_ANCHOR, ...shown.sections.map(({ key }) => [key, sectionAnchor(key)] as const)],
    [shown],
  );
  const current = useCurrentSection(scroller, anchors);

  const onField = (field: PanelField) => {
    setPanes({ ...panes, side: true });
    setTab('settings');
    setWanted({ field });
  };
  const goTo = (key: string) => {
    const id = anchors.find(([name]) => name === key)?.[1];
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'start' });
  };
  const nextChange = useNextChange(scroller, changes);
  useOpinionCommands({
    onExport: () => setExporting(true),
    onNextChange: nextChange,
    onAcknowledge: acknowledge,
    onTab: (next) => {
      setPanes({ ...panes, side: true });
      setTab(next);
    },
    hasChanges: changes.groups.length > 0,
  });
  const scope: PageScope = { caseId, changes, opened, open, close, onEditor: setEditor, onField };

  return (
    <div
      className={classNames('opinion', !panes.outline && 'without-outline', !panes.side && 'without-side')}
    >
      {panes.outline ? (
        <Outline
          entries={entries}
          opening={gravest(checks.filter((check) => partsOfCheck(check).includes('title')))}
          current={current}
          onGo={goTo}
          onAdd={({ key, part }) => {
            open(part);
            requestAnimationFrame(() => goTo(key));
          }}
        />
      ) : null}
      <section className="opinion-middle">
        <OpinionBar
          settings={settings}
          panes={panes}
          onPanes={setPanes}
          changeCount={changes.groups.length}
          onNextChange={nextChange}
          onAcknowledge={acknowledge}
          onExport={() => setExporting(true)}
        />
        <div className="opinion-desk" ref={scroller}>
          <PageContext value={scope}>
            <OpinionPage meta={model.meta} settings={settings} sheets={sheets} isDraft={hasErrors(checks)} />
          </PageContext>
        </div>
      </section>
      {panes.side ? (
        <OpinionPanel
          tab={tab}
          onTab={setTab}
          view={view}
          wanted={wanted}
          editor={editor}
          onField={onField}
        />
      ) : null}
      {isExporting ? (
        <ExportDialog
          caseId={caseId}
          settings={settings}
          checks={checks}
          onField={onField}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </div>
  );
}

/** Parts that the person opened for writing and that hold nothing yet. */
function useOpened(): Pick<PageScope, 'opened' | 'open' | 'close'> {
  const [opened, setOpened] = useState<ReadonlySet<SectionId>>(new Set());
  const open = useCallback((part: SectionId) => setOpened((all) => new Set(all).add(part)), []);
  const close = useCallback(
    (part: SectionId) => setOpened((all) => new Set([...all].filter((other) => other !== part))),
    [],
  );
  return { opened, open, close };
}

/** Leads from one changed place of the page to the next, from the last to the first. */
function useNextChange(scroller: RefObject<HTMLElement | null>, changes: DocumentChanges): () => void {
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
