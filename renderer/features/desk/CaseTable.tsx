import { ArchiveRestore, Download, Ellipsis, Trash2 } from 'lucide-react';
import type { CaseSummary } from '../../../shared/contract/cases.contract.ts';
import { codeWord } from '../../locales/codes.ts';
import { formatDateTime } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { isClosedStatus } from '../../parts/closed-status.ts';
import { DeadlineChip } from '../../parts/DeadlineChip.tsx';
import { formatRoute, goToTab, lastTabOf } from '../../state/navigation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import type { DeskActions } from './use-desk-actions.ts';

type CaseTableProps = Readonly<{ cases: readonly CaseSummary[]; isBin: boolean; actions: DeskActions }>;

/** Without a date a case is due after all others; a closed one comes last. */
const NO_DATE = '9999-12-30';
const CLOSED = '9999-12-31';

/** The cases as a table; Enter or a click on the title opens one where it was left. */
export function CaseTable({ cases, isBin, actions }: CaseTableProps) {
  const columns: readonly Column<CaseSummary>[] = [
    {
      id: 'due',
      title: t('desk.colDue'),
      width: '112px',
      sortBy: (item) => (isClosedStatus(item.status) ? CLOSED : (item.dueAt ?? NO_DATE)),
      cell: (item) => <DeadlineChip due={item.dueAt} isDone={isClosedStatus(item.status)} />,
    },
    {
      id: 'title',
      title: t('desk.colTitle'),
      sortBy: (item) => item.title,
      cell: (item) => <CaseTitle item={item} />,
    },
    {
      id: 'right',
      title: t('desk.colRight'),
      width: '176px',
      sortBy: (item) => item.rightNo,
      cell: (item) => (
        <>
          <div>{item.rightNo}</div>
          <div className="cell-sub">{codeWord('rightType', item.rightType)}</div>
        </>
      ),
    },
    {
      id: 'client',
      title: t('desk.colClient'),
      width: '15%',
      sortBy: (item) => item.client,
      cell: (item) => item.client,
    },
    {
      id: 'status',
      title: t('desk.colStatus'),
      width: '80px',
      sortBy: (item) => item.status,
      cell: (item) => codeWord('status', item.status),
    },
    {
      id: 'progress',
      title: t('desk.colProgress'),
      width: '96px',
      sortBy: (item) => (item.rows === 0 ? -1 : item.judged / item.rows),
      cell: (item) => <JudgedBar judged={item.judged} rows={item.rows} />,
    },
    {
      id: 'updated',
      title: t('desk.colUpdated'),
      width: '168px',
      sortBy: (item) => item.updatedAt,
      cell: (item) => <span className="muted">{formatDateTime(item.updatedAt)}</span>,
    },
    {
      id: 'menu',
      title: t('desk.colMenu'),
      width: '52px',
      cell: (item) => <Menu icon={Ellipsis} label={t('ui.more')} items={menuItems(item, isBin, actions)} />,
    },
  ];
  return (
    <Table
      label={t('desk.title')}
      columns={columns}
      rows={cases}
      rowId={(item) => item.id}
      onOpen={(item) => goToTab(item.id, lastTabOf(item.id))}
      initialSort={{ column: 'due', isDescending: false }}
    />
  );
}

function CaseTitle({ item }: Readonly<{ item: CaseSummary }>) {
  const { id, title, product, caseNo } = item;
  return (
    <>
      <a
        className="case-link"
        href={formatRoute({ screen: 'case', caseId: id, tab: lastTabOf(id), focus: null })}
      >
        {title === '' ? t('app.untitled') : title}
      </a>
      <div className="cell-sub">{[product, caseNo].filter((part) => part !== '').join(' · ')}</div>
    </>
  );
}

function JudgedBar({ judged, rows }: Readonly<{ judged: number; rows: number }>) {
  if (rows === 0) return <span className="muted">{t('desk.notSplit')}</span>;
  return (
    <span className="judged" title={t('desk.judgedOf', { judged, rows })}>
      <span className="judged-bar" aria-hidden>
        <span style={{ width: `${(judged / rows) * 100}%` }} />
      </span>
      {judged}/{rows}
    </span>
  );
}

function menuItems({ id }: CaseSummary, isBin: boolean, actions: DeskActions) {
  const exporting = {
    id: 'export',
    label: t('desk.exportCase'),
    icon: Download,
    onSelect: () => void actions.exportCase(id),
  };
  const binning = isBin
    ? {
        id: 'restore',
        label: t('desk.restore'),
        icon: ArchiveRestore,
        onSelect: () => void actions.restore(id),
      }
    : { id: 'trash', label: t('desk.trash'), icon: Trash2, onSelect: () => void actions.trash(id) };
  return [exporting, binning];
}
