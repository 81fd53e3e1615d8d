import type { CaseSheet } from '../../shared/domain/case.ts';

/** Whether a case's opinion has left, so that no deadline runs any more. */
export function isClosedStatus(status: CaseSheet['status']): boolean {
  return status === 'ISSUED' || status === 'ARCHIVED';
}
