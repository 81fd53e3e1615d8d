import type { ReactNode } from 'react';

type CheckboxProps = Readonly<{
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
  isDisabled?: boolean;
}>;

export function Checkbox({ isChecked, onChange, children, isDisabled = false }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
