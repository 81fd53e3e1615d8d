import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';

export type PickItem = Readonly<{ id: string; label: string; words: string }>;

type PickListProps = Readonly<{
  title: string;
  hint: string;
  items: readonly PickItem[];
  onPick: (id: string) => void;
  onClose: () => void;
}>;

/** Picks one of a list by typing, arrows and Enter, or by a click. */
export function PickList({ title, hint, items, onPick, onClose }: PickListProps) {
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = items.filter(({ label, words }) => {
    const sought = wanted.trim().toUpperCase();
    return label.toUpperCase().startsWith(sought) || words.toUpperCase().includes(sought);
  });
  const pick = (id: string | undefined) => {
    if (id === undefined) return;
    onClose();
    onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    if (event.key === 'Enter') pick(found[at]?.id);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Dialog kind="palette" title={title} onClose={onClose}>
      <input
        className="input palette-input"
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="pick-list"
        aria-activedescendant={found[at] === undefined ? undefined : `pick-${found[at].id}`}
        aria-label={hint}
        placeholder={hint}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette-list" id="pick-list">
        {found.map(({ id, label, words }, index) => (
          <li key={id}>
            <button
              type="button"
              id={`pick-${id}`}
              className={classNames('palette-item', index === at && 'is-selected')}
              onClick={() => pick(id)}
            >
              <b className="pick-label">{label}</b>
              <span className="palette-title">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
