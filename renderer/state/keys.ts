/** Named keys as they are written in the keyboard map and shown to people. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
};

type KeyFacts = Readonly<{
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

/**
 * The name of a key press: `Ctrl+K`, `Shift+L`, `Alt+1`, `?`, `↑`. Command on a Mac counts as Ctrl;
 * Shift is left out where it only makes another character.
 */
export function keyName(event: KeyFacts): string {
  const digit = event.altKey ? /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] : undefined;
  const base = digit ?? NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isSign = event.key.length === 1 && !/[a-z0-9 ]/i.test(event.key);
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
    base,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** Whether typing goes into this element, so that plain keys belong to it. */
export function isTextTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** Whether a key press may act while a person is typing: only with Ctrl or Alt, or a function key. */
export function worksInText(key: string): boolean {
  return /^(Ctrl|Alt)\+/.test(key) || /^F\d+$/.test(key);
}
