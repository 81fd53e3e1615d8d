import type { KeyboardEvent, ReactNode } from 'react';
import { t, type WordKey } from '../../locales/t.ts';
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

/** The panel beside the page; arrows move between its tabs. */
export function SidePanel({ tab, onTab, counts, children }: SidePanelProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = PANEL_TABS.at((PANEL_TABS.indexOf(tab) + step) % PANEL_TABS.length) ?? tab;
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <aside className="opinion-side" aria-label={t('opinion.panel')}>
      <div className="side-tabs" role="tablist" aria-label={t('opinion.panel')}>
        {PANEL_TABS.map((name) => (
          <button
            key={name}
            id={tabId(name)}
            type="button"
            role="tab"
            className="side-tab"
            aria-selected={name === tab}
            aria-controls="opinion-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
            onKeyDown={onKeyDown}
          >
            {t(NAMES[name])}
            {counts[name] ? <span className="side-count">{counts[name]}</span> : null}
          </button>
        ))}
      </div>
      <div className="side-body" role="tabpanel" id="opinion-panel" aria-labelledby={tabId(tab)}>
        {children}
      </div>
    </aside>
  );
}

function tabId(tab: PanelTab): string {
  return `opinion-tab-${tab}`;
}
