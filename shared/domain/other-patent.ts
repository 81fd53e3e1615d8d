import { checkApplicationNo, checkPublicationNo } from './numbers.ts';
import type { Right } from './right.ts';

/** Numbers read from the front page of a patent document; absent where the page does not say. */
export type PageNumbers = Readonly<{ applicationNo?: string; publicationNo?: string }>;

/**
 * The number by which a document shows that it is not of the right's patent; null when the two agree, or when either
 * says too little. Application numbers decide; without them the digits of the publication numbers do, since one
 * application may be published as A and granted as B.
 */
export function otherPatent(
  right: Pick<Right, 'patentNo' | 'applicationNo' | 'grantNo'>,
  page: PageNumbers,
): string | null {
  const shown = applicationNo(page.applicationNo ?? '');
  const known = applicationNo(right.patentNo) ?? applicationNo(right.applicationNo);
  if (shown !== null && known !== null) return shown === known ? null : shown;
  const published = publication(page.publicationNo ?? '');
  const granted = publication(right.grantNo);
  if (published === null || granted === null || published.digits === granted.digits) return null;
  return published.whole;
}

function applicationNo(input: string): string | null {
  const { normalized, problems } = checkApplicationNo(input);
  return problems.includes('form') ? null : normalized;
}

function publication(input: string): { whole: string; digits: string } | null {
  const { normalized, problems } = checkPublicationNo(input);
  return problems.includes('form') ? null : { whole: normalized, digits: normalized.replace(/\D.?$/, '') };
}
