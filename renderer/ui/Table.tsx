import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { getLocale, t } from '../locales/t.ts';
import { classNames } from './class-names.ts';

export type Column<R> = Readonly<{
  id: string;
  title: string;
  cell: (row: R) => ReactNode;
  /** What the column sorts by; without it the column does not sort. */
  sortBy?: (row: R) => string | number;
  width?: string;
  isNumeric?: boolean;
}>;

type Sort = Readonly<{ column: string; isDescending: boolean }>;

type TableProps<R> = Readonly<{
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowId: (row: R) => string;
  selectedId?: string | null;
  onSelect?: (row: R) => void;
  onOpen?: (row: R) => void;
  initialSort?: Sort | null;
}>;

/** A real table: sorts by its heads; rows are reached by Tab and arrows and opened by Enter. */
export function Table<R>(props: TableProps<R>) {
  const { label, columns, rows, rowId, selectedId = null, onSelect, onOpen, initialSort = null } = props;
  const [sort, setSort] = useState<Sort | null>(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const isActive = onSelect !== undefined || onOpen !== undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: R) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') (onOpen ?? onSelect)?.(row);
    const next =
      event.key === 'ArrowDown'
        ? event.currentTarget.nextElementSibling
        : event.key === 'ArrowUp'
          ? event.currentTarget.previousElementSibling
          : null;
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => {
          const id = rowId(row);
          return (
            <tr
              key={id}
              tabIndex={isActive ? 0 : undefined}
              aria-selected={isActive ? id === selectedId : undefined}
              className={classNames(isActive && 'table-row-active', id === selectedId && 'is-selected')}
              onClick={() => onSelect?.(row)}
              onDoubleClick={() => onOpen?.(row)}
              onKeyDown={(event) => onKeyDown(event, row)}
            >
              {columns.map((column) => (
                <td key={column.id} className={column.isNumeric ? 'numeric' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type HeadCellProps<R> = Readonly<{ column: Column<R>; sort: Sort | null; onSort: (sort: Sort) => void }>;

function HeadCell<R>({ column, sort, onSort }: HeadCellProps<R>) {
  const isSorted = sort?.column === column.id;
  const direction = !isSorted ? 'none' : sort.isDescending ? 'descending' : 'ascending';
  const Arrow = isSorted && sort.isDescending ? ArrowDown : ArrowUp;
  const style = column.width === undefined ? undefined : { width: column.width };
  if (column.sortBy === undefined) {
    return (
      <th scope="col" style={style} className={column.isNumeric ? 'numeric' : undefined}>
        {column.title}
      </th>
    );
  }
  return (
    <th scope="col" style={style} className={column.isNumeric ? 'numeric' : undefined} aria-sort={direction}>
      <button
        type="button"
        className="table-sort"
        title={t('ui.sortBy', { column: column.title })}
        onClick={() => onSort({ column: column.id, isDescending: isSorted && !sort.isDescending })}
      >
        {column.title}
        {isSorted ? <Arrow size={12} aria-hidden /> : null}
      </button>
    </th>
  );
}

function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], sort: Sort | null): readonly R[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (sort === null || sortBy === undefined) return rows;
  const collator = new Intl.Collator(getLocale(), { numeric: true });
  const ascending = [...rows].sort((a, b) => {
    const left = sortBy(a);
    const right = sortBy(b);
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return collator.compare(String(left), String(right));
  });
  return sort.isDescending ? ascending.reverse() : ascending;
}
