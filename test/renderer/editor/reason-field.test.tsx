import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReasonField } from '../../../renderer/editor/ReasonField.tsx';
import { flushDrafts } from '../../../renderer/ui/drafts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const PHRASES = ['经比对，二者相同。', '资料中看不出内部结构。'];

function field(value = '') {
  const stored: string[] = [];
  const done: string[] = [];
  const { unmount } = render(
    <ReasonField
      label="理由"
      value={value}
      placeholder="写理由"
      phrases={PHRASES}
      phraseHint="按Tab采用"
      onCommit={(text) => stored.push(text)}
      onDone={(how) => done.push(how)}
    />,
  );
  const box = screen.getByRole('textbox', { name: '理由' });
  const press = (key: string, how: object = {}) => act(() => fireEvent.keyDown(box, { key, ...how }));
  const chosen = () => document.querySelector('.reason-phrase.is-selected')?.textContent;
  const isOffered = () => screen.queryByText('按Tab采用') !== null;
  return { stored, done, box, press, chosen, isOffered, unmount };
}

describe('phrases beside a reason', () => {
  it('are offered on an empty field, with the words of what belongs there, and nowhere else', () => {
    expect(field().isOffered()).toBe(true);
    expect(screen.getByText('写理由')).toBeDefined();
    cleanup();
    expect(field('已有理由。').isOffered()).toBe(false);
    expect(screen.queryByText('写理由')).toBeNull();
  });

  it('are walked by arrows, within the list, and taken by Enter', () => {
    const { box, press, chosen, isOffered } = field();
    expect(chosen()).toBeUndefined();
    for (let times = 0; times < 3; times += 1) press('ArrowDown');
    expect(chosen()).toBe(PHRASES[1]);
    press('ArrowUp');
    expect(chosen()).toBe(PHRASES[0]);
    press('ArrowDown');
    press('Enter');
    expect(box.textContent).toBe(PHRASES[1]);
    expect(isOffered()).toBe(false);
  });

  it('give the first one to Tab, and nothing to Shift+Tab or inside a composition', () => {
    const { box, press } = field();
    press('Tab', { shiftKey: true });
    press('Tab', { isComposing: true });
    press('Tab', { keyCode: 229 });
    expect(box.textContent).toBe('');
    press('Tab');
    expect(box.textContent).toBe(PHRASES[0]);
  });

  it('are taken by a press, without the field losing the cursor', () => {
    const { box, done } = field();
    const phrase = screen.getByRole('button', { name: PHRASES[1] as string });
    let isPrevented = false;
    act(() => {
      isPrevented = !fireEvent.pointerDown(phrase);
    });
    expect(isPrevented).toBe(true);
    expect(box.textContent).toBe(PHRASES[1]);
    expect(done).toEqual([]);
  });

  it('go by the first Escape; the second closes the field', () => {
    const { press, done, isOffered } = field();
    press('Escape');
    expect([isOffered(), done]).toEqual([false, []]);
    press('Escape');
    expect(done).toEqual(['closed']);
  });
});

describe('a reason', () => {
  it('is stored within a second after the last stroke, once', () => {
    const { stored, press } = field();
    press('Tab');
    expect(stored).toEqual([]);
    act(() => vi.advanceTimersByTime(1_000));
    act(flushDrafts);
    expect(stored).toEqual([PHRASES[0]]);
  });

  it('is stored at once on Ctrl+Enter, which goes on to the next', () => {
    const { stored, done, press } = field();
    press('Tab');
    press('Enter', { ctrlKey: true });
    expect([stored, done]).toEqual([[PHRASES[0]], ['next']]);
  });

  it('is stored on leaving and when its screen goes away', () => {
    const { stored, done, box, press } = field();
    press('Tab');
    fireEvent.blur(box);
    expect([stored, done]).toEqual([[PHRASES[0]], ['left']]);
    cleanup();
    const other = field();
    other.press('Tab');
    other.unmount();
    expect(other.stored).toEqual([PHRASES[0]]);
  });

  it('that was not changed is not stored again', () => {
    const { stored, done, press } = field('已有理由。');
    press('Escape');
    expect([stored, done]).toEqual([[], ['closed']]);
  });
});
