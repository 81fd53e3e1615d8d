import { blankCase, blankOpinion, blankProduct, blankRight } from '../domain/blank.ts';
import type { RightType } from '../domain/codes.ts';
import { emptyState } from '../domain/entities.ts';
import type { Id } from '../domain/ids.ts';
import type { Change } from '../history/change.ts';
import { Draft } from './draft.ts';
import { keysAtEnd } from './positions.ts';

export type NewCase = Readonly<{
  caseId: Id;
  title: string;
  rightType: RightType;
  subject: 'PRODUCT' | 'PROCESS';
  caseNo: string;
  organisation: string;
  docTitle: string;
  sample: string | null;
  now: string;
  newId: () => Id;
}>;

/** The first changes of a case: its sheet, one right, one accused product, the opinion's settings. */
export function createCaseChanges(input: NewCase): readonly Change[] {
  const draft = new Draft(emptyState());
  const [order = ''] = keysAtEnd([], 1);
  const { caseId, title, rightType, caseNo, sample, now, newId } = input;
  draft.add('cases', { ...blankCase(caseId, now), title, rightType, caseNo, sample });
  draft.add('rights', { ...blankRight(newId(), order), type: rightType });
  draft.add('products', { ...blankProduct(newId(), order), kind: input.subject });
  draft.add('opinions', {
    ...blankOpinion('opinion'),
    organisation: input.organisation,
    docTitle: input.docTitle,
  });
  return draft.changes;
}
