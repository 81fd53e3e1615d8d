import type { OpinionModel, OpinionTable, Origin } from '../../../shared/opinion/model.ts';
import { cellKey, keyedBlocks, rowKeys } from './document-keys.ts';

/** The smallest piece of the document whose words are compared: a paragraph or a cell. */
export type DocumentUnit = Readonly<{
  key: string;
  /** The block or row it stands in; several changed cells of a row are one change to a reader. */
  group: string;
  section: string;
  text: string;
}>;

/**
 * Everything the case wrote, piece by piece. The expert's own words and the experts' names are left out:
 * they change only where the person sees it happen.
 */
export function unitsOf(model: OpinionModel): DocumentUnit[] {
  return model.sections.flatMap((section) =>
    keyedBlocks(section).flatMap(({ key, block }): DocumentUnit[] => {
      const unit = (text: string): DocumentUnit => ({ key, group: key, section: section.key, text });
      switch (block.kind) {
        case 'ownWords':
        case 'heading':
          return [];
        case 'table':
          return block.table.purpose === 'signatures' ? [] : tableUnits(section.key, key, block.table);
        case 'figure':
          return [unit(block.figure.caption)];
        default:
          return isWatched(block.origin) ? [unit(block.text)] : [];
      }
    }),
  );
}

function tableUnits(section: string, tableKey: string, table: OpinionTable): DocumentUnit[] {
  const keys = rowKeys(tableKey, table);
  return table.rows.flatMap((row, index) => {
    const group = keys[index] ?? tableKey;
    return row.cells.map((cell, column) => ({
      key: cellKey(group, column),
      group,
      section,
      text: cell.lines.join('\n'),
    }));
  });
}

function isWatched(origin: Origin): boolean {
  return origin.kind !== 'expert';
}
