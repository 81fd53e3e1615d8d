import { Bold, Italic, List, type LucideIcon, Subscript, Superscript, Underline } from 'lucide-react';
import type { RefObject } from 'react';
import { t, type WordKey } from '../locales/t.ts';
import { IconButton } from '../ui/Button.tsx';
import type { CursorFormat, SectionEditor, SectionFormat } from './section-editor.ts';

const BUTTONS: readonly Readonly<{ format: SectionFormat; icon: LucideIcon; words: WordKey }>[] = [
  { format: 'bold', icon: Bold, words: 'opinion.bold' },
  { format: 'italic', icon: Italic, words: 'opinion.italic' },
  { format: 'underline', icon: Underline, words: 'opinion.underline' },
  { format: 'subscript', icon: Subscript, words: 'opinion.subscript' },
  { format: 'superscript', icon: Superscript, words: 'opinion.superscript' },
];

type SectionToolbarProps = Readonly<{ cursor: CursorFormat; editor: RefObject<SectionEditor | null> }>;

/** The few formats of an opinion; shown while the section is being written. */
export function SectionToolbar({ cursor, editor }: SectionToolbarProps) {
  return (
    // Pressing a button must not take the selection out of the words.
    <div
      className="section-toolbar"
      role="toolbar"
      aria-label={t('opinion.formats')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {BUTTONS.map(({ format, icon, words }) => (
        <IconButton
          key={format}
          icon={icon}
          label={t(words)}
          isPressed={cursor.formats.includes(format)}
          onClick={() => editor.current?.format(format)}
        />
      ))}
      <IconButton
        icon={List}
        label={t('opinion.items')}
        isPressed={cursor.isItem}
        onClick={() => editor.current?.toggleItems()}
      />
    </div>
  );
}
