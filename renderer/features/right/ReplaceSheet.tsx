import { useMemo } from 'react';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { readFile } from '../../parts/patent/read-patent.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { loadOf } from './load-outcome.ts';
import { OtherPatentNote } from './OtherPatentNote.tsx';
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
  const { reading, command } = useMemo(() => {
    const read = readFile(source);
    return { reading: read, command: loadOf(right, read.text, null) };
  }, [right, source]);
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
      <OtherPatentNote right={right} text={source.text} />
      <p className="muted">{t('right.replaceHint')}</p>
      <RepairList reading={reading} />
      <VersionComparison right={right} claims={claims} next={reading.set} command={command} />
    </Dialog>
  );
}
