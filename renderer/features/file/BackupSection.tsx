import { ArchiveRestore, HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../../shared/contract/system.contract.ts';
import { formatDateTime } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useClient } from '../../state/machine.ts';
import { useQuery } from '../../state/queries.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { showDone, showError } from '../../ui/toasts.ts';

/** Verified copies of the whole profile, made on their own and on demand. */
export function BackupSection() {
  const client = useClient();
  const { data, error, refresh } = useQuery('system.backups', {});
  const [isBusy, setBusy] = useState(false);
  const [wanted, setWanted] = useState<Backup | null>(null);
  const backUp = async () => {
    flushDrafts();
    setBusy(true);
    const made = await client.system.backupNow({});
    setBusy(false);
    if (made.ok) showDone(t('file.backedUp'));
    else showError(made.error);
    void refresh();
  };
  const restore = async (backup: Backup) => {
    setWanted(null);
    const restored = await client.system.restoreBackup({ name: backup.name });
    if (!restored.ok) return showError(restored.error);
    // Everything on screen may be older or newer than what is stored now.
    window.location.hash = '#/desk';
    window.location.reload();
  };
  return (
    <section className="form-section" aria-label={t('file.backups')}>
      <h2>{t('file.backups')}</h2>
      <p className="muted">{t('file.backupsHint')}</p>
      <p className="section-actions">
        <Button icon={HardDriveDownload} disabled={isBusy} onClick={() => void backUp()}>
          {isBusy ? t('ui.working') : t('file.backupNow')}
        </Button>
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      <ul className="backup-list">
        {(data ?? []).map((backup) => (
          <li key={backup.name}>
            <span>
              {formatDateTime(backup.at)}
              <span className="cell-sub">
                {' '}
                {t(`file.reason_${backup.reason}`)} · {(backup.sizeBytes / 1024 / 1024).toFixed(1)} MB
              </span>
            </span>
            <Button icon={ArchiveRestore} look="quiet" onClick={() => setWanted(backup)}>
              {t('file.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {wanted === null ? null : (
        <Dialog
          title={t('file.restoreTitle')}
          onClose={() => setWanted(null)}
          footer={
            <>
              <Button onClick={() => setWanted(null)}>{t('ui.cancel')}</Button>
              <Button look="primary" onClick={() => void restore(wanted)}>
                {t('file.restore')}
              </Button>
            </>
          }
        >
          <p>{t('file.restoreWords', { at: formatDateTime(wanted.at) })}</p>
        </Dialog>
      )}
    </section>
  );
}
