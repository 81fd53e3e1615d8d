import { useMemo } from 'react';
import { claimsOf } from '../../../shared/claims/claims-of.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { markedClaims } from '../../parts/patent/present-claims.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RepairList } from './RepairList.tsx';
import { VersionComparison } from './VersionComparison.tsx';

type ReplaceSheetProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  source: ImportedText;
  onReplace: () => void;
  onKeep: () => void;
}>;

/** Claims of a file against the present ones, shown before they replace them. */
export function ReplaceSheet({ right, claims, source, onReplace, onKeep }: ReplaceSheetProps) {
  const { set, text } = useMemo(() => claimsOf(markedClaims(source)), [source]);
  return (
    <Dialog
      kind="sheet"
      title={t('right.reload')}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>{t('right.keepPresent')}</Button>
          <Button look="primary" onClick={onReplace}>
            {t('right.takeOver')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('right.replaceHint')}</p>
      <RepairList repairs={set.repairs} text={set.text} />
      <VersionComparison right={right} claims={claims} next={set} text={text} />
    </Dialog>
  );
}
