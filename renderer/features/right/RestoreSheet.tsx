import { useMemo } from 'react';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { type ClaimsSourceReading, readPasted } from '../../parts/patent/read-patent.ts';
import { useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { loadOf } from './load-outcome.ts';
import { VersionComparison } from './VersionComparison.tsx';

type RestoreSheetProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  reading: ClaimsSourceReading;
  /** The repairs that would be taken back from now on. */
  kept: readonly number[];
  onClose: () => void;
}>;

/** Claims read again with other repairs, shown against the present ones before they replace them. */
export function RestoreSheet({ right, claims, reading, kept, onClose }: RestoreSheetProps) {
  const act = useAct();
  const { next, command } = useMemo(() => {
    const again = readPasted(reading.text, kept).set;
    return { next: again, command: loadOf(right, reading.text, right.claimsEvidenceId, kept) };
  }, [right, reading.text, kept]);
  const canLoad = next.claims.length > 0;
  return (
    <Dialog
      kind="sheet"
      title={t('right.restoreTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('right.keepPresent')}</Button>
          <Button
            look="primary"
            disabled={!canLoad}
            onClick={() => void act(command).then((isDone) => isDone && onClose())}
          >
            {t('right.restoreConfirm')}
          </Button>
        </>
      }
    >
      <p className="muted">{canLoad ? t('right.restoreHint') : t('right.restoreNone')}</p>
      {canLoad ? <VersionComparison right={right} claims={claims} next={next} command={command} /> : null}
    </Dialog>
  );
}
