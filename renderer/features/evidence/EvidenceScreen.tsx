import { ClipboardPaste, FileUp, Images } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../locales/t.ts';
import { EVIDENCE_FILES } from '../../parts/readable-files.ts';
import { useAddFiles, useFilesUnderWay } from '../../parts/use-add-files.ts';
import { useCase, useOrdered } from '../../state/case-context.tsx';
import { goToTab, useRoute } from '../../state/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { EvidenceDetail } from './EvidenceDetail.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PasteDialog } from './PasteDialog.tsx';

/** 资料: everything brought to the case, each with its file, words, source and hash. */
export function EvidenceScreen() {
  const { caseId } = useCase().view.get();
  const evidence = useOrdered('evidence');
  const products = useOrdered('products');
  const route = useRoute();
  const [isPasting, setPasting] = useState(false);
  const addFiles = useAddFiles();
  const underWay = useFilesUnderWay();
  const focus = route.screen === 'case' ? route.focus : null;
  const selected = evidence.find((item) => item.id === focus) ?? evidence[0];
  const add = async (files: readonly File[]) => {
    const productId = products[0]?.id ?? null;
    const last = (await addFiles(files, { role: 'accused', productId })).at(-1);
    if (last !== undefined) goToTab(caseId, 'evidence', last);
  };
  const buttons = (
    <>
      <FileButton
        icon={FileUp}
        look="primary"
        accept={EVIDENCE_FILES}
        isMultiple
        onFiles={(files) => void add(files)}
      >
        {t('evidence.addFiles')}
      </FileButton>
      <Button icon={ClipboardPaste} onClick={() => setPasting(true)}>
        {t('evidence.paste')}
      </Button>
    </>
  );
  return (
    <DropZone className="evidence-screen" hint={t('evidence.dropHint')} onFiles={(files) => void add(files)}>
      <div className="evidence-list">
        <header className="section-head evidence-head">
          <h2>{t('evidence.list')}</h2>
          <span className="top-space" />
          {evidence.length === 0 ? null : buttons}
        </header>
        {underWay.map((name) => (
          <Progress key={name} label={t('evidence.reading', { name })} />
        ))}
        {evidence.length === 0 ? (
          <EmptyState icon={Images} title={t('evidence.empty')} actions={buttons}>
            {t('evidence.emptyHint')}
          </EmptyState>
        ) : (
          <EvidenceTable
            evidence={evidence}
            products={products}
            selectedId={selected?.id ?? null}
            onSelect={(id) => goToTab(caseId, 'evidence', id)}
          />
        )}
      </div>
      {selected === undefined ? null : <EvidenceDetail key={selected.id} evidence={selected} />}
      {isPasting ? <PasteDialog onClose={() => setPasting(false)} /> : null}
    </DropZone>
  );
}
