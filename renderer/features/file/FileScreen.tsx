import { Download } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../locales/t.ts';
import { useCase } from '../../state/case-context.tsx';
import { useClient, useFiles } from '../../state/machine.ts';
import { Button } from '../../ui/Button.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { showDone, showError } from '../../ui/toasts.ts';
import { BackupSection } from './BackupSection.tsx';
import { HistorySection } from './HistorySection.tsx';

/** 卷宗: who did what and when, the case as one file, and the copies kept of everything. */
export function FileScreen() {
  return (
    <div className="screen file-screen">
      <HistorySection />
      <div>
        <CaseFileSection />
        <BackupSection />
      </div>
    </div>
  );
}

function CaseFileSection() {
  const { caseId } = useCase().view.get();
  const client = useClient();
  const { save } = useFiles();
  const [isBusy, setBusy] = useState(false);
  const exportFile = async () => {
    flushDrafts();
    setBusy(true);
    const grant = await client.cases.exportFile({ caseId });
    const saved = grant.ok ? await save(grant.value) : grant;
    setBusy(false);
    if (!saved.ok) showError(saved.error);
    else if (saved.value) showDone(t('file.exported'));
  };
  return (
    <section className="form-section" aria-label={t('file.caseFile')}>
      <h2>{t('file.caseFile')}</h2>
      <p className="muted">{t('file.caseFileHint')}</p>
      <p className="section-actions">
        <Button icon={Download} disabled={isBusy} onClick={() => void exportFile()}>
          {isBusy ? t('ui.working') : t('file.exportCase')}
        </Button>
      </p>
    </section>
  );
}
