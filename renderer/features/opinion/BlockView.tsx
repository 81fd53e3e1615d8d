import { assertNever } from '../../../shared/util/assert.ts';
import { classNames } from '../../ui/class-names.ts';
import { changeClass } from './change-class.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { usePage } from './page-context.ts';
import type { SheetPart } from './sheets.ts';
import { TableBlock } from './TableBlock.tsx';
import { UnitWords } from './UnitWords.tsx';

type BlockViewProps = Omit<Extract<SheetPart, { kind: 'block' }>, 'kind' | 'key'> &
  Readonly<{ blockKey: string }>;

/** A block that the case wrote: it has a rail and cannot be typed into. */
export function BlockView({ blockKey, block }: BlockViewProps) {
  const { changes } = usePage();
  switch (block.kind) {
    case 'heading':
      return <h3 className="doc-subheading">{block.text}</h3>;
    case 'paragraph':
    case 'item': {
      const look = block.kind === 'item' ? 'doc-item' : 'doc-paragraph';
      return (
        <p className={classNames(look, 'is-generated', changeClass(changes, blockKey))} data-group={blockKey}>
          <UnitWords unitKey={blockKey} text={block.text} origin={block.origin} />
        </p>
      );
    }
    case 'table':
      return (
        <div className="is-generated doc-table-place">
          <TableBlock tableKey={blockKey} table={block.table} />
        </div>
      );
    case 'figure':
      return <FigureBlock unitKey={blockKey} figure={block.figure} />;
    default:
      return assertNever(block);
  }
}
