import type { ComponentProps } from 'react';
import { useDraft } from './use-draft.ts';

type Draftable = Readonly<{
  value: string;
  /** Called with the words after a pause in typing and on leaving the field. */
  onCommit: (text: string) => void;
  /** Called at every stroke, for checks shown while typing. */
  onType?: (text: string) => void;
}>;

type TextInputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & Draftable;

/** One line of text that saves itself; composition of Chinese is never interrupted. */
export function TextInput({ value, onCommit, onType, ...rest }: TextInputProps) {
  const draft = useDraft(value, onCommit);
  return (
    <input
      type="text"
      className="input"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      value={draft.text}
      data-dirty={draft.isDirty || undefined}
      onChange={(event) => {
        draft.change(event.target.value);
        onType?.(event.target.value);
      }}
      onBlur={draft.commit}
      onCompositionStart={draft.compositionStart}
      onCompositionEnd={draft.compositionEnd}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
        rest.onKeyDown?.(event);
      }}
    />
  );
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & Draftable;

/** Several lines of text that save themselves; grows with its content. */
export function TextArea({ value, onCommit, onType, ...rest }: TextAreaProps) {
  const draft = useDraft(value, onCommit);
  return (
    <textarea
      className="input textarea"
      rows={3}
      spellCheck={false}
      {...rest}
      value={draft.text}
      data-dirty={draft.isDirty || undefined}
      onChange={(event) => {
        draft.change(event.target.value);
        onType?.(event.target.value);
      }}
      onBlur={draft.commit}
      onCompositionStart={draft.compositionStart}
      onCompositionEnd={draft.compositionEnd}
    />
  );
}
