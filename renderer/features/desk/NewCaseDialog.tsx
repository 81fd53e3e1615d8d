import { type FormEvent, useState } from 'react';
import type { RightType } from '../../../shared/domain/codes.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { codeOptions } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { useClient } from '../../state/machine.ts';
import { goToTab } from '../../state/navigation.ts';
import { newId } from '../../state/new-id.ts';
import { useQueryCache } from '../../state/queries.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';

/** The least a case needs; everything can be changed afterwards. */
export function NewCaseDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const client = useClient();
  const cache = useQueryCache();
  const [title, setTitle] = useState('');
  const [rightType, setRightType] = useState<RightType>('UTILITY_MODEL');
  const [subject, setSubject] = useState<'PRODUCT' | 'PROCESS'>('PRODUCT');
  const [error, setError] = useState<AppError | null>(null);
  const create = useOneAtATime(async () => {
    const made = await client.cases.create({ requestId: newId(), title: title.trim(), rightType, subject });
    if (!made.ok) return setError(made.error);
    cache.invalidate('cases.list');
    onClose();
    goToTab(made.value.caseId, 'intake');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.run();
  };
  return (
    <Dialog
      title={t('desk.newCase')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" form="new-case" disabled={create.isBusy}>
            {t('desk.create')}
          </Button>
        </>
      }
    >
      <form id="new-case" className="form-grid" onSubmit={submit}>
        {error === null ? null : <ErrorNotice error={error} />}
        <Field label={t('desk.caseTitle')} hint={t('desk.caseTitleHint')} isWide>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="text"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('desk.colType')}>
          {(ids) => (
            <Select
              {...ids}
              value={rightType}
              options={codeOptions('rightType')}
              onChange={(next) => {
                setRightType(next);
                // A utility model protects products only (专利法第2条).
                if (next === 'UTILITY_MODEL') setSubject('PRODUCT');
              }}
            />
          )}
        </Field>
        <Field label={t('desk.subject')}>
          {(ids) => (
            <Select
              {...ids}
              value={subject}
              disabled={rightType === 'UTILITY_MODEL'}
              options={[
                { value: 'PRODUCT', label: t('desk.subjectProduct') },
                { value: 'PROCESS', label: t('desk.subjectProcess') },
              ]}
              onChange={setSubject}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
