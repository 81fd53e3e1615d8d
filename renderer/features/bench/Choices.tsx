import { type KeyboardEvent, useId } from 'react';
import { classNames } from '../../ui/class-names.ts';

/** Arrows change the answer here and must not change the row. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}

type ChoicesProps<V extends string> = Readonly<{
  label: string;
  value: V | null;
  options: readonly Readonly<{ value: V; label: string }>[];
  /** Choosing the same again takes the answer back. */
  onChange: (value: V | null) => void;
}>;

/** A question with a few answers side by side; none is chosen until a person does. */
export function Choices<V extends string>({ label, value, options, onChange }: ChoicesProps<V>) {
  const name = useId();
  return (
    <div className="answers" role="radiogroup" aria-label={label} onKeyDown={keepArrows}>
      {options.map((option) => {
        const isChosen = option.value === value;
        return (
          <label key={option.value} className={classNames('answer', isChosen && 'is-chosen')}>
            <input
              type="radio"
              name={name}
              checked={isChosen}
              onChange={() => onChange(option.value)}
              onClick={() => {
                if (isChosen) onChange(null);
              }}
            />
            {option.label}
          </label>
        );
      })}
    </div>
  );
}
