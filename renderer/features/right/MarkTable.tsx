import type { SharedName } from '../../../shared/claims/mark-table.ts';
import { t } from '../../locales/t.ts';
import { Chip } from '../../ui/Chip.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import type { MarkRow } from './mark-rows.ts';

type MarkTableProps = Readonly<{
  rows: readonly MarkRow[];
  /** Names under several marks. */
  shared: readonly SharedName[];
  /** Leads to a part's words in the description; undefined where there is none. */
  onTerm: ((term: string) => void) | undefined;
}>;

/** Reference marks (附图标记) with their parts; a mark with names of different parts is marked in words. */
export function MarkTable({ rows, shared, onTerm }: MarkTableProps) {
  if (rows.length === 0) return null;
  const conflicts = rows.filter(({ entry }) => entry.isAmbiguous).length;
  return (
    <details className="fold">
      <summary>
        {t('right.marks', { count: rows.length })}
        {conflicts === 0 ? null : (
          <span className="problem-warning">{t('right.markConflicts', { count: conflicts })}</span>
        )}
      </summary>
      <p className="muted">{t('right.marksNote')}</p>
      {shared.length === 0 ? null : <p className="problem problem-note">{sharedWords(shared)}</p>}
      <Table
        label={t('right.markTable')}
        columns={columns(onTerm)}
        rows={rows}
        rowId={({ entry }) => entry.mark}
      />
    </details>
  );
}

function columns(onTerm: MarkTableProps['onTerm']): readonly Column<MarkRow>[] {
  return [
    {
      id: 'mark',
      title: t('right.mark'),
      width: '72px',
      cell: ({ entry }) => <strong>{entry.mark}</strong>,
      sortBy: ({ entry }) => entry.mark,
    },
    {
      id: 'name',
      title: t('right.markName'),
      cell: (row) => <Names row={row} onTerm={onTerm} />,
      sortBy: ({ entry }) => entry.name,
    },
    { id: 'places', title: t('right.markPlaces'), cell: placesOf },
  ];
}

function sharedWords(shared: readonly SharedName[]): string {
  const list = shared.map(({ name, marks }) => t('patent.sharedName', { name, marks: marks.join('、') }));
  return t('patent.sharedNames', { list: list.join('；') });
}

function Names({ row: { entry }, onTerm }: Readonly<{ row: MarkRow; onTerm: MarkTableProps['onTerm'] }>) {
  const others = entry.names.filter(({ name }) => name !== entry.name).map(({ name }) => name);
  return (
    <span className="mark-names">
      {onTerm === undefined ? (
        entry.name
      ) : (
        <button
          type="button"
          className="claim-reference"
          title={t('patent.showMark', { name: entry.name })}
          onClick={() => onTerm(entry.name)}
        >
          {entry.name}
        </button>
      )}
      {others.length === 0 ? null : (
        <span className="muted">{t('right.alsoNamed', { names: others.join('、') })}</span>
      )}
      {entry.isAmbiguous ? (
        <Chip tone="warn" shape="!">
          {t('right.markAmbiguous')}
        </Chip>
      ) : null}
    </span>
  );
}

function placesOf({ claims, isInDescription }: MarkRow): string {
  const inClaims = claims.length === 0 ? [] : [t('right.inClaims', { nos: claims.join('、') })];
  return [...inClaims, ...(isInDescription ? [t('right.inDescription')] : [])].join(' · ');
}
