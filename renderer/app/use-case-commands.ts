import { t } from '../locales/t.ts';
import { useCase } from '../state/case-context.tsx';
import type { CaseStore } from '../state/case-store.ts';
import { type AppCommand, useCommands } from '../state/commands.ts';
import { CASE_TABS, goToTab } from '../state/navigation.ts';
import { flushDrafts } from '../ui/drafts.ts';
import { showError } from '../ui/toasts.ts';
import { TAB_WORDS } from './tab-words.ts';

/** Undo, redo and the way between the parts of a case, on every screen of it. */
export function useCaseCommands(): void {
  const store = useCase();
  const { caseId } = store.view.get();
  const group = t('app.groupCase');
  const tabs = CASE_TABS.map(
    (tab, index): AppCommand => ({
      id: `case.${tab}`,
      title: t('app.goTo', { place: t(TAB_WORDS[tab]) }),
      group,
      keys: [`Ctrl+Alt+${index + 1}`],
      run: () => goToTab(caseId, tab),
    }),
  );
  useCommands([
    {
      id: 'case.undo',
      title: t('app.undo'),
      group,
      keys: ['Ctrl+Z'],
      run: () => void runHistory(store, 'undo'),
    },
    {
      id: 'case.redo',
      title: t('app.redo'),
      group,
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      run: () => void runHistory(store, 'redo'),
    },
    ...tabs,
  ]);
}

/** Takes back or brings back the last step; words still being typed are stored first. */
export async function runHistory(store: CaseStore, direction: 'undo' | 'redo'): Promise<void> {
  flushDrafts();
  const answer = await store[direction]();
  if (!answer.ok && answer.error.code !== 'NOTHING_TO_UNDO' && answer.error.code !== 'NOTHING_TO_REDO') {
    showError(answer.error);
  }
}
