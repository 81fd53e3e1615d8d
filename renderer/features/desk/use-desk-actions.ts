import { t } from '../../locales/t.ts';
import { useClient, useFiles } from '../../state/machine.ts';
import { goToTab } from '../../state/navigation.ts';
import { newId } from '../../state/new-id.ts';
import { useQueryCache } from '../../state/queries.tsx';
import { showDone, showError } from '../../ui/toasts.ts';

export type DeskActions = ReturnType<typeof useDeskActions>;

/** What can be done to whole cases from the desk. */
export function useDeskActions() {
  const client = useClient();
  const { upload, save } = useFiles();
  const cache = useQueryCache();

  const setTrashed = async (caseId: string, trashedAt: string | null): Promise<boolean> => {
    const command = { type: 'record.update', collection: 'cases', id: caseId, patch: { trashedAt } } as const;
    const answer = await client.cases.run({ caseId, requestId: newId(), base: null, command });
    if (!answer.ok) showError(answer.error);
    cache.invalidate('cases.list');
    return answer.ok;
  };

  return {
    openSample: async (sampleId: string): Promise<void> => {
      const loaded = await client.cases.loadSample({ requestId: newId(), sampleId });
      if (!loaded.ok) return showError(loaded.error);
      cache.invalidate('cases.list');
      goToTab(loaded.value.caseId, 'bench');
    },
    importFiles: async (files: readonly File[]): Promise<void> => {
      for (const file of files) {
        const grant = await upload(file);
        if (!grant.ok) {
          showError(grant.error);
          continue;
        }
        const added = await client.cases.importFile({ requestId: newId(), grantId: grant.value.grantId });
        if (!added.ok) {
          showError(added.error);
          continue;
        }
        const { caseId } = added.value;
        showDone(t('desk.imported', { name: file.name }), {
          label: t('desk.open'),
          run: () => goToTab(caseId, 'intake'),
        });
      }
      cache.invalidate('cases.list');
    },
    exportCase: async (caseId: string): Promise<void> => {
      const grant = await client.cases.exportFile({ caseId });
      if (!grant.ok) return showError(grant.error);
      const saved = await save(grant.value);
      if (!saved.ok) showError(saved.error);
    },
    trash: async (caseId: string): Promise<void> => {
      // The bin is undone from here: the toast offers it, and so does the bin itself.
      if (await setTrashed(caseId, new Date().toISOString())) {
        showDone(t('desk.trashed'), { label: t('app.undo'), run: () => void setTrashed(caseId, null) });
      }
    },
    restore: async (caseId: string): Promise<void> => {
      if (await setTrashed(caseId, null)) showDone(t('desk.restored'));
    },
  };
}
