import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { useSessionDraft } from '../../state/session-draft.ts';
import { Button } from '../../ui/Button.tsx';

type DescriptionPasteProps = Readonly<{ right: Right; onLoad: (words: string) => Promise<boolean> }>;

/** A description by paste; the words stay while the page is open, until they are taken over. */
export function DescriptionPaste({ right, onLoad }: DescriptionPasteProps) {
  const [words, setWords] = useSessionDraft(`description:${right.id}`);
  const load = async () => {
    if (await onLoad(words)) setWords('');
  };
  return (
    <div className="claims-loader">
      <textarea
        className="input textarea claims-text"
        aria-label={t('patent.pasteLabel')}
        placeholder={t('patent.pasteHint')}
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="claims-load-row">
        <span />
        <Button look="primary" disabled={words.trim() === ''} onClick={() => void load()}>
          {t('patent.load')}
        </Button>
      </div>
    </div>
  );
}
