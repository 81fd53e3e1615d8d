import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useViewState } from '../../../renderer/state/view-state.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('view state', () => {
  it('is kept for its case and name', () => {
    const first = renderHook(() => useViewState('case1', 'sizes', [1, 2]));
    act(() => first.result.current[1]([3, 4]));
    expect(first.result.current[0]).toEqual([3, 4]);
    expect(renderHook(() => useViewState('case1', 'sizes', [1, 2])).result.current[0]).toEqual([3, 4]);
    expect(renderHook(() => useViewState('case2', 'sizes', [1, 2])).result.current[0]).toEqual([1, 2]);
  });

  it('starts afresh when what was kept has another shape', () => {
    for (const kept of ['{', '"words"', '{"a":1}']) {
      localStorage.setItem('bidui:view:case1:sizes', kept);
      expect(renderHook(() => useViewState('case1', 'sizes', [1])).result.current[0]).toEqual([1]);
    }
  });
});
