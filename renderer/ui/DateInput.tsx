import { CalendarDays } from 'lucide-react';
import { type ComponentProps, useRef } from 'react';
import { formatDate } from '../locales/dates.ts';
import { t } from '../locales/t.ts';
import { IconButton } from './Button.tsx';
import { parseDate } from './parse-date.ts';
import { useDraft } from './use-draft.ts';

type DateInputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> &
  Readonly<{ value: string | null; onCommit: (date: string | null) => void }>;

/** Long enough to type a whole date: half of one is not an answer. */
const PAUSE_MS = 900;

/** A calendar date as people write it, typed in any customary form or picked; empty for none. */
export function DateInput({ value, onCommit, ...rest }: DateInputProps) {
  const picker = useRef<HTMLInputElement>(null);
  const read = (text: string): string | null | undefined =>
    text.trim() === '' ? null : parseDate(text, new Date().getFullYear());
  const draft = useDraft(
    formatDate(value),
    (text) => {
      const date = read(text);
      if (date !== undefined && date !== value) onCommit(date);
    },
    PAUSE_MS,
  );
  const isUnread = read(draft.text) === undefined;
  return (
    <span className="date-input">
      <input
        {...rest}
        type="text"
        className="input"
        autoComplete="off"
        placeholder={t('ui.datePlaceholder')}
        value={draft.text}
        aria-invalid={isUnread || rest['aria-invalid']}
        title={isUnread ? t('ui.dateUnread') : undefined}
        data-dirty={draft.isDirty || undefined}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onCompositionStart={draft.compositionStart}
        onCompositionEnd={draft.compositionEnd}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
        }}
      />
      <IconButton
        icon={CalendarDays}
        label={t('ui.pickDate')}
        tabIndex={-1}
        disabled={rest.disabled}
        onClick={() => picker.current?.showPicker()}
      />
      <input
        ref={picker}
        className="date-picker"
        type="date"
        tabIndex={-1}
        aria-hidden
        max="9999-12-31"
        value={value ?? ''}
        onChange={(event) => onCommit(event.target.value === '' ? null : event.target.value)}
      />
    </span>
  );
}
