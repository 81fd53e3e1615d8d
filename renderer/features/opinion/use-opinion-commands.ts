import { t } from '../../locales/t.ts';
import { useCommands } from '../../state/commands.ts';
import type { PanelTab } from './panel-state.ts';

type Actions = Readonly<{
  onExport: () => void;
  onNextChange: () => void;
  onAcknowledge: () => void;
  onTab: (tab: PanelTab) => void;
  hasChanges: boolean;
}>;

/** Keys of this screen; all of them are in the palette too. */
export function useOpinionCommands({
  onExport,
  onNextChange,
  onAcknowledge,
  onTab,
  hasChanges,
}: Actions): void {
  const group = t('opinion.title');
  useCommands([
    { id: 'opinion.export', title: t('opinion.export'), group, keys: ['Ctrl+E'], run: onExport },
    {
      id: 'opinion.nextChange',
      title: t('opinion.nextChange'),
      group,
      keys: ['N'],
      run: onNextChange,
      isEnabled: () => hasChanges,
    },
    {
      id: 'opinion.acknowledge',
      title: t('opinion.acknowledge'),
      group,
      keys: ['A'],
      run: onAcknowledge,
      isEnabled: () => hasChanges,
    },
    {
      id: 'opinion.checks',
      title: t('opinion.tabChecks'),
      group,
      keys: ['Alt+1'],
      run: () => onTab('checks'),
    },
    {
      id: 'opinion.settings',
      title: t('opinion.tabSettings'),
      group,
      keys: ['Alt+2'],
      run: () => onTab('settings'),
    },
    {
      id: 'opinion.phrases',
      title: t('opinion.tabPhrases'),
      group,
      keys: ['Alt+3'],
      run: () => onTab('phrases'),
    },
    {
      id: 'opinion.versions',
      title: t('opinion.tabVersions'),
      group,
      keys: ['Alt+4'],
      run: () => onTab('versions'),
    },
  ]);
}
