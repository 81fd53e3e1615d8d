import type { SectionEditor } from '../../editor/section-editor.ts';
import { useCase } from '../../state/case-context.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { PhrasesPanel } from './PhrasesPanel.tsx';
import type { PanelField, PanelTab } from './panel-state.ts';
import { SettingsPanel } from './SettingsPanel.tsx';
import { SidePanel } from './SidePanel.tsx';
import type { OpinionView } from './use-opinion.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

type OpinionPanelProps = Readonly<{
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  view: OpinionView;
  wanted: Readonly<{ field: PanelField }> | null;
  /** Where phrases are put; null until a section is written in. */
  editor: SectionEditor | null;
  onField: (field: PanelField) => void;
}>;

/** What stands beside the page: findings, settings, phrases, versions. */
export function OpinionPanel({ tab, onTab, view, wanted, editor, onField }: OpinionPanelProps) {
  const { caseId } = useCase().view.get();
  const { checks, settings } = view;
  const insert = (phrase: string) => {
    editor?.insert(phrase);
    editor?.editor.focus();
  };
  return (
    <SidePanel tab={tab} onTab={onTab} counts={{ checks: checks.length }}>
      {tab === 'checks' ? <ChecksPanel caseId={caseId} checks={checks} onField={onField} /> : null}
      {tab === 'settings' ? <SettingsPanel settings={settings} wanted={wanted} /> : null}
      {tab === 'phrases' ? <PhrasesPanel onInsert={editor === null ? null : insert} /> : null}
      {tab === 'versions' ? <VersionsPanel caseId={caseId} /> : null}
    </SidePanel>
  );
}
