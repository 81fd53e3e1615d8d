import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Anchor, textAnchor } from '../../../shared/domain/anchor.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { type ImportedText, placeAt } from '../../../shared/domain/imported-text.ts';
import { t } from '../../locales/t.ts';
import { useEvidenceText } from '../../state/evidence-text.ts';
import { useFiles } from '../../state/machine.ts';
import { ErrorNotice, Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { FindBar } from './FindBar.tsx';
import type { ReaderMark } from './marks.ts';
import { PdfReader } from './PdfReader.tsx';
import { PictureReader } from './PictureReader.tsx';
import { TextReader } from './TextReader.tsx';
import type { Flash } from './use-flash.ts';

type EvidenceReaderProps = Readonly<{
  caseId: string;
  evidence: Evidence;
  /** Passages and regions to show. */
  marks: readonly ReaderMark[];
  /** The mark to scroll to and light up. */
  flash: Flash | null;
  /** What is selected now and not linked yet. */
  selection: Anchor | null;
  onSelection: (anchor: Anchor | null) => void;
  onMark?: (id: string) => void;
}>;

/** Shows a piece of evidence by what it is: text, page or picture. */
export function EvidenceReader(props: EvidenceReaderProps) {
  const { caseId, evidence, marks, flash } = props;
  const root = useRef<HTMLDivElement>(null);
  useLetGo(root, props.selection);
  const text = useEvidenceText(caseId, evidence);
  const found = useFinds(text.data ?? null);
  const all = useMemo(() => [...marks, ...found.marks], [marks, found.marks]);
  const shown = found.flash !== null && found.flash.turn > (flash?.turn ?? -1) ? found.flash : flash;
  return (
    <div ref={root} className="evidence-reader">
      {text.data === undefined || text.data.text === '' ? null : (
        <FindBar
          wanted={found.wanted}
          count={found.marks.length}
          at={found.at}
          onWanted={found.seek}
          onStep={found.step}
        />
      )}
      {text.error === null ? null : <ErrorNotice error={text.error} />}
      {text.isLoading && text.data === undefined ? <Progress label={t('reader.opening')} /> : null}
      <Content {...props} marks={all} flash={shown} imported={text.data ?? null} />
    </div>
  );
}

/** Words that were linked are no longer selected: the next drag would move them instead of selecting. */
function useLetGo(root: RefObject<HTMLDivElement | null>, selection: Anchor | null): void {
  const isSelected = selection !== null;
  useEffect(() => {
    if (isSelected) return;
    const selected = root.current?.ownerDocument.getSelection();
    if (selected?.anchorNode && root.current?.contains(selected.anchorNode)) selected.removeAllRanges();
  }, [root, isSelected]);
}

type ContentProps = EvidenceReaderProps & Readonly<{ imported: ImportedText | null }>;

function Content({ evidence, marks, flash, selection, onSelection, onMark, imported }: ContentProps) {
  const { blobUrl } = useFiles();
  const url = blobUrl(evidence.sha256, evidence.mime);
  const common = { marks, flash, onSelection, onMark };
  if (evidence.mime === 'application/pdf') {
    return <PdfReader key={evidence.id} url={url} imported={imported} selection={selection} {...common} />;
  }
  if (evidence.image !== null) {
    return (
      <PictureReader
        key={evidence.id}
        url={url}
        alt={evidence.name}
        size={evidence.image}
        selection={selection}
        {...common}
      />
    );
  }
  if (imported !== null) return <TextReader key={evidence.id} imported={imported} {...common} />;
  return evidence.text === null ? <Notice tone="note">{t('reader.nothing')}</Notice> : null;
}

/** More finds than a person would step through; the count says so. */
const MAX_FINDS = 500;

/** Finding words in a text: all places are marked, the current one is lit up. */
function useFinds(imported: ImportedText | null) {
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const turn = useRef(1_000_000);
  const marks = useMemo(() => findMarks(imported, wanted), [imported, wanted]);
  const current = marks[at];
  const seek = (words: string) => {
    turn.current += 1;
    setWanted(words);
    setAt(0);
  };
  const step = (by: number) => {
    if (marks.length === 0) return;
    turn.current += 1;
    setAt((at + by + marks.length) % marks.length);
  };
  const flash: Flash | null = current === undefined ? null : { id: current.id, turn: turn.current };
  return { wanted, at, marks, seek, step, flash };
}

function findMarks(imported: ImportedText | null, wanted: string): ReaderMark[] {
  if (imported === null || wanted === '') return [];
  const text = imported.text.toLowerCase();
  const words = wanted.toLowerCase();
  const marks: ReaderMark[] = [];
  for (let at = text.indexOf(words); at >= 0 && marks.length < MAX_FINDS; at = text.indexOf(words, at + 1)) {
    const anchor = textAnchor(imported.text, at, at + words.length, placeAt(imported, at));
    marks.push({ id: `find-${at}`, anchor, label: wanted, tone: 'find' });
  }
  return marks;
}
