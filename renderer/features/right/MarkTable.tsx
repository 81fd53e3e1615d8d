import { t } from '../../locales/t.ts';
import { Chip } from '../../ui/Chip.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import type { MarkRow } from './mark-rows.ts';

/** Reference marks (附图标记) with their parts; a mark with names of different parts is marked in words. */
export function MarkTable({ rows }: Readonly<{ rows: readonly MarkRow[] }>) {
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
      <Table label={t('right.markTable')} columns={columns()} rows={rows} rowId={({ entry }) => entry.mark} />
    </details>
  );
}

function columns(): readonly Column<MarkRow>[] {
  return [
    {
      id: 'mark',
      title: t('right.mark'),
      width: '72px',
      cell: ({ entry }) => <strong>{entry.mark}</strong>,
      sortBy: ({ entry }) => entry.mark,
    },
    { id: 'name', title: t('right.markName'), cell: Names, sortBy: ({ entry }) => entry.name },
    { id: 'places', title: t('right.markPlaces'), cell: placesOf },
  ];
}

function Names({ entry }: MarkRow) {
  const others = entry.names.filter(({ name }) => name !== entry.name).map(({ name }) => name);
  return (
    <span className="mark-names">
      {entry.name}
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
