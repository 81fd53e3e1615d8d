import { useState } from 'react';
import type { RightType } from '../../../shared/domain/codes.ts';
import {
  type CheckedNumber,
  checkApplicationNo,
  checkPublicationNo,
  type NumberProblem,
} from '../../../shared/domain/numbers.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

const PROBLEM_WORDS: Readonly<Record<NumberProblem, WordKey>> = {
  form: 'right.numberForm',
  'check-digit': 'right.numberCheckDigit',
  'kind-digit': 'right.numberKindDigit',
  year: 'right.numberYear',
  'kind-mismatch': 'right.numberMismatch',
  'application-text': 'right.numberApplicationText',
};

type NumberFieldProps = Readonly<{
  label: string;
  kind: 'application' | 'publication';
  /** Written before the number: ZL for a granted patent. */
  prefix?: string;
  value: string;
  rightType: RightType;
  onCommit: (number: string) => void;
}>;

/**
 * A patent number, checked while it is typed and written in its customary form. Doubts are shown and
 * the number is kept: source papers may be misprinted.
 */
export function NumberField({ label, kind, prefix = '', value, rightType, onCommit }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const checked = check(kind, shown, rightType);
  const [problem] = shown.trim() === '' ? [] : checked.problems;
  const isGood = shown.trim() !== '' && problem === undefined;
  return (
    <Field
      label={label}
      hint={isGood ? t(kind === 'application' ? 'right.numberGood' : 'right.numberForm_ok') : null}
      warning={problem === undefined ? undefined : t(PROBLEM_WORDS[problem])}
    >
      {(ids) => (
        <TextInput
          {...ids}
          value={value}
          onType={setTyped}
          onCommit={(text) => {
            setTyped(null);
            const { normalized, problems } = check(kind, text, rightType);
            onCommit(problems.includes('form') ? text.trim() : prefix + normalized);
          }}
        />
      )}
    </Field>
  );
}

function check(kind: NumberFieldProps['kind'], text: string, rightType: RightType): CheckedNumber {
  if (kind === 'publication') return checkPublicationNo(text, rightType);
  return checkApplicationNo(text, rightType, new Date().getFullYear());
}
