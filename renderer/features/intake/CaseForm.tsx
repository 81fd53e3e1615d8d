import { PATENT_ACTS } from '../../../shared/domain/codes.ts';
import { codeOptions, codeWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { useRecordUpdate } from '../../parts/use-act.ts';
import { useCaseSheet } from '../../state/case-context.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';

const ACTS = Object.keys(PATENT_ACTS) as (keyof typeof PATENT_ACTS)[];

/** The main record of the case (案件主记录). */
export function CaseForm() {
  const sheet = useCaseSheet();
  const update = useRecordUpdate('cases', sheet.id);
  return (
    <div className="intake-main">
      <section className="form-section" aria-label={t('intake.sheet')}>
        <h2>{t('intake.sheet')}</h2>
        <div className="form-grid-3">
          <Field label={t('intake.caseTitle')} isWide>
            {(ids) => (
              <TextInput {...ids} value={sheet.title} onCommit={(title) => update({ title: title.trim() })} />
            )}
          </Field>
          <Field label={t('intake.rightType')}>
            {(ids) => (
              <Select
                {...ids}
                value={sheet.rightType}
                options={codeOptions('rightType')}
                onChange={(rightType) => update({ rightType })}
              />
            )}
          </Field>
          <Field label={t('intake.status')}>
            {(ids) => (
              <Select
                {...ids}
                value={sheet.status}
                options={codeOptions('status')}
                onChange={(status) => update({ status })}
              />
            )}
          </Field>
          <Field label={t('intake.field')}>
            {(ids) => (
              <Select
                {...ids}
                value={sheet.field}
                options={codeOptions('field')}
                onChange={(field) => update({ field })}
              />
            )}
          </Field>
          <Field label={t('intake.source')}>
            {(ids) => (
              <Select
                {...ids}
                value={sheet.source}
                options={codeOptions('source')}
                onChange={(source) => update({ source })}
              />
            )}
          </Field>
          <Field label={t('intake.channel')}>
            {(ids) => (
              <Select
                {...ids}
                value={sheet.channel}
                options={codeOptions('channel')}
                onChange={(channel) => update({ channel })}
              />
            )}
          </Field>
          <Field label={t('intake.dueAt')}>
            {(ids) => <DateInput {...ids} value={sheet.dueAt} onCommit={(dueAt) => update({ dueAt })} />}
          </Field>
          <Field label={t('intake.receivedAt')}>
            {(ids) => (
              <DateInput
                {...ids}
                value={sheet.receivedAt}
                onCommit={(receivedAt) => update({ receivedAt })}
              />
            )}
          </Field>
          <Field label={t('intake.acceptedAt')}>
            {(ids) => (
              <DateInput
                {...ids}
                value={sheet.acceptedAt}
                onCommit={(acceptedAt) => update({ acceptedAt })}
              />
            )}
          </Field>
          <Field label={t('intake.actDate')} hint={t('intake.actDateHint')}>
            {(ids) => (
              <DateInput {...ids} value={sheet.actDate} onCommit={(actDate) => update({ actDate })} />
            )}
          </Field>
        </div>
      </section>
      <section className="form-section" aria-label={t('intake.acts')}>
        <h2>{t('intake.acts')}</h2>
        <div className="act-list">
          {ACTS.map((act) => (
            <Checkbox
              key={act}
              isChecked={sheet.acts.includes(act)}
              onChange={(isChecked) =>
                update({
                  acts: ACTS.filter((code) => (code === act ? isChecked : sheet.acts.includes(code))),
                })
              }
            >
              {codeWord('act', act)}
            </Checkbox>
          ))}
        </div>
      </section>
      <section className="form-section" aria-label={t('intake.mandate')}>
        <h2>{t('intake.mandate')}</h2>
        <TextArea
          aria-label={t('intake.mandate')}
          placeholder={t('intake.mandateHint')}
          value={sheet.mandate}
          onCommit={(mandate) => update({ mandate })}
        />
      </section>
    </div>
  );
}
