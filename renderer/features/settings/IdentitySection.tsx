import { t } from '../../locales/t.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { SectionProps } from './section-props.ts';

/** Who drafts here and for whom; written into every revision and every opinion. */
export function IdentitySection({ settings, onChange }: SectionProps) {
  return (
    <section className="form-section" aria-label={t('settings.identity')}>
      <h2>{t('settings.identity')}</h2>
      <div className="form-grid">
        <Field label={t('settings.author')} hint={t('settings.authorHint')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={settings.author}
              onCommit={(author) => onChange({ author: author.trim() })}
            />
          )}
        </Field>
        <Field label={t('settings.organisation')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={settings.organisation}
              onCommit={(organisation) => onChange({ organisation: organisation.trim() })}
            />
          )}
        </Field>
        <Field label={t('settings.code')} hint={t('settings.codeHint')}>
          {(ids) => (
            <TextInput
              {...ids}
              maxLength={20}
              value={settings.organisationCode}
              onCommit={(code) => onChange({ organisationCode: code.trim() })}
            />
          )}
        </Field>
        <Field label={t('settings.docTitle')} hint={t('settings.docTitleHint')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={settings.docTitle}
              onCommit={(docTitle) => onChange({ docTitle: docTitle.trim() })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
