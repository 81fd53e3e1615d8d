import { useCallback, useState } from 'react';
import { useViewState } from '../../state/view-state.ts';
import type { Panes } from './OpinionBar.tsx';
import { PANEL_TABS, type PanelField, type PanelTab } from './panel-state.ts';

type Panel = Readonly<{
  panes: Panes;
  setPanes: (panes: Panes) => void;
  tab: PanelTab;
  /** A field that the person was led to; null once they chose a tab themselves. */
  wanted: Readonly<{ field: PanelField }> | null;
  showTab: (tab: PanelTab) => void;
  showField: (field: PanelField) => void;
}>;

/** What stands beside the page of a case, kept on this device. */
export function usePanel(caseId: string): Panel {
  const [panes, setPanes] = useViewState<Panes>(caseId, 'opinion-panes', { outline: true, side: true });
  const [keptTab, setTab] = useViewState<string>(caseId, 'opinion-tab', 'checks');
  const [wanted, setWanted] = useState<Panel['wanted']>(null);
  const show = useCallback(
    (tab: PanelTab, next: Panel['wanted']) => {
      setPanes({ ...panes, side: true });
      setTab(tab);
      setWanted(next);
    },
    [panes, setPanes, setTab],
  );
  return {
    panes,
    setPanes,
    tab: PANEL_TABS.find((name) => name === keptTab) ?? 'checks',
    wanted,
    showTab: useCallback((tab: PanelTab) => show(tab, null), [show]),
    showField: useCallback((field: PanelField) => show('settings', { field }), [show]),
  };
}
