import { describe, expect, it } from 'vitest';
import { isTextTarget, keyName, worksInText } from '../../../renderer/state/keys.ts';

const press = (key: string, extra: Partial<Parameters<typeof keyName>[0]> = {}) =>
  keyName({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...extra });

describe('names of keys', () => {
  it.each([
    ['j', {}, 'J'],
    ['L', { shiftKey: true }, 'Shift+L'],
    ['?', { shiftKey: true }, '?'],
    ['k', { ctrlKey: true }, 'Ctrl+K'],
    ['z', { metaKey: true, shiftKey: true }, 'Ctrl+Shift+Z'],
    ['ArrowUp', {}, '↑'],
    ['F2', {}, 'F2'],
    ['¡', { altKey: true, code: 'Digit1' }, 'Alt+1'],
    [' ', {}, 'Space'],
    ['Enter', { ctrlKey: true }, 'Ctrl+Enter'],
  ])('%s with %o is %s', (key, extra, name) => {
    expect(press(key, extra)).toBe(name);
  });
});

describe('keys while typing', () => {
  it('belong to the field unless they carry Ctrl or Alt', () => {
    expect(['J', '1', '?', 'Enter', 'Shift+L'].map(worksInText)).toEqual(Array(5).fill(false));
    expect(['Ctrl+K', 'Alt+1', 'F2'].map(worksInText)).toEqual(Array(3).fill(true));
  });

  it('know where typing goes', () => {
    const make = (html: string) => {
      document.body.innerHTML = html;
      return document.body.firstElementChild;
    };
    expect(isTextTarget(make('<input type="text">'))).toBe(true);
    expect(isTextTarget(make('<textarea></textarea>'))).toBe(true);
    expect(isTextTarget(make('<input type="checkbox">'))).toBe(false);
    expect(isTextTarget(make('<button>a</button>'))).toBe(false);
    expect(isTextTarget(null)).toBe(false);
  });
});
