import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { t } from '../../locales/t.ts';
import { IconButton } from '../../ui/Button.tsx';

type FindBarProps = Readonly<{
  wanted: string;
  count: number;
  at: number;
  onWanted: (words: string) => void;
  onStep: (by: number) => void;
}>;

/** Finds words in the material; Enter goes on, Shift+Enter back. */
export function FindBar({ wanted, count, at, onWanted, onStep }: FindBarProps) {
  return (
    <search className="find-bar">
      <Search size={14} aria-hidden />
      <input
        className="find-input"
        type="search"
        data-find-in-material
        placeholder={t('reader.find')}
        aria-label={t('reader.find')}
        value={wanted}
        onChange={(event) => onWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      {wanted === '' ? null : (
        <span className="find-count" role="status">
          {count === 0 ? t('reader.notFound') : t('reader.foundAt', { at: at + 1, count })}
        </span>
      )}
      <IconButton
        icon={ChevronUp}
        label={t('reader.previous')}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader.next')}
        disabled={count === 0}
        onClick={() => onStep(1)}
      />
    </search>
  );
}

/** Puts the cursor into the find field of the material that is shown, if there is one. */
export function focusFind(): void {
  document.querySelector<HTMLInputElement>('[data-find-in-material]')?.select();
}
