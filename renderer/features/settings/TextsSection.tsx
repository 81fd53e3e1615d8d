import { t } from '../../locales/t.ts';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import type { SectionProps } from './section-props.ts';

const MAX_PHRASES = 500;

/** Texts that a centre keeps: the declaration of its opinions, and phrases for reasons. */
export function TextsSection({ settings, onChange }: SectionProps) {
  const toPhrases = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim().slice(0, 500))
      .filter((line) => line !== '')
      .slice(0, MAX_PHRASES);
  return (
    <section className="form-section" aria-label={t('settings.texts')}>
      <h2>{t('settings.texts')}</h2>
      <div className="form-grid">
        <Field label={t('settings.disclaimer')} hint={t('settings.disclaimerHint')} isWide>
          {(ids) => (
            <TextArea
              {...ids}
              rows={4}
              maxLength={10_000}
              value={settings.disclaimer}
              onCommit={(disclaimer) => onChange({ disclaimer })}
            />
          )}
        </Field>
        <Field label={t('settings.phrases')} hint={t('settings.phrasesHint')} isWide>
          {(ids) => (
            <TextArea
              {...ids}
              rows={4}
              value={settings.phrases.join('\n')}
              onCommit={(text) => onChange({ phrases: toPhrases(text) })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
