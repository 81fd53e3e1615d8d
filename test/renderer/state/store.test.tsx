import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore, shallowEqual, useStore } from '../../../renderer/state/store.ts';

afterEach(cleanup);

describe('a store', () => {
  it('draws a component again only when its own part changes', () => {
    const store = createStore({ a: 1, b: 1 });
    let drawn = 0;
    function ShowA() {
      drawn += 1;
      return <p>{useStore(store, (value) => value.a)}</p>;
    }
    render(<ShowA />);
    const atFirst = drawn;
    act(() => store.set({ a: 1, b: 2 }));
    expect(drawn).toBe(atFirst);
    act(() => store.set({ a: 2, b: 2 }));
    expect(screen.getByText('2')).toBeDefined();
  });

  it('takes a new list with the same members for the same', () => {
    const store = createStore({ rows: { x: 1, y: 2 }, other: 0 });
    let drawn = 0;
    function Rows() {
      drawn += 1;
      return <p>{useStore(store, (value) => Object.values(value.rows), shallowEqual).join(',')}</p>;
    }
    render(<Rows />);
    const atFirst = drawn;
    act(() => store.update((value) => ({ ...value, other: 1 })));
    expect(drawn).toBe(atFirst);
  });

  it('tells nobody when the value is the same', () => {
    const store = createStore(1);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.set(1);
    store.set(2);
    expect(told).toBe(1);
  });
});

describe('shallow equality', () => {
  it('compares members, not depths', () => {
    const part = {};
    expect(shallowEqual([1, part], [1, part])).toBe(true);
    expect(shallowEqual([1, {}], [1, {}])).toBe(false);
    expect(shallowEqual({ a: 1 }, { b: 1 } as never)).toBe(false);
    expect(shallowEqual<unknown>(null, {})).toBe(false);
  });
});
