import { memo, useMemo, useRef } from 'react';
import type { TextAnchor } from '../../../shared/domain/anchor.ts';
import type { ImportedBlock, ImportedText } from '../../../shared/domain/imported-text.ts';
import { cutSegments, locateMarks, type ReaderMark, segmentClass, type TextMark } from './marks.ts';
import { selectedAnchor } from './text-selection.ts';
import { type Flash, useFlash } from './use-flash.ts';

type TextReaderProps = Readonly<{
  imported: ImportedText;
  marks: readonly ReaderMark[];
  flash: Flash | null;
  onSelection: (anchor: TextAnchor | null) => void;
  onMark?: ((id: string) => void) | undefined;
}>;

/** Text of a piece of evidence; marks are shown in place, selected words become an anchor. */
export function TextReader({ imported, marks, flash, onSelection, onMark }: TextReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const located = useMemo(() => locateMarks(marks, imported.text), [marks, imported]);
  useFlash(root, flash, true);
  const report = () => {
    if (root.current !== null) onSelection(selectedAnchor(root.current, imported));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: selecting words is what a text is for; the buttons beside act on it
    <div
      ref={root}
      className="text-reader"
      onMouseUp={report}
      onKeyUp={report}
      onClick={(event) => {
        // Words being selected are no press on a mark below them.
        if (root.current?.ownerDocument.getSelection()?.isCollapsed === false) return;
        const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-marks]');
        const id = piece?.dataset.marks?.split(' ')[0];
        if (id !== undefined && id !== '') onMark?.(id);
      }}
    >
      {imported.blocks.map((block) => (
        <Block key={block.start} block={block} text={imported.text} marks={marksOf(located, block)} />
      ))}
    </div>
  );
}

type BlockProps = Readonly<{ block: ImportedBlock; text: string; marks: readonly TextMark[] }>;

const Block = memo(function Block({ block, text, marks }: BlockProps) {
  return (
    <p className={`text-block text-${block.kind}`}>
      {block.label === undefined ? null : <span className="text-label">[{block.label}]</span>}
      <Pieces start={block.start} end={block.end} text={text} marks={marks} />
    </p>
  );
}, sameBlock);

type PiecesProps = Readonly<{ start: number; end: number; text: string; marks: readonly TextMark[] }>;

/** The words of a range, cut where marks begin and end. */
export function Pieces({ start, end, text, marks }: PiecesProps) {
  return cutSegments(start, end, marks).map((segment) => (
    <span
      key={segment.start}
      data-at={segment.start}
      data-marks={segment.marks.length === 0 ? undefined : segment.marks.map((mark) => mark.id).join(' ')}
      className={segmentClass(segment.marks) || undefined}
      title={segment.marks.length === 0 ? undefined : segment.marks.map((mark) => mark.title).join('、')}
    >
      {text.slice(segment.start, segment.end)}
    </span>
  ));
}

/** Marks that touch a block. */
export function marksOf(marks: readonly TextMark[], block: ImportedBlock): TextMark[] {
  return marks.filter((mark) => mark.start < block.end && mark.end > block.start);
}

function sameBlock(a: BlockProps, b: BlockProps): boolean {
  return (
    a.block === b.block &&
    a.text === b.text &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, index) => mark === b.marks[index])
  );
}
