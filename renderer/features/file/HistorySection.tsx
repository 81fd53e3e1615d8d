import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { RevisionSummary } from '../../../shared/contract/cases.contract.ts';
import { formatDateTime } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useCase } from '../../state/case-context.tsx';
import { useQuery } from '../../state/queries.tsx';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { showError } from '../../ui/toasts.ts';

const FIRST = 200;
const MOST = 1000;

/** Every revision of the case, newest first; nothing is ever overwritten. */
export function HistorySection() {
  const store = useCase();
  const { caseId } = store.view.get();
  const undo = useStore(store.view, (view) => view.undo);
  const [limit, setLimit] = useState(FIRST);
  const { data, error } = useQuery('cases.history', { caseId, limit });
  const undoLast = async () => {
    const answer = await store.undo();
    if (!answer.ok) showError(answer.error);
  };
  return (
    <section className="history" aria-label={t('file.history')}>
      <header className="section-head">
        <h2>{t('file.history')}</h2>
        <Button icon={Undo2} look="quiet" disabled={undo === null} onClick={() => void undoLast()}>
          {undo === null ? t('app.undo') : t('app.undoWhat', { what: undo })}
        </Button>
      </header>
      <p className="muted">{t('file.historyHint')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined ? null : (
        <Table
          label={t('file.history')}
          columns={columns()}
          rows={data}
          rowId={(revision) => revision.id}
          initialSort={{ column: 'seq', isDescending: true }}
        />
      )}
      {data?.length === limit && limit < MOST ? (
        <Button look="quiet" onClick={() => setLimit(MOST)}>
          {t('file.historyMore')}
        </Button>
      ) : null}
    </section>
  );
}

function columns(): readonly Column<RevisionSummary>[] {
  return [
    {
      id: 'seq',
      title: t('file.colSeq'),
      width: '64px',
      sortBy: (revision) => revision.seq,
      cell: (revision) => <span className="muted">{revision.seq}</span>,
    },
    {
      id: 'at',
      title: t('file.colAt'),
      width: '168px',
      sortBy: (revision) => revision.at,
      cell: (revision) => formatDateTime(revision.at),
    },
    {
      id: 'author',
      title: t('file.colAuthor'),
      width: '112px',
      sortBy: (revision) => revision.author,
      cell: (revision) =>
        revision.author === '' ? <span className="muted">{t('ui.notSet')}</span> : revision.author,
    },
    {
      id: 'what',
      title: t('file.colWhat'),
      cell: (revision) => (
        <>
          {revision.kind === 'import' ? <Chip tone="plain">{t('file.kind_import')}</Chip> : null}
          {revision.summary}
        </>
      ),
    },
    {
      id: 'count',
      title: t('file.colCount'),
      width: '72px',
      isNumeric: true,
      sortBy: (revision) => revision.changeCount,
      cell: (revision) => <span className="muted">{revision.changeCount}</span>,
    },
  ];
}
