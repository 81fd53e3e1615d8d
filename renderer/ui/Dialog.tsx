import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../locales/t.ts';
import { IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';

type DialogProps = Readonly<{
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** `sheet`: slides in from the right and leaves the rest in view. */
  kind?: 'dialog' | 'sheet' | 'palette';
}>;

/**
 * A dialog on the browser's own `<dialog>`: it keeps focus inside, closes on Escape, gives focus back,
 * and needs no style elements, which the page's policy refuses.
 */
export function Dialog({ title, onClose, children, footer, kind = 'dialog' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = ref.current;
    if (element !== null && !element.open) element.showModal();
    // What the dialog was opened to type comes before its close button.
    element?.querySelector<HTMLElement>('.dialog-content :is(input, textarea, select)')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames('dialog', `dialog-${kind}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // A form is not closed by a slip beside it.
        if (event.target === ref.current && kind !== 'dialog') onClose();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
        </header>
        <div className="dialog-content">{children}</div>
        {footer === undefined ? null : <footer className="dialog-foot">{footer}</footer>}
      </div>
    </dialog>
  );
}
