import type { ReactNode } from 'react';
import { t, type WordKey } from '../../locales/t.ts';
import { Tabs, tabPanel } from '../../ui/Tabs.tsx';
import { PANEL_TABS, type PanelTab } from './panel-state.ts';

const NAMES: Readonly<Record<PanelTab, WordKey>> = {
  checks: 'opinion.tabChecks',
  settings: 'opinion.tabSettings',
  phrases: 'opinion.tabPhrases',
  versions: 'opinion.tabVersions',
};

type SidePanelProps = Readonly<{
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** Shown beside the name of a tab. */
  counts: Readonly<Partial<Record<PanelTab, number>>>;
  children: ReactNode;
}>;

/** The panel beside the page. */
export function SidePanel({ tab, onTab, counts, children }: SidePanelProps) {
  const tabs = PANEL_TABS.map((name) => ({ name, label: t(NAMES[name]), count: counts[name] }));
  return (
    <aside className="opinion-side" aria-label={t('opinion.panel')}>
      <Tabs id="opinion" label={t('opinion.panel')} tabs={tabs} chosen={tab} onChoose={onTab} />
      <div className="side-body" {...tabPanel('opinion', tab)}>
        {children}
      </div>
    </aside>
  );
}
