import { useEffect, useMemo } from 'react';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import { compareDocuments, type DocumentChanges, NO_CHANGES } from './document-changes.ts';
import { unitsOf } from './document-units.ts';
import { rememberLook, useLastLook } from './last-look.ts';

type Changes = Readonly<{ changes: DocumentChanges; acknowledge: () => void }>;

/** What the case has changed in the opinion since it was looked at last. */
export function useChanges(caseId: string, model: OpinionModel): Changes {
  const units = useMemo(() => unitsOf(model), [model]);
  const look = useLastLook(caseId);
  const changes = useMemo(
    () => (look === undefined ? NO_CHANGES : compareDocuments(look, units)),
    [look, units],
  );
  useEffect(() => {
    if (look === undefined) rememberLook(caseId, units);
  }, [caseId, look, units]);
  return { changes, acknowledge: () => rememberLook(caseId, units) };
}
