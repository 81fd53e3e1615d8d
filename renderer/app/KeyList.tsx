import { t } from '../locales/t.ts';
import { keysOf, useRegisteredCommands } from '../state/commands.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { closeOverlay } from './palette-state.ts';

/** All keys that work on the present screen, by group. */
export function KeyList({ own }: Readonly<{ own: Readonly<Record<string, string>> }>) {
  const withKeys = useRegisteredCommands().filter((command) => keysOf(command, own).length > 0);
  const groups = Map.groupBy(withKeys, (command) => command.group);
  return (
    <Dialog title={t('app.allKeys')} onClose={closeOverlay}>
      <div className="key-groups">
        {[...groups].map(([group, commands]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl className="key-list">
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    {keysOf(command, own).map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
