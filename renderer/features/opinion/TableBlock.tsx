import type { OpinionTable, TableRow } from '../../../shared/opinion/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { changeClass } from './change-class.ts';
import { cellKey, rowKeys } from './document-keys.ts';
import { usePage } from './page-context.ts';
import { UnitWords } from './UnitWords.tsx';

type TableBlockProps = Readonly<{ tableKey: string; table: OpinionTable }>;

/** A table of the document with the proportions it will have there. */
export function TableBlock({ tableKey, table }: TableBlockProps) {
  const { no, caption, columns, rows, purpose } = table;
  const keys = rowKeys(tableKey, table);
  const isLayout = purpose === 'signatures';
  return (
    <table
      className={classNames('doc-table', isLayout && 'doc-table-layout')}
      aria-label={table.description}
      data-group={tableKey}
    >
      {no === null ? null : <caption>{`表${no}　${caption}`}</caption>}
      <colgroup>
        {columns.map((column) => (
          <col key={column.title} style={{ width: `${column.share * 100}%` }} />
        ))}
      </colgroup>
      {isLayout ? null : (
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <RowView key={keys[index]} rowKey={keys[index] ?? ''} row={row} table={table} />
        ))}
      </tbody>
    </table>
  );
}

type RowViewProps = Readonly<{ rowKey: string; row: TableRow; table: OpinionTable }>;

function RowView({ rowKey, row, table }: RowViewProps) {
  const { changes } = usePage();
  return (
    <tr className={classNames(`doc-row-${row.kind}`, changeClass(changes, rowKey))} data-group={rowKey}>
      {row.cells.map((cell, column) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
          key={column}
          colSpan={cell.span}
          className={
            cell.span === undefined && table.columns[column]?.align === 'center' ? 'is-centred' : undefined
          }
        >
          <UnitWords
            unitKey={cellKey(rowKey, column)}
            text={cell.lines.join('\n')}
            origin={cell.origin}
            isReachable={column === 0}
          />
        </td>
      ))}
    </tr>
  );
}
