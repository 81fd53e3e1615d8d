import { FileUp, Images, Link2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { t } from '../../locales/t.ts';
import { EvidenceReader } from '../../parts/readers/EvidenceReader.tsx';
import { useAddFiles, useFilesUnderWay } from '../../parts/use-add-files.ts';
import { useCase, useCaseState, useEntity, useOrdered } from '../../state/case-context.tsx';
import { useEvidenceText } from '../../state/evidence-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { linkMarks, suggestionMarks } from './material-marks.ts';
import { useLinks, useOpenSuggestions } from './use-row.ts';

/** The material (资料) of the product in view: one tab for each piece of evidence, and a reader. */
export function MaterialPane() {
  const bench = useBench();
  const tabs = useMaterial();
  const wanted = useBenchView((view) => view.evidenceId);
  const productId = useBenchView((view) => view.productId);
  const addFiles = useAddFiles();
  const underWay = useFilesUnderWay();
  const shown = tabs.find((evidence) => evidence.id === wanted) ?? tabs[0];
  const add = async (files: readonly File[]) => {
    const last = (await addFiles(files, { role: 'accused', productId })).at(-1);
    if (last !== undefined) bench.openEvidence(last);
  };
  return (
    <DropZone className="material" hint={t('bench.dropHint')} onFiles={(files) => void add(files)}>
      {tabs.length === 0 ? null : <Tabs tabs={tabs} shownId={shown?.id ?? ''} />}
      {underWay.map((name) => (
        <Progress key={name} label={t('evidence.reading', { name })} />
      ))}
      {shown === undefined ? (
        <EmptyState
          icon={Images}
          title={t('bench.noMaterial')}
          actions={
            <FileButton icon={FileUp} isMultiple onFiles={(files) => void add(files)}>
              {t('evidence.addFiles')}
            </FileButton>
          }
        >
          {t('bench.noMaterialHint')}
        </EmptyState>
      ) : (
        <Reader evidence={shown} />
      )}
      <SelectionBar />
    </DropZone>
  );
}

/** What shows the product in view first, then the patent's own files to look up. */
function useMaterial(): readonly Evidence[] {
  const productId = useBenchView((view) => view.productId);
  const evidence = useOrdered('evidence');
  return useMemo(
    () => [
      ...evidence.filter(
        (one) => one.role === 'accused' && (one.productId === null || one.productId === productId),
      ),
      ...evidence.filter((one) => one.role === 'right'),
    ],
    [evidence, productId],
  );
}

function Tabs({ tabs, shownId }: Readonly<{ tabs: readonly Evidence[]; shownId: string }>) {
  const bench = useBench();
  return (
    <div className="material-tabs" role="tablist" aria-label={t('bench.material')}>
      {tabs.map((evidence, index) => (
        <button
          key={evidence.id}
          type="button"
          role="tab"
          className="material-tab"
          aria-selected={evidence.id === shownId}
          tabIndex={evidence.id === shownId ? 0 : -1}
          title={evidence.name}
          onClick={() => bench.openEvidence(evidence.id)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            const next = tabs[(index + by + tabs.length) % tabs.length];
            if (by === 0 || next === undefined) return;
            event.preventDefault();
            bench.openEvidence(next.id);
            const other = event.currentTarget.parentElement?.children[tabs.indexOf(next)];
            if (other instanceof HTMLElement) other.focus();
          }}
        >
          <span className="material-tab-no">{t('bench.evidenceNo', { no: evidence.no })}</span>
          {evidence.name}
        </button>
      ))}
    </div>
  );
}

function Reader({ evidence }: Readonly<{ evidence: Evidence }>) {
  const bench = useBench();
  const { caseId } = useCase().view.get();
  const current = useBenchView((view) => view.current);
  const productId = useBenchView((view) => view.productId);
  const flash = useBenchView((view) => view.flash);
  const selection = useBenchView((view) =>
    view.selection?.evidenceId === evidence.id ? view.selection.anchor : null,
  );
  useSpentSelection(selection === null);
  const features = useCaseState((state) => state.features, Object.is);
  const links = useCaseState((state) =>
    Object.values(state.links).filter(
      (link) => link.evidenceId === evidence.id && link.productId === productId,
    ),
  );
  const suggestions = useOpenSuggestions(current ?? '', useLinks(current ?? ''));
  const isOn = useBenchView((view) => view.suggestions !== 'hidden');
  const text = useEvidenceText(caseId, evidence).data;
  const marks = useMemo(
    () => [
      ...linkMarks(links, features, current),
      ...suggestionMarks(isOn ? suggestions : [], evidence.id, text),
    ],
    [links, features, current, suggestions, isOn, evidence.id, text],
  );
  return (
    <div className="material-reader" data-pane="material" role="tabpanel" aria-label={evidence.name}>
      <EvidenceReader
        key={evidence.id}
        caseId={caseId}
        evidence={evidence}
        marks={marks}
        flash={flash}
        selection={selection}
        onSelection={(anchor) => bench.select(evidence.id, anchor)}
        onMark={(id) => {
          const link = links.find((one) => one.id === id);
          if (link !== undefined) bench.goTo(link.featureId);
        }}
      />
    </div>
  );
}

/** Words that were linked are selected no longer; the browser would go on showing them so. */
function useSpentSelection(isSpent: boolean): void {
  const before = useRef(isSpent);
  useEffect(() => {
    if (isSpent && !before.current) document.getSelection()?.removeAllRanges();
    before.current = isSpent;
  }, [isSpent]);
}

/** What is selected and where it can be linked; the buttons say their keys. */
function SelectionBar() {
  const bench = useBench();
  const isThere = useBenchView((view) => view.selection !== null);
  const name = useBenchView(() => bench.selectedName());
  const current = useBenchView((view) => view.current);
  const feature = useEntity('features', current ?? '');
  if (!isThere || feature === undefined) return null;
  return (
    <div className="selection-bar" role="status">
      {/* Pressing must not lose the words selected in the reader. */}
      <Button
        look="primary"
        icon={Link2}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void bench.linkSelection()}
      >
        {t('bench.linkTo', { label: feature.label })}
      </Button>
      <Kbd keys="L" />
      <Button onPointerDown={(event) => event.preventDefault()} onClick={() => bench.openDialog('pick-row')}>
        {t('bench.linkOther')}
      </Button>
      <Kbd keys="Shift+L" />
      {name === null ? null : (
        <>
          <Button
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => bench.openDialog('pick-term')}
          >
            {t('bench.alias')}
          </Button>
          <Kbd keys="T" />
        </>
      )}
    </div>
  );
}
