import { useMemo } from 'react';
import { readFrontPage } from '../../../shared/claims/front-page.ts';
import { otherPatent } from '../../../shared/domain/other-patent.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Warns when the text bears the number of another patent: the right's numbers and title would stay. */
export function OtherPatentNote({ right, text }: Readonly<{ right: Right; text: string }>) {
  const number = useMemo(() => otherPatent(right, readFrontPage(text) ?? {}), [right, text]);
  if (number === null) return null;
  const own = right.patentNo === '' ? right.grantNo : right.patentNo;
  return <Notice tone="warning">{t('right.otherPatent', { number, own })}</Notice>;
}
