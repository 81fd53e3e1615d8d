import type { Evidence } from '../../shared/domain/evidence.ts';
import type { ImportedText } from '../../shared/domain/imported-text.ts';
import { useQuery } from './queries.tsx';
import type { QueryState } from './query-cache.ts';

/** The words taken from a piece of evidence; nothing is asked when there are none. */
export function useEvidenceText(caseId: string, evidence: Evidence | undefined): QueryState<ImportedText> {
  const hasText = evidence !== undefined && evidence.text !== null;
  return useQuery('evidence.text', hasText ? { caseId, evidenceId: evidence.id } : null);
}
