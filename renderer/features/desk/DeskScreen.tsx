import { FilePlus2, FolderInput, Inbox, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { codeOptions } from '../../locales/codes.ts';
import { localDate } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useCommands } from '../../state/commands.ts';
import { useQuery } from '../../state/queries.tsx';
import { useViewState } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import { CaseTable } from './CaseTable.tsx';
import { NewCaseDialog } from './NewCaseDialog.tsx';
import { useDeskActions } from './use-desk-actions.ts';
import { DESK_VIEWS, type DeskView, fitsText, isInView } from './views.ts';

/** 案件台: every case of this computer, what is due first. */
export function DeskScreen() {
  const [view, setView] = useViewState<DeskView>('desk', 'view', 'all');
  const [typed, setTyped] = useState('');
  const [type, setType] = useState('');
  const [isCreating, setCreating] = useState(false);
  const list = useQuery('cases.list', { trashed: view === 'bin' });
  const actions = useDeskActions();
  const samples = useQuery('cases.samples', {}).data ?? [];
  const today = localDate(new Date());
  const shown = (list.data ?? []).filter(
    (item) =>
      isInView(item, view, today) && fitsText(item, typed) && (type === '' || item.rightType === type),
  );
  useCommands([
    {
      id: 'desk.new',
      title: t('desk.newCase'),
      group: t('app.groupDesk'),
      keys: ['N'],
      run: () => setCreating(true),
    },
  ]);
  const sampleItems = samples.map(({ id, title }) => ({
    id,
    label: title,
    onSelect: () => void actions.openSample(id),
  }));
  return (
    <DropZone className="desk" hint={t('desk.dropHint')} onFiles={(files) => void actions.importFiles(files)}>
      <header className="desk-head">
        <h1 className="screen-title">{t('desk.title')}</h1>
        <span className="top-space" />
        {sampleItems.length === 0 ? null : (
          <Menu label={t('desk.samples')} icon={FilePlus2} hasWords items={sampleItems} />
        )}
        <FileButton icon={FolderInput} accept=".json" onFiles={(files) => void actions.importFiles(files)}>
          {t('desk.importFile')}
        </FileButton>
        <Button icon={Plus} look="primary" onClick={() => setCreating(true)}>
          {t('desk.newCase')}
        </Button>
      </header>
      <div className="desk-filters">
        <fieldset className="segments" aria-label={t('desk.views')}>
          {DESK_VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              className="segment"
              aria-pressed={name === view}
              onClick={() => setView(name)}
            >
              {name === 'bin' ? <Trash2 size={13} aria-hidden /> : null}
              {t(`desk.view_${name}`)}
            </button>
          ))}
        </fieldset>
        <span className="top-space" />
        <Select
          aria-label={t('desk.colType')}
          value={type}
          options={[{ value: '', label: t('desk.allTypes') }, ...codeOptions('rightType')]}
          onChange={setType}
        />
        <input
          type="search"
          className="input desk-search"
          placeholder={t('desk.search')}
          aria-label={t('desk.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {list.error === null ? null : <ErrorNotice error={list.error} />}
      {list.isLoading && list.data === undefined ? <Progress label={t('desk.loading')} /> : null}
      {list.data !== undefined && shown.length > 0 ? (
        <div className="desk-table">
          <CaseTable cases={shown} isBin={view === 'bin'} actions={actions} />
        </div>
      ) : null}
      {list.data !== undefined && shown.length === 0 ? (
        <DeskEmpty
          isFiltered={list.data.length > 0 || view === 'bin'}
          onNew={() => setCreating(true)}
          onSample={samples[0] === undefined ? null : () => void actions.openSample(samples[0]?.id ?? '')}
        />
      ) : null}
      {isCreating ? <NewCaseDialog onClose={() => setCreating(false)} /> : null}
    </DropZone>
  );
}

type DeskEmptyProps = Readonly<{ isFiltered: boolean; onNew: () => void; onSample: (() => void) | null }>;

function DeskEmpty({ isFiltered, onNew, onSample }: DeskEmptyProps) {
  if (isFiltered) {
    return (
      <EmptyState icon={Inbox} title={t('desk.noneHere')}>
        {t('desk.noneHereHint')}
      </EmptyState>
    );
  }
  const actions = (
    <>
      <Button icon={Plus} look="primary" onClick={onNew}>
        {t('desk.newCase')}
      </Button>
      {onSample === null ? null : (
        <Button icon={FilePlus2} onClick={onSample}>
          {t('desk.trySample')}
        </Button>
      )}
    </>
  );
  return (
    <EmptyState icon={Inbox} title={t('desk.empty')} actions={actions}>
      {t('desk.emptyHint')}
    </EmptyState>
  );
}
