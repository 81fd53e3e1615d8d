import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, IconButton } from './Button.tsx';

export type MenuItem = Readonly<{
  id: string;
  label: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
  onSelect: () => void;
}>;

type MenuProps = Readonly<{
  label: string;
  items: readonly MenuItem[];
  icon: LucideIcon;
  /** Shows the label beside the icon. */
  hasWords?: boolean;
}>;

/** A button that opens a short list of actions; arrows move, Escape closes. */
export function Menu({ label, items, icon, hasWords = false }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const menuId = useId();

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
    const leave = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);

  /** The focus goes back first, so that a dialog opened by an item gives it back there too. */
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      if (event.key === 'Escape') event.stopPropagation();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) moveFocus(root.current, step);
    if (step !== 0 || event.key === 'Escape') event.preventDefault();
  };

  const trigger = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': menuId,
    onClick: () => setOpen(!isOpen),
  } as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu inside are handled on their way up
    <span className="menu" ref={root} onKeyDown={onKeyDown}>
      {hasWords ? (
        <Button icon={icon} {...trigger}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} {...trigger} />
      )}
      {isOpen ? (
        <div className="menu-list" role="menu" id={menuId} aria-label={label}>
          {items.map(({ id, label: words, icon: Icon, isDisabled, onSelect }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              className="menu-item"
              disabled={isDisabled}
              onClick={() => {
                close();
                onSelect();
              }}
            >
              {Icon === undefined ? null : <Icon size={15} aria-hidden />}
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </span>
  );
}

function moveFocus(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
