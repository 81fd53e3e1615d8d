import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PickList } from '../../../renderer/features/bench/PickList.tsx';

const onPick = vi.fn();
const onClose = vi.fn();
const ITEMS = [
  { id: 'a', label: 'A', words: '一种折叠晾衣架' },
  { id: 'b', label: 'B', words: '支撑杆与底座铰接' },
  { id: 'b1', label: 'B1', words: '限位块由橡胶制成' },
];

beforeEach(() => {
  onPick.mockClear();
  onClose.mockClear();
  render(<PickList title="选择特征" hint="编号或用语" items={ITEMS} onPick={onPick} onClose={onClose} />);
});
afterEach(cleanup);

const field = () => screen.getByRole('combobox');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more });
const offered = () => [...document.querySelectorAll('#pick-list b')].map((label) => label.textContent);

describe('a list to pick from', () => {
  it('is narrowed by how a label begins, in either case, or by words anywhere', () => {
    type('b');
    expect(offered()).toEqual(['B', 'B1']);
    type('橡胶');
    expect(offered()).toEqual(['B1']);
  });

  it('is walked round by the arrows and taken by Enter; the one it is at is named', () => {
    press('ArrowUp');
    expect(field().getAttribute('aria-activedescendant')).toBe('pick-b1');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(onPick.mock.calls).toEqual([['b']]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('begins at the top again when it is narrowed', () => {
    press('ArrowDown');
    type('B');
    press('Enter');
    expect(onPick.mock.calls).toEqual([['b']]);
  });

  it('does not take the Enter that ends a word of an input method, nor one that nothing answers', () => {
    press('Enter', { isComposing: true });
    type('没有');
    press('Enter');
    expect(onPick).not.toHaveBeenCalled();
  });

  it('is picked from by a click', () => {
    fireEvent.click(screen.getByRole('button', { name: /限位块/ }));
    expect(onPick.mock.calls).toEqual([['b1']]);
  });
});
