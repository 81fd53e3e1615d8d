import type { Evidence } from '../../shared/domain/evidence.ts';
import type { ImportedText } from '../../shared/domain/imported-text.ts';
import { useQuery } from './queries.tsx';
import type { QueryState } from './query-cache.ts';

/** The words taken from a piece of evidence; nothing is asked when there are none. */
export function useEvidenceText(caseId: string, evidence: Evidence): QueryState<ImportedText> {
  return useQuery('evidence.text', evidence.text === null ? null : { caseId, evidenceId: evidence.id });
}
