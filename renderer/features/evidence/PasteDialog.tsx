import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { t } from '../../locales/t.ts';
import { useCase, useOrdered } from '../../state/case-context.tsx';
import { useClient } from '../../state/machine.ts';
import { goToTab } from '../../state/navigation.ts';
import { newId } from '../../state/new-id.ts';
import { useSessionDraft } from '../../state/session-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';

/** Pasted words kept as evidence, so that they can be quoted and hashed like a file. */
export function PasteDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const store = useCase();
  const client = useClient();
  const products = useOrdered('products');
  const [name, setName] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const { caseId } = store.view.get();
  const [text, setText] = useSessionDraft(`paste:${caseId}`);
  const add = useOneAtATime(async () => {
    const evidenceId = newId();
    const input = {
      caseId,
      evidenceId,
      name: name.trim() === '' ? firstWords(text) : name.trim(),
      text,
      role: 'accused',
      productId: products[0]?.id ?? null,
    } as const;
    const answer = await store.write((requestId) => client.evidence.addText({ ...input, requestId }));
    if (!answer.ok) return setError(answer.error);
    setText('');
    onClose();
    goToTab(caseId, 'evidence', evidenceId);
  });
  return (
    <Dialog
      title={t('evidence.paste')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" disabled={text.trim() === '' || add.isBusy} onClick={add.run}>
            {t('evidence.pasteAdd')}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNotice error={error} />}
      <div className="paste-form">
        <Field label={t('evidence.name')} hint={t('evidence.pasteNameHint')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              type="text"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('evidence.pasteText')}>
          {(ids) => (
            <textarea
              {...ids}
              className="input textarea paste-text"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

const NAME_LENGTH = 20;

/** A name for words that were given none. */
function firstWords(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, NAME_LENGTH) ?? '';
}
