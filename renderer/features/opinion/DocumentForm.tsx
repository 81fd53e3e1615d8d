import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { useRecordUpdate } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { tidyDocNo } from './document-number.ts';
import type { PanelField } from './panel-state.ts';

type FormProps = Readonly<{ settings: OpinionSettings }>;

const LINES: readonly Readonly<{
  field: PanelField & ('docTitle' | 'organisation' | 'addressee');
  label: WordKey;
  hint?: WordKey;
}>[] = [
  { field: 'docTitle', label: 'opinion.docTitle' },
  { field: 'organisation', label: 'opinion.organisation' },
  { field: 'addressee', label: 'opinion.addressee', hint: 'opinion.addresseeHint' },
];

/** What the document says about itself: title, number, organisation, addressee, date. */
export function DocumentForm({ settings }: FormProps) {
  const update = useRecordUpdate('opinions', settings.id);
  return (
    <section className="form-section" aria-label={t('opinion.document')}>
      <h3 className="panel-heading">{t('opinion.document')}</h3>
      {LINES.map(({ field, label, hint }) => (
        <div key={field} data-field={field}>
          <Field label={t(label)} hint={hint === undefined ? undefined : t(hint)}>
            {(ids) => (
              <TextInput
                {...ids}
                value={settings[field]}
                onCommit={(words) => update({ [field]: words.trim() })}
              />
            )}
          </Field>
        </div>
      ))}
      <div data-field="docNo">
        <NumberField settings={settings} />
      </div>
      <div data-field="issuedAt">
        <Field label={t('opinion.issuedAt')}>
          {(ids) => (
            <DateInput {...ids} value={settings.issuedAt} onCommit={(issuedAt) => update({ issuedAt })} />
          )}
        </Field>
      </div>
    </section>
  );
}

/** The official number, with its one right form offered when another was typed. */
function NumberField({ settings: { id, docNo } }: FormProps) {
  const update = useRecordUpdate('opinions', id);
  const tidy = tidyDocNo(docNo);
  const isOdd = docNo.trim() !== '' && tidy !== docNo.trim();
  return (
    <>
      <Field
        label={t('opinion.docNo')}
        hint={t('opinion.docNoHint')}
        warning={isOdd ? t('opinion.docNoOdd') : undefined}
      >
        {(ids) => <TextInput {...ids} value={docNo} onCommit={(next) => update({ docNo: next.trim() })} />}
      </Field>
      {isOdd && tidy !== null ? (
        <Button onClick={() => update({ docNo: tidy })}>{t('opinion.docNoTidy', { number: tidy })}</Button>
      ) : null}
    </>
  );
}

const TITLE_FONTS = ['方正小标宋简体', '华文中宋', '宋体'] as const;
const BODY_FONTS = ['仿宋', '仿宋_GB2312'] as const;

/** How the document is set. */
export function LayoutForm({ settings }: FormProps) {
  const update = useRecordUpdate('opinions', settings.id);
  return (
    <section className="form-section" aria-label={t('opinion.layoutGroup')}>
      <h3 className="panel-heading">{t('opinion.layoutGroup')}</h3>
      <Field label={t('opinion.layout')} hint={t(`opinion.layoutHint_${settings.layout}`)}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.layout}
            options={layoutOptions()}
            onChange={(layout) => update({ layout })}
          />
        )}
      </Field>
      <Field label={t('opinion.tableOrientation')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.tableOrientation}
            options={(['auto', 'landscape', 'portrait'] as const).map((value) => ({
              value,
              label: t(`opinion.orientation_${value}`),
            }))}
            onChange={(tableOrientation) => update({ tableOrientation })}
          />
        )}
      </Field>
      <div className="field-pair">
        <Field label={t('opinion.titleFont')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.titleFont}
              options={TITLE_FONTS.map((value) => ({ value, label: value }))}
              onChange={(titleFont) => update({ titleFont })}
            />
          )}
        </Field>
        <Field label={t('opinion.bodyFont')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.bodyFont}
              options={BODY_FONTS.map((value) => ({ value, label: value }))}
              onChange={(bodyFont) => update({ bodyFont })}
            />
          )}
        </Field>
      </div>
      <Checkbox isChecked={settings.typedNumbers} onChange={(typedNumbers) => update({ typedNumbers })}>
        {t('opinion.typedNumbers')}
      </Checkbox>
      <p className="field-note">{t('opinion.typedNumbersHint')}</p>
    </section>
  );
}

export function layoutOptions(): readonly Readonly<{ value: OpinionSettings['layout']; label: string }>[] {
  return (['gb', 'report'] as const).map((value) => ({ value, label: t(`opinion.layout_${value}`) }));
}
