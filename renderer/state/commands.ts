import { useEffect, useRef } from 'react';
import { createStore, useStore } from './store.ts';

/** Something a person can do by key or from the palette. */
export type AppCommand = Readonly<{
  /** Stable: keys of one's own choice are stored under it. */
  id: string;
  title: string;
  group: string;
  /** Key in the form of `keyName`; several are alternatives. Empty: palette only. */
  keys: readonly string[];
  run: () => void;
  isEnabled?: () => boolean;
}>;

const registered = createStore<readonly AppCommand[]>([]);
/** Every command offered since the page was opened, for the list of keys in the settings. */
const known = createStore<readonly AppCommand[]>([]);

/**
 * Offers commands while the calling screen is shown. What they do may change with every drawing; their
 * ids may not. Later screens win over earlier ones for the same key.
 */
export function useCommands(commands: readonly AppCommand[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const names = commands
    .map((command) => `${command.id}|${command.title}|${command.keys.join(' ')}`)
    .join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand for the list, which is new at every drawing
  useEffect(() => {
    const mine = latest.current.map((command, index) =>
      forward(command, () => latest.current[index] ?? command),
    );
    registered.update((all) => [...all, ...mine]);
    known.update((all) => [...all.filter((one) => !mine.some((command) => command.id === one.id)), ...mine]);
    return () => registered.update((all) => all.filter((command) => !mine.includes(command)));
  }, [names]);
}

/** All commands that can be given now. */
export function useRegisteredCommands(): readonly AppCommand[] {
  return useStore(registered, (all) => all);
}

/** Commands of all screens shown so far, by group. */
export function useKnownCommands(): readonly AppCommand[] {
  const all = useStore(known, (commands) => commands);
  return all.toSorted((a, b) => a.group.localeCompare(b.group) || a.id.localeCompare(b.id));
}

/** The keys of a command: the person's own choice, else its default ones. */
export function keysOf(command: AppCommand, own: Readonly<Record<string, string>>): readonly string[] {
  const chosen = own[command.id];
  if (chosen === undefined) return command.keys;
  return chosen === '' ? [] : [chosen];
}

/** The command that a key means now, the latest offered first. */
export function findCommand(key: string, own: Readonly<Record<string, string>>): AppCommand | undefined {
  return registered
    .get()
    .findLast((command) => keysOf(command, own).includes(key) && (command.isEnabled?.() ?? true));
}

function forward(command: AppCommand, current: () => AppCommand): AppCommand {
  return { ...command, run: () => current().run(), isEnabled: () => current().isEnabled?.() ?? true };
}
