import { t } from '../../locales/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { SectionProps } from './section-props.ts';

/** Look, language, and how claims are split unless chosen otherwise. */
export function AppearanceSection({ settings, onChange }: SectionProps) {
  return (
    <section className="form-section" aria-label={t('settings.appearance')}>
      <h2>{t('settings.appearance')}</h2>
      <div className="form-grid">
        <Field label={t('settings.theme')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.theme}
              options={[
                { value: 'system', label: t('settings.themeSystem') },
                { value: 'light', label: t('settings.themeLight') },
                { value: 'dark', label: t('settings.themeDark') },
              ]}
              onChange={(theme) => onChange({ theme })}
            />
          )}
        </Field>
        <Field label={t('settings.language')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.language}
              options={[
                { value: 'zh-CN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(language) => onChange({ language })}
            />
          )}
        </Field>
        <Field label={t('settings.granularity')} hint={t('settings.granularityHint')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.granularity}
              options={[
                { value: 'coarse', label: t('settings.coarse') },
                { value: 'expert', label: t('settings.expert') },
                { value: 'fine', label: t('settings.fine') },
              ]}
              onChange={(granularity) => onChange({ granularity })}
            />
          )}
        </Field>
        <Field label={t('settings.labelStyle')}>
          {(ids) => (
            <Select
              {...ids}
              value={settings.labelStyle}
              options={[
                { value: 'letters', label: t('settings.letters') },
                { value: 'numbers', label: t('settings.numbers') },
              ]}
              onChange={(labelStyle) => onChange({ labelStyle })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
