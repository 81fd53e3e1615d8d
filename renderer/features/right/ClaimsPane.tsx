import { FileUp, RefreshCw, Scale } from 'lucide-react';
import { useState } from 'react';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { useAddFiles, useFilesUnderWay } from '../../parts/use-add-files.ts';
import { useCase, useCaseState } from '../../state/case-context.tsx';
import { useClient } from '../../state/machine.ts';
import { goToTab } from '../../state/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { showDone, showError } from '../../ui/toasts.ts';
import { ClaimList } from './ClaimList.tsx';
import { ClaimsLoader } from './ClaimsLoader.tsx';

const ACCEPT = '.txt,.docx,.pdf,.xml,.html,.htm,.mhtml,.mht';

/** The claims of the asserted patent: where they come from, and which are asserted. */
export function ClaimsPane({ right }: Readonly<{ right: Right }>) {
  const claims = useCaseState((state) =>
    Object.values(state.claims).filter((claim) => claim.rightId === right.id),
  );
  const { caseId } = useCase().view.get();
  const [isLoading, setLoading] = useState(false);
  const readFiles = useReadClaims(right);
  const underWay = useFilesUnderWay();
  const isEmpty = claims.length === 0;
  return (
    <DropZone
      className="claims-pane"
      hint={t('right.dropHint')}
      onFiles={(files) => void readFiles(files).then((isRead) => isRead && setLoading(false))}
    >
      <header className="section-head claims-head">
        <h2>{t('right.claims')}</h2>
        {isEmpty ? null : <span className="muted">{t('right.claimsCount', { count: claims.length })}</span>}
        <span className="top-space" />
        <FileButton
          icon={FileUp}
          look="quiet"
          accept={ACCEPT}
          onFiles={(files) => void readFiles(files).then((isRead) => isRead && setLoading(false))}
        >
          {t('right.fromFile')}
        </FileButton>
        {isEmpty ? null : (
          <Button icon={RefreshCw} look="quiet" onClick={() => setLoading(!isLoading)}>
            {isLoading ? t('ui.cancel') : t('right.reload')}
          </Button>
        )}
        {isEmpty ? null : (
          <Button icon={Scale} look="primary" onClick={() => goToTab(caseId, 'bench')}>
            {t('right.goCompare')}
          </Button>
        )}
      </header>
      {underWay.map((name) => (
        <Progress key={name} label={t('right.reading', { name })} />
      ))}
      {isEmpty || isLoading ? <ClaimsLoader right={right} onLoaded={() => setLoading(false)} /> : null}
      {isEmpty ? null : <ClaimList right={right} claims={claims} />}
    </DropZone>
  );
}

/** Takes a patent file into the case as evidence and reads its claims. */
function useReadClaims(right: Right): (files: readonly File[]) => Promise<boolean> {
  const store = useCase();
  const client = useClient();
  const addFiles = useAddFiles();
  const { caseId } = store.view.get();
  return async (files) => {
    const ids = await addFiles(files.slice(0, 1), { role: 'right', kind: 'RIGHT_DOC' });
    const evidenceId = ids[0];
    if (evidenceId === undefined) return false;
    const answer = await store.write((requestId) =>
      client.evidence.readClaims({ caseId, requestId, rightId: right.id, evidenceId }),
    );
    if (answer.ok) showDone(t('right.loaded'));
    else showError(answer.error);
    return answer.ok;
  };
}
