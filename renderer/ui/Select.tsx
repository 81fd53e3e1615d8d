import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { t } from '../locales/t.ts';

type SelectProps<V extends string> = Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> &
  Readonly<{
    value: V | null;
    options: readonly Readonly<{ value: V; label: string }>[];
    onChange: (value: V) => void;
  }>;

/** A choice among a few; `value` null shows that nothing was chosen yet. */
export function Select<V extends string>({ value, options, onChange, ...rest }: SelectProps<V>) {
  return (
    <span className="select">
      <select
        className="input"
        {...rest}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {value === null ? (
          <option value="" disabled>
            {t('ui.choose')}
          </option>
        ) : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden />
    </span>
  );
}
