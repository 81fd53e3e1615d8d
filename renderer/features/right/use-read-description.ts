import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useAddFiles } from '../../parts/use-add-files.ts';
import { useCase } from '../../state/case-context.tsx';
import { useClient } from '../../state/machine.ts';
import { showDone, showError } from '../../ui/toasts.ts';

type ReadDescription = Readonly<{
  /** Takes a file into the case as evidence and reads the description there from now on. */
  fromFile: (files: readonly File[]) => Promise<boolean>;
  fromWords: (words: string) => Promise<boolean>;
}>;

/** Takes a description over, from a file or by paste; each is one step to undo. */
export function useReadDescription(right: Right): ReadDescription {
  const act = useAct();
  const addFiles = useAddFiles();
  const client = useClient();
  const { caseId } = useCase().view.get();
  const place = async (descriptionEvidenceId: string | null, descriptionText: string | null) => {
    const patch = { descriptionEvidenceId, descriptionText };
    const isDone = await act({ type: 'record.update', collection: 'rights', id: right.id, patch });
    if (isDone) showDone(t('patent.taken'));
    return isDone;
  };
  return {
    fromFile: async (files) => {
      const [evidenceId] = await addFiles(files.slice(0, 1), { role: 'right', kind: 'RIGHT_DOC' });
      if (evidenceId === undefined) return false;
      const source = await client.evidence.text({ caseId, evidenceId });
      if (!source.ok) {
        showError(source.error);
        return false;
      }
      if (source.value.text.trim() === '') {
        showDone(t('patent.noneInFile'));
        return false;
      }
      return place(evidenceId, null);
    },
    fromWords: (words) => place(null, words),
  };
}
