import { FileUp, RefreshCw, Scale } from 'lucide-react';
import { useState } from 'react';
import { claimsOf } from '../../../shared/claims/claims-of.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { markedClaims } from '../../parts/patent/present-claims.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';
import { TEXT_FILES } from '../../parts/readable-files.ts';
import { useAddFiles, useFilesUnderWay } from '../../parts/use-add-files.ts';
import { useCase } from '../../state/case-context.tsx';
import { useClient } from '../../state/machine.ts';
import { goToTab } from '../../state/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { showDone, showError } from '../../ui/toasts.ts';
import { ClaimList } from './ClaimList.tsx';
import { ClaimsBackground } from './ClaimsBackground.tsx';
import { ClaimsLoader } from './ClaimsLoader.tsx';
import { ReplaceSheet } from './ReplaceSheet.tsx';

type ClaimsPaneProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  patent: Patent | undefined;
  onTerm: (term: string) => void;
}>;

/** The claims of the asserted patent: where they come from, and which are asserted. */
export function ClaimsPane({ right, claims, patent, onTerm }: ClaimsPaneProps) {
  const { caseId } = useCase().view.get();
  const [isLoading, setLoading] = useState(false);
  const isEmpty = claims.length === 0;
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const { takeIn, readFrom } = useReadClaims(right);
  const closeWhen = (isRead: boolean) => isRead && setLoading(false);
  const readFiles = async (files: readonly File[]) => {
    const taken = await takeIn(files);
    if (taken === null) return;
    const isOther = !isEmpty && claimsOf(markedClaims(taken.source)).set.claims.length > 0;
    if (isOther) setProposal(taken);
    else closeWhen(await readFrom(taken.evidenceId));
  };
  const underWay = useFilesUnderWay();
  return (
    <DropZone className="claims-pane" hint={t('right.dropHint')} onFiles={(files) => void readFiles(files)}>
      <header className="section-head claims-head">
        <h2>{t('right.claims')}</h2>
        {isEmpty ? null : <span className="muted">{t('right.claimsCount', { count: claims.length })}</span>}
        <span className="top-space" />
        <FileButton icon={FileUp} look="quiet" accept={TEXT_FILES} onFiles={(files) => void readFiles(files)}>
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
      {isEmpty || isLoading ? (
        <ClaimsLoader right={right} claims={claims} onLoaded={() => setLoading(false)} />
      ) : null}
      {isEmpty ? null : <ClaimList right={right} claims={claims} reading={patent?.reading ?? null} />}
      {isEmpty || patent === undefined ? null : (
        <ClaimsBackground right={right} claims={claims} patent={patent} onTerm={onTerm} />
      )}
      {proposal === null ? null : (
        <ReplaceSheet
          right={right}
          claims={claims}
          source={proposal.source}
          onKeep={() => setProposal(null)}
          onReplace={() => {
            setProposal(null);
            void readFrom(proposal.evidenceId).then(closeWhen);
          }}
        />
      )}
    </DropZone>
  );
}

/** A patent file that was taken in, and whose claims may replace the present ones. */
type Proposal = Readonly<{ evidenceId: string; source: ImportedText }>;

/** Takes a patent file into the case as evidence; reads the claims of one that is there. */
function useReadClaims(right: Right): Readonly<{
  takeIn: (files: readonly File[]) => Promise<Proposal | null>;
  readFrom: (evidenceId: string) => Promise<boolean>;
}> {
  const store = useCase();
  const client = useClient();
  const addFiles = useAddFiles();
  const { caseId } = store.view.get();
  return {
    takeIn: async (files) => {
      const [evidenceId] = await addFiles(files.slice(0, 1), { role: 'right', kind: 'RIGHT_DOC' });
      if (evidenceId === undefined) return null;
      const source = await client.evidence.text({ caseId, evidenceId });
      if (source.ok) return { evidenceId, source: source.value };
      showError(source.error);
      return null;
    },
    readFrom: async (evidenceId) => {
      const answer = await store.write((requestId) =>
        client.evidence.readClaims({ caseId, requestId, rightId: right.id, evidenceId }),
      );
      if (answer.ok) showDone(t('right.loaded'));
      else showError(answer.error);
      return answer.ok;
    },
  };
}
