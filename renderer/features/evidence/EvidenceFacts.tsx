import { Download, Trash2 } from 'lucide-react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { codeOptions } from '../../locales/codes.ts';
import { formatDateTime } from '../../locales/dates.ts';
import { formatSize } from '../../locales/sizes.ts';
import { t } from '../../locales/t.ts';
import { useAct, useRecordUpdate } from '../../parts/use-act.ts';
import { useCase, useOrdered } from '../../state/case-context.tsx';
import { useFiles } from '../../state/machine.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { showDone } from '../../ui/toasts.ts';

type FactsProps = Readonly<{ evidence: Evidence }>;

/** What is known of a piece of evidence; the file's own facts cannot be edited. */
export function EvidenceFacts({ evidence }: FactsProps) {
  return (
    <div className="evidence-facts">
      {evidence.warnings.map((warning) => (
        <Notice key={`${warning.code}-${warning.message}`} tone="warning">
          {warning.message}
        </Notice>
      ))}
      <FactsForm evidence={evidence} />
      <FileFacts evidence={evidence} />
      <FactsActions evidence={evidence} />
    </div>
  );
}

function FactsForm({ evidence }: FactsProps) {
  const update = useRecordUpdate('evidence', evidence.id);
  const products = useOrdered('products');
  const shown = products.map((product, index) => ({
    value: product.id,
    label: product.name === '' ? t('evidence.productNo', { no: index + 1 }) : product.name,
  }));
  return (
    <div className="form-grid">
      <Field label={t('evidence.name')} isWide>
        {(ids) => (
          <TextInput
            {...ids}
            value={evidence.name}
            onCommit={(name) => name.trim() !== '' && update({ name: name.trim() })}
          />
        )}
      </Field>
      <Field label={t('evidence.kind')}>
        {(ids) => (
          <Select
            {...ids}
            value={evidence.kind}
            options={codeOptions('evidenceKind')}
            onChange={(kind) => update({ kind })}
          />
        )}
      </Field>
      <Field label={t('evidence.role')}>
        {(ids) => (
          <Select
            {...ids}
            value={evidence.role}
            options={[
              { value: 'accused', label: t('evidence.roleAccused') },
              { value: 'right', label: t('evidence.roleRight') },
              { value: 'procedure', label: t('evidence.roleProcedure') },
            ]}
            onChange={(role) => update({ role })}
          />
        )}
      </Field>
      {evidence.role === 'accused' ? (
        <Field label={t('evidence.product')} isWide>
          {(ids) => (
            <Select
              {...ids}
              value={evidence.productId}
              options={shown}
              onChange={(productId) => update({ productId })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t('evidence.source')}>
        {(ids) => (
          <TextInput
            {...ids}
            value={evidence.source}
            onCommit={(source) => update({ source: source.trim() })}
          />
        )}
      </Field>
      <Field label={t('evidence.way')}>
        {(ids) => (
          <TextInput
            {...ids}
            placeholder={t('evidence.wayHint')}
            value={evidence.way}
            onCommit={(way) => update({ way: way.trim() })}
          />
        )}
      </Field>
      <Field label={t('evidence.obtainedAt')}>
        {(ids) => (
          <DateInput {...ids} value={evidence.obtainedAt} onCommit={(obtainedAt) => update({ obtainedAt })} />
        )}
      </Field>
      <Field label={t('evidence.proves')} isWide>
        {(ids) => (
          <TextArea {...ids} rows={2} value={evidence.proves} onCommit={(proves) => update({ proves })} />
        )}
      </Field>
    </div>
  );
}

function FileFacts({ evidence }: FactsProps) {
  const { fileName, format, sizeBytes, importedAt, sha256, pages, image, text } = evidence;
  const content = [
    pages === null ? '' : t('evidence.pages', { count: pages }),
    image === null ? '' : `${image.width}×${image.height}`,
    text === null ? '' : t('evidence.characters', { count: text.length }),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [t('evidence.fileName'), fileName],
    [t('evidence.format'), [format.toUpperCase(), ...content].filter((part) => part !== '').join(' · ')],
    [t('evidence.size'), formatSize(sizeBytes)],
    [t('evidence.importedAt'), formatDateTime(importedAt)],
    [t('evidence.hash'), sha256],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function FactsActions({ evidence }: FactsProps) {
  const store = useCase();
  const act = useAct();
  const { blobUrl, capabilities } = useFiles();
  const remove = async () => {
    if (!(await act({ type: 'record.remove', collection: 'evidence', id: evidence.id }))) return;
    const { head } = store.view.get();
    const takeBack = () => {
      // The message outlives the moment: a later step must not be taken back in place of the removal.
      if (store.view.get().head === head) void store.undo();
      else showDone(t('evidence.removedBefore'));
    };
    showDone(t('evidence.removed', { name: evidence.name }), { label: t('app.undo'), run: takeBack });
  };
  return (
    <div className="facts-actions">
      {capabilities.shell === 'browser' ? (
        <a
          className="button button-plain"
          href={blobUrl(evidence.sha256, evidence.mime)}
          download={evidence.fileName}
        >
          <Download size={15} aria-hidden />
          <span>{t('evidence.saveOriginal')}</span>
        </a>
      ) : null}
      <Button icon={Trash2} look="danger" onClick={() => void remove()}>
        {t('evidence.remove')}
      </Button>
    </div>
  );
}
