import type { CaseState } from '../../shared/domain/entities.ts';
import type { Db } from './connection.ts';
import { readState } from './projection.repo.ts';

/** States of the cases last worked on, so that an edit does not read its whole case from disk. */
export type CaseCache = Readonly<{
  /** The state at `head`, which must be the case's current head. */
  read: (db: Db, caseId: string, head: string) => CaseState;
  put: (caseId: string, head: string, state: CaseState) => void;
  clear: () => void;
}>;

const SIZE = 4;

export function createCaseCache(): CaseCache {
  const known = new Map<string, { head: string; state: CaseState }>();
  const put = (caseId: string, head: string, state: CaseState): void => {
    known.delete(caseId);
    known.set(caseId, { head, state });
    const [oldest] = known.keys();
    if (known.size > SIZE && oldest !== undefined) known.delete(oldest);
  };
  return {
    read(db, caseId, head) {
      const entry = known.get(caseId);
      const state = entry?.head === head ? entry.state : readState(db, caseId);
      put(caseId, head, state);
      return state;
    },
    put,
    clear: () => known.clear(),
  };
}
