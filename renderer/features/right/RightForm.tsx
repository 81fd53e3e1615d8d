import { checkApplicationNo } from '../../../shared/domain/numbers.ts';
import { isRightValid, type Right } from '../../../shared/domain/right.ts';
import { codeOptions, codeWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { useRecordUpdate } from '../../parts/use-act.ts';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { NumberField } from './NumberField.tsx';

type RightProps = Readonly<{ right: Right }>;

/** Bibliographic data, legal status and stability of the asserted patent. */
export function RightForm({ right }: RightProps) {
  return (
    <div className="right-form">
      <BibliographicForm right={right} />
      <StatusForm right={right} />
      <StabilityForm right={right} />
    </div>
  );
}

function BibliographicForm({ right }: RightProps) {
  const update = useRecordUpdate('rights', right.id);
  return (
    <section className="form-section" aria-label={t('right.bibliographic')}>
      <h2>{t('right.bibliographic')}</h2>
      <div className="form-grid">
        <Field label={t('right.name')} isWide>
          {(ids) => (
            <TextInput {...ids} value={right.title} onCommit={(title) => update({ title: title.trim() })} />
          )}
        </Field>
        <NumberField
          label={t('right.patentNo')}
          kind="application"
          prefix="ZL"
          value={right.patentNo}
          rightType={right.type}
          onCommit={(patentNo) => update({ patentNo, ...sameApplication(right, patentNo) })}
        />
        <NumberField
          label={t('right.applicationNo')}
          kind="application"
          value={right.applicationNo}
          rightType={right.type}
          onCommit={(applicationNo) => update({ applicationNo })}
        />
        <NumberField
          label={t('right.grantNo')}
          kind="publication"
          value={right.grantNo}
          rightType={right.type}
          onCommit={(grantNo) => update({ grantNo })}
        />
        <Field label={t('right.ipc')}>
          {(ids) => <TextInput {...ids} value={right.ipc} onCommit={(ipc) => update({ ipc: ipc.trim() })} />}
        </Field>
        <Field label={t('right.applicationDate')}>
          {(ids) => (
            <DateInput
              {...ids}
              value={right.applicationDate}
              onCommit={(applicationDate) => update({ applicationDate })}
            />
          )}
        </Field>
        <Field label={t('right.priorityDate')}>
          {(ids) => (
            <DateInput
              {...ids}
              value={right.priorityDate}
              onCommit={(priorityDate) => update({ priorityDate })}
            />
          )}
        </Field>
        <Field label={t('right.publicationDate')}>
          {(ids) => (
            <DateInput
              {...ids}
              value={right.publicationDate}
              onCommit={(publicationDate) => update({ publicationDate })}
            />
          )}
        </Field>
        <Field label={t('right.grantDate')}>
          {(ids) => (
            <DateInput {...ids} value={right.grantDate} onCommit={(grantDate) => update({ grantDate })} />
          )}
        </Field>
        <Field label={t('right.holders')} hint={t('right.holdersHint')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={right.holders}
              onCommit={(holders) => update({ holders: holders.trim() })}
            />
          )}
        </Field>
        <Field label={t('right.inventors')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={right.inventors}
              onCommit={(inventors) => update({ inventors: inventors.trim() })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

/** A patent number is ZL and the application number, so an empty application number follows from it (§10.1). */
function sameApplication(right: Right, patentNo: string): { applicationNo?: string } {
  const { normalized, problems } = checkApplicationNo(patentNo);
  return right.applicationNo === '' && problems.length === 0 ? { applicationNo: normalized } : {};
}

function StatusForm({ right }: RightProps) {
  const update = useRecordUpdate('rights', right.id);
  return (
    <section className="form-section" aria-label={t('right.status')}>
      <h2>{t('right.status')}</h2>
      <div className="form-grid">
        <Field label={t('right.legalStatus')}>
          {(ids) => (
            <Select
              {...ids}
              value={right.legalStatus}
              options={codeOptions('legalStatus')}
              onChange={(legalStatus) => update({ legalStatus })}
            />
          )}
        </Field>
        <Field label={t('right.statusCheckedAt')}>
          {(ids) => (
            <DateInput
              {...ids}
              value={right.statusCheckedAt}
              onCommit={(statusCheckedAt) => update({ statusCheckedAt })}
            />
          )}
        </Field>
        <Field label={t('right.statusSource')} hint={t('right.statusSourceHint')} isWide>
          {(ids) => (
            <TextInput
              {...ids}
              value={right.statusSource}
              onCommit={(statusSource) => update({ statusSource: statusSource.trim() })}
            />
          )}
        </Field>
        {isRightValid(right) ? null : (
          <div className="field-wide">
            <Notice tone="warning">
              {t('right.notValid', { status: codeWord('legalStatus', right.legalStatus) })}
            </Notice>
          </div>
        )}
      </div>
    </section>
  );
}

function StabilityForm({ right }: RightProps) {
  const update = useRecordUpdate('rights', right.id);
  return (
    <section className="form-section" aria-label={t('right.stability')}>
      <h2>{t('right.stability')}</h2>
      <div className="form-grid">
        <Field label={t('right.evaluation')}>
          {(ids) => (
            <Select
              {...ids}
              value={right.evaluation}
              options={codeOptions('evaluation')}
              onChange={(evaluation) => update({ evaluation })}
            />
          )}
        </Field>
        <Field label={t('right.evaluationDate')}>
          {(ids) => (
            <DateInput
              {...ids}
              value={right.evaluationDate}
              disabled={right.evaluation === 'NONE'}
              onCommit={(evaluationDate) => update({ evaluationDate })}
            />
          )}
        </Field>
        <Field label={t('right.invalidation')} hint={t('right.invalidationHint')} isWide>
          {(ids) => (
            <TextArea
              {...ids}
              rows={2}
              value={right.invalidation}
              onCommit={(invalidation) => update({ invalidation })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
