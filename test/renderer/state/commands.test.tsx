import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type AppCommand, findCommand, keysOf, useCommands } from '../../../renderer/state/commands.ts';

afterEach(cleanup);

function Screen({ commands }: Readonly<{ commands: readonly AppCommand[] }>) {
  useCommands(commands);
  return null;
}

const command = (id: string, keys: readonly string[], run: () => void = () => undefined): AppCommand => ({
  id,
  title: id,
  group: 'g',
  keys,
  run,
});

describe('commands', () => {
  it('are there while their screen is, the latest screen first', () => {
    const below = render(<Screen commands={[command('below', ['J'])]} />);
    const above = render(<Screen commands={[command('above', ['J'])]} />);
    expect(findCommand('J', {})?.id).toBe('above');
    above.unmount();
    expect(findCommand('J', {})?.id).toBe('below');
    below.unmount();
    expect(findCommand('J', {})).toBeUndefined();
  });

  it('do what the last drawing meant', () => {
    const done: string[] = [];
    const view = render(<Screen commands={[command('go', ['G'], () => done.push('old'))]} />);
    const offered = findCommand('G', {});
    view.rerender(<Screen commands={[command('go', ['G'], () => done.push('new'))]} />);
    act(() => offered?.run());
    expect(done).toEqual(['new']);
  });

  it('take the keys a person chose, or none', () => {
    const one = command('one', ['A', 'B']);
    expect(keysOf(one, {})).toEqual(['A', 'B']);
    expect(keysOf(one, { one: 'C' })).toEqual(['C']);
    expect(keysOf(one, { one: '' })).toEqual([]);
    render(<Screen commands={[one]} />);
    expect(findCommand('A', { one: 'C' })).toBeUndefined();
    expect(findCommand('C', { one: 'C' })?.id).toBe('one');
  });

  it('leave a key to others while they cannot be given', () => {
    render(<Screen commands={[command('always', ['K'])]} />);
    render(<Screen commands={[{ ...command('never', ['K']), isEnabled: () => false }]} />);
    expect(findCommand('K', {})?.id).toBe('always');
  });
});
