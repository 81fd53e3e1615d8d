import { useMemo, useRef, useState } from 'react';
import { hasErrors } from '../../../shared/opinion/checks.ts';
import { useCase } from '../../state/case-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { OpinionBar } from './OpinionBar.tsx';
import { OpinionPage } from './OpinionPage.tsx';
import { OpinionPanel } from './OpinionPanel.tsx';
import { OutlinePane } from './OutlinePane.tsx';
import { PageContext } from './page-context.ts';
import { sheetsOf, withOpened } from './sheets.ts';
import { useChanges } from './use-changes.ts';
import { useNextChange } from './use-next-change.ts';
import type { OpinionView } from './use-opinion.ts';
import { useOpinionCommands } from './use-opinion-commands.ts';
import { usePanel } from './use-panel.ts';
import { useWriting } from './use-writing.ts';

/** Outline, page and panel of one opinion. */
export function OpinionDesk({ view }: Readonly<{ view: OpinionView }>) {
  const { settings, checks, template } = view;
  const { caseId } = useCase().view.get();
  const scroller = useRef<HTMLDivElement>(null);
  const [isExporting, setExporting] = useState(false);
  const { panes, setPanes, tab, wanted, showTab, showField } = usePanel(caseId);
  const writing = useWriting();
  const { changes, acknowledge } = useChanges(caseId, view.model);
  const nextChange = useNextChange(scroller, changes);
  const model = useMemo(
    () => withOpened(view.model, template, writing.opened),
    [view.model, template, writing.opened],
  );
  const sheets = useMemo(() => sheetsOf(model), [model]);
  const scope = useMemo(
    () => ({ caseId, changes, writing, onField: showField }),
    [caseId, changes, writing, showField],
  );
  const actions = {
    onExport: () => setExporting(true),
    onNextChange: nextChange,
    onAcknowledge: acknowledge,
  };
  useOpinionCommands({ ...actions, onTab: showTab, hasChanges: changes.groups.length > 0 });
  return (
    <div
      className={classNames('opinion', !panes.outline && 'without-outline', !panes.side && 'without-side')}
    >
      {panes.outline ? (
        <OutlinePane
          view={view}
          model={model}
          changes={changes}
          scroller={scroller}
          onAdd={(entry) => writing.open(entry.part)}
        />
      ) : null}
      <section className="opinion-middle">
        <OpinionBar
          {...actions}
          settings={settings}
          panes={panes}
          onPanes={setPanes}
          changeCount={changes.groups.length}
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
          onTab={showTab}
          view={view}
          wanted={wanted}
          editor={writing.editor}
          onField={showField}
        />
      ) : null}
      {isExporting ? (
        <ExportDialog
          caseId={caseId}
          settings={settings}
          checks={checks}
          onField={showField}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </div>
  );
}
