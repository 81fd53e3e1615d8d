import { t } from '../../locales/t.ts';
import { useOrdered } from '../../state/case-context.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ClaimsPane } from './ClaimsPane.tsx';
import { RightForm } from './RightForm.tsx';

/** 权利: the asserted patent's data, and its claims. */
export function RightScreen() {
  const right = useOrdered('rights')[0];
  if (right === undefined) return <Notice tone="error">{t('right.missing')}</Notice>;
  return (
    <div className="right-screen">
      <RightForm right={right} />
      <ClaimsPane right={right} />
    </div>
  );
}
