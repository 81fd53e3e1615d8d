import { describe, expect, it } from 'vitest';
import { nextOpenRow, rowGroups, rowOrder, stepRow } from '../../../renderer/features/bench/bench-rows.ts';
import { aRack } from './rack-case.ts';

describe('rows of the comparison', () => {
  it('are the features of the asserted claims and of those they build on, claim by claim', () => {
    const rack = aRack([3]);
    const groups = rowGroups(rack.state);
    expect(groups.map(({ claim, isAsserted }) => [claim.no, isAsserted])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(groups.map(({ featureIds }) => featureIds)).toEqual(
      [1, 2, 3].map((no) => rack.features(no).map(({ id }) => id)),
    );
  });

  it('show what a dependent claim takes over once, however many ways lead there', () => {
    const [, , third] = rowGroups(aRack([3]).state);
    expect(third?.inherited.map(({ claim }) => claim.no)).toEqual([1, 2]);
  });

  it('leave out claims that nobody asserts or builds on', () => {
    expect(rowGroups(aRack([1]).state).map(({ claim }) => claim.no)).toEqual([1]);
  });

  it('are none before there are claims', () => {
    expect(rowOrder(rowGroups({ rights: {}, claims: {}, features: {} }))).toEqual([]);
  });
});

describe('moving between rows', () => {
  const order = ['a', 'b', 'c'];

  it('starts at the first row and stops at either end', () => {
    expect(stepRow(order, null, 1)).toBe('a');
    expect(stepRow(order, 'gone', -1)).toBe('a');
    expect(stepRow(order, 'b', 1)).toBe('c');
    expect(stepRow(order, 'c', 1)).toBe('c');
    expect(stepRow(order, 'a', -1)).toBe('a');
    expect(stepRow([], null, 1)).toBeNull();
  });

  it('goes on after a judgment to the next row not compared yet, else to the next one', () => {
    expect(nextOpenRow(order, 'a', (id) => id === 'c')).toBe('c');
    expect(nextOpenRow(order, 'a', () => false)).toBe('b');
    expect(nextOpenRow(order, 'c', () => true)).toBe('c');
  });
});
