import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../locales/t.ts';
import { useSaveSettings, useSettings } from '../../state/queries.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { showError } from '../../ui/toasts.ts';

type PhrasesPanelProps = Readonly<{
  /** Absent while no section is being written. */
  onInsert: ((phrase: string) => void) | null;
}>;

/** 短语: sentences that are used again and again; a click puts one where the person writes. */
export function PhrasesPanel({ onInsert }: PhrasesPanelProps) {
  const phrases = useSettings()?.phrases ?? [];
  const saveSettings = useSaveSettings();
  const [wanted, setWanted] = useState('');
  const [added, setAdded] = useState('');
  const save = async (next: readonly string[]): Promise<void> => {
    const saved = await saveSettings({ phrases: [...next] });
    if (!saved.ok) showError(saved.error);
  };
  const add = () => {
    const phrase = added.trim();
    if (phrase === '') return;
    setAdded('');
    if (!phrases.includes(phrase)) void save([...phrases, phrase]);
  };
  const shown = phrases.filter((phrase) => phrase.includes(wanted.trim()));
  return (
    <div className="phrases">
      <p className="muted">{t(onInsert === null ? 'opinion.phrasesIdle' : 'opinion.phrasesHint')}</p>
      {phrases.length > 6 ? (
        <input
          type="text"
          className="input"
          aria-label={t('opinion.phraseFilter')}
          placeholder={t('opinion.phraseFilter')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      ) : null}
      <ul>
        {shown.map((phrase) => (
          <li key={phrase} className="opinion-phrase">
            <button
              type="button"
              className="phrase-insert"
              disabled={onInsert === null}
              onClick={() => onInsert?.(phrase)}
            >
              {phrase}
            </button>
            <IconButton
              icon={X}
              label={t('opinion.phraseRemove')}
              onClick={() => void save(phrases.filter((other) => other !== phrase))}
            />
          </li>
        ))}
      </ul>
      <textarea
        className="input textarea"
        rows={2}
        aria-label={t('opinion.phraseNew')}
        placeholder={t('opinion.phraseNew')}
        value={added}
        maxLength={500}
        onChange={(event) => setAdded(event.target.value)}
      />
      <Button icon={Plus} onClick={add} disabled={added.trim() === ''}>
        {t('opinion.phraseAdd')}
      </Button>
    </div>
  );
}
