import { useEffect } from 'react';
import { t } from '../locales/t.ts';
import { findCommand, useCommands } from '../state/commands.ts';
import { isTextTarget, keyName, worksInText } from '../state/keys.ts';
import { navigate } from '../state/navigation.ts';
import { useSettings } from '../state/queries.tsx';
import { useStore } from '../state/store.ts';
import { KeyList } from './KeyList.tsx';
import { Palette } from './Palette.tsx';
import { openKeys, openPalette, overlay } from './palette-state.ts';

const NO_KEYS: Readonly<Record<string, string>> = {};

/** Listens to the keyboard and shows the palette and the list of all keys. */
export function KeyboardMap() {
  const own = useSettings()?.keys ?? NO_KEYS;
  const shown = useStore(overlay, (value) => value);
  const group = t('app.groupGeneral');
  useCommands([
    { id: 'app.palette', title: t('app.palette'), group, keys: ['Ctrl+K'], run: openPalette },
    { id: 'app.keys', title: t('app.allKeys'), group, keys: ['?'], run: openKeys },
    {
      id: 'app.desk',
      title: t('app.goTo', { place: t('desk.title') }),
      group,
      keys: ['Ctrl+Alt+0'],
      run: () => navigate({ screen: 'desk' }),
    },
    {
      id: 'app.settings',
      title: t('app.goTo', { place: t('settings.title') }),
      group,
      keys: ['Ctrl+,'],
      run: () => navigate({ screen: 'settings' }),
    },
  ]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const key = keyName(event);
      if (isTextTarget(event.target) && (!worksInText(key) || belongsToField(event.target, key))) return;
      const command = findCommand(key, own);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [own]);
  if (shown === 'palette') return <Palette own={own} />;
  return shown === 'keys' ? <KeyList own={own} /> : null;
}

/** Typing that is not stored yet is taken back by the field itself, stroke by stroke. */
function belongsToField(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isHistoryKey = key === 'Ctrl+Z' || key === 'Ctrl+Shift+Z' || key === 'Ctrl+Y';
  return isHistoryKey && (target.dataset.dirty !== undefined || target.isContentEditable);
}
