import type { MethodInput } from '../../shared/contract/host.ts';
import { useCase } from '../state/case-context.tsx';
import { useClient, useFiles } from '../state/machine.ts';
import { newId } from '../state/new-id.ts';
import { createStore, useStore } from '../state/store.ts';
import { showError } from '../ui/toasts.ts';

export type EvidenceMeta = MethodInput<'evidence.add'>['meta'];

/** Names of files being read now, for a progress line. */
const underWay = createStore<readonly string[]>([]);

export function useFilesUnderWay(): readonly string[] {
  return useStore(underWay, (names) => names);
}

/**
 * Takes files into the open case one after another: original bytes, text with anchors, an entry in the
 * list. Answers the ids of those that were taken; each failure is told by its code.
 */
export function useAddFiles(): (files: readonly File[], meta: EvidenceMeta) => Promise<readonly string[]> {
  const store = useCase();
  const client = useClient();
  const { upload } = useFiles();
  const { caseId } = store.view.get();

  const add = async (file: File, meta: EvidenceMeta): Promise<string | null> => {
    const grant = await upload(file);
    if (!grant.ok) {
      showError(grant.error);
      return null;
    }
    const evidenceId = newId();
    const { grantId } = grant.value;
    const written = await store.write((requestId) =>
      client.evidence.add({ caseId, requestId, evidenceId, grantId, meta }),
    );
    if (written.ok) return evidenceId;
    showError(written.error);
    return null;
  };

  return async (files, meta) => {
    underWay.update((names) => [...names, ...files.map((file) => file.name)]);
    const taken: string[] = [];
    for (const file of files) {
      const id = await add(file, meta);
      if (id !== null) taken.push(id);
      underWay.update((names) => without(names, file.name));
    }
    return taken;
  };
}

function without(names: readonly string[], name: string): readonly string[] {
  const at = names.indexOf(name);
  return at < 0 ? names : names.toSpliced(at, 1);
}
