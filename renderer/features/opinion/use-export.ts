import { useState } from 'react';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import { t } from '../../locales/t.ts';
import { useCase } from '../../state/case-context.tsx';
import { useClient, useFiles } from '../../state/machine.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { showDone, showError } from '../../ui/toasts.ts';
import { settled } from './settled.ts';

export type ExportWish = Readonly<{ isDraft: boolean; layout: OpinionSettings['layout'] }>;

/** Writes the document and hands it to the person; answers whether it was saved. */
export function useExport(): Readonly<{ isBusy: boolean; run: (wish: ExportWish) => Promise<boolean> }> {
  const store = useCase();
  const client = useClient();
  const { save } = useFiles();
  const [isBusy, setBusy] = useState(false);

  const write = async ({ isDraft, layout }: ExportWish): Promise<boolean> => {
    flushDrafts();
    const unsaved = await settled(store);
    if (unsaved !== null) {
      showError(unsaved);
      return false;
    }
    const { caseId } = store.view.get();
    const grant = await client.opinions.export({ caseId, to: 'docx', draft: isDraft, layout });
    if (!grant.ok) {
      showError(grant.error);
      return false;
    }
    const saved = await save(grant.value);
    if (!saved.ok) showError(saved.error);
    else if (saved.value) showDone(t('opinion.exported', { name: grant.value.name }));
    return saved.ok && saved.value;
  };

  return {
    isBusy,
    run: async (wish) => {
      setBusy(true);
      try {
        return await write(wish);
      } finally {
        setBusy(false);
      }
    },
  };
}
