import { type KeyboardEvent, useState } from 'react';
import { t } from '../locales/t.ts';
import { type AppCommand, keysOf, useRegisteredCommands } from '../state/commands.ts';
import { classNames } from '../ui/class-names.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { closeOverlay } from './palette-state.ts';

/** The palette does not offer itself. */
const PALETTE = 'app.palette';

/** Every command that can be given here, found by a few letters of its name. */
export function Palette({ own }: Readonly<{ own: Readonly<Record<string, string>> }>) {
  const commands = useRegisteredCommands().filter((command) => command.id !== PALETTE);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const found = commands.filter((command) => (command.isEnabled?.() ?? true) && fits(command, wanted));
  const chosen = found[Math.min(at, found.length - 1)];
  const choose = (command: AppCommand) => {
    closeOverlay();
    // After the dialog gave the focus back, so that commands act where the person was.
    queueMicrotask(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Dialog kind="palette" title={t('app.palette')} onClose={closeOverlay}>
      <input
        className="input palette-input"
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-label={t('app.paletteHint')}
        placeholder={t('app.paletteHint')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="palette-list" id="palette-list">
        {found.map((command) => (
          <li key={command.id}>
            <button
              type="button"
              className={classNames('palette-item', command === chosen && 'is-selected')}
              onClick={() => choose(command)}
            >
              <span className="palette-group">{command.group}</span>
              <span className="palette-title">{command.title}</span>
              {keysOf(command, own).map((keys) => (
                <Kbd key={keys} keys={keys} />
              ))}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="palette-none">{t('app.paletteEmpty')}</p> : null}
    </Dialog>
  );
}

function fits(command: AppCommand, wanted: string): boolean {
  const words = `${command.group} ${command.title} ${command.id} ${command.keys.join(' ')}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
}
