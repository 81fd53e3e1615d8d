import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../../locales/t.ts';
import { type AppCommand, keysOf, useKnownCommands } from '../../state/commands.ts';
import { keyName } from '../../state/keys.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { SectionProps } from './section-props.ts';

const MODIFIERS: readonly string[] = ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock', 'Process'];

/** Every command met so far with its key; a key is changed by pressing it. */
export function KeysSection({ settings, onChange }: SectionProps) {
  const commands = useKnownCommands();
  const [changing, setChanging] = useState<string | null>(null);
  const own = settings.keys;
  const choose = (id: string, key: string) => {
    setChanging(null);
    onChange({ keys: { ...own, [id]: key } });
  };
  const reset = (id: string) => {
    const { [id]: _dropped, ...others } = own;
    onChange({ keys: others });
  };
  return (
    <section className="form-section" aria-label={t('settings.keys')}>
      <h2>{t('settings.keys')}</h2>
      <p className="muted">{t('settings.keysHint')}</p>
      <ul className="key-settings">
        {commands.map((command) => (
          <KeyLine
            key={command.id}
            command={command}
            own={own}
            taken={takenBy(command, commands, own)}
            isChanging={changing === command.id}
            onStart={() => setChanging(command.id)}
            onStop={() => setChanging(null)}
            onChoose={(key) => choose(command.id, key)}
            onReset={() => reset(command.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type KeyLineProps = Readonly<{
  command: AppCommand;
  own: Readonly<Record<string, string>>;
  /** Another command of the same group with the same key. */
  taken: AppCommand | undefined;
  isChanging: boolean;
  onStart: () => void;
  onStop: () => void;
  onChoose: (key: string) => void;
  onReset: () => void;
}>;

function KeyLine({ command, own, taken, isChanging, onStart, onStop, onChoose, onReset }: KeyLineProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isChanging || MODIFIERS.includes(event.key)) return;
    if (event.key === 'Tab') return onStop();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onStop();
    else onChoose(event.key === 'Backspace' ? '' : keyName(event.nativeEvent));
  };
  const keys = keysOf(command, own);
  return (
    <li>
      <span className="palette-group">{command.group}</span>
      <span className="palette-title">
        {command.title}
        {taken === undefined ? null : (
          <span className="field-warning"> {t('settings.keyTaken', { title: taken.title })}</span>
        )}
      </span>
      <Button look="quiet" onClick={onStart} onKeyDown={onKeyDown} onBlur={onStop}>
        {isChanging
          ? t('settings.pressKey')
          : keys.length === 0
            ? t('ui.none')
            : keys.map((key) => <Kbd key={key} keys={key} />)}
      </Button>
      <IconButton
        icon={RotateCcw}
        label={t('settings.keyReset')}
        disabled={own[command.id] === undefined}
        onClick={onReset}
      />
    </li>
  );
}

function takenBy(
  command: AppCommand,
  commands: readonly AppCommand[],
  own: Readonly<Record<string, string>>,
): AppCommand | undefined {
  const keys = keysOf(command, own);
  return commands.find(
    (other) =>
      other.id !== command.id &&
      other.group === command.group &&
      keysOf(other, own).some((key) => keys.includes(key)),
  );
}
