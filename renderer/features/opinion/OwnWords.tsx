import { PenLine } from 'lucide-react';
import type { SectionId } from '../../../shared/domain/opinion.ts';
import { type RichText, richTextOf } from '../../../shared/domain/rich-text.ts';
import { SectionField } from '../../editor/SectionField.tsx';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { usePage } from './page-context.ts';

type OwnWordsProps = Readonly<{ part: SectionId; title: string; content: RichText | null }>;

const NO_WORDS = richTextOf('');

/** The expert's own words in a section, or the place to begin them. */
export function OwnWords({ part, title, content }: OwnWordsProps) {
  const { opened, open, close, onEditor, onEditorGone } = usePage().writing;
  const act = useAct();
  if (content === null && !opened.has(part)) {
    return (
      <div className="own-place">
        <button type="button" className="own-add" onClick={() => open(part)}>
          <PenLine size={13} aria-hidden />
          {t('opinion.addOwn')}
          <span className="visually-hidden">{title}</span>
        </button>
      </div>
    );
  }
  return (
    <SectionField
      label={t('opinion.ownWordsOf', { section: title })}
      placeholder={t('opinion.ownHint')}
      content={content ?? NO_WORDS}
      isFocusedAtStart={opened.has(part)}
      onCommit={(next) => void act({ type: 'section.set', section: part, content: next })}
      onFocus={(editor) => {
        onEditor(editor);
        // Emptied words leave the case at once; the place to write stays until the person does.
        open(part);
      }}
      onGone={onEditorGone}
      onLeave={(isEmpty) => {
        if (isEmpty) close(part);
      }}
    />
  );
}
