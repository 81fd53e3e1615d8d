import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

type FieldProps = Readonly<{
  label: string;
  /** One quiet line below: what belongs here, or what is computed from it. */
  hint?: ReactNode;
  /** Something a person should look at; said by screen readers with the field. */
  warning?: string | undefined;
  isWide?: boolean;
  children: (ids: FieldIds) => ReactNode;
}>;

export type FieldIds = Readonly<{ id: string; 'aria-describedby': string; 'aria-invalid': boolean }>;

/** A labelled form field. */
export function Field({ label, hint, warning, isWide = false, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={classNames('field', isWide && 'field-wide')}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': warning !== undefined })}
      <div className={warning === undefined ? 'field-note' : 'field-note field-warning'} id={note}>
        {warning ?? hint}
      </div>
    </div>
  );
}
