import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CASE_TABS,
  formatRoute,
  lastTabOf,
  navigate,
  parseRoute,
  rememberTab,
} from '../../../renderer/state/navigation.ts';

describe('addresses', () => {
  it('lead to the desk when nothing is known', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/case', '#/case/']) {
      expect(parseRoute(hash)).toEqual({ screen: 'desk' });
    }
  });

  it('lead to a part of a case, and to the intake when the part is unknown', () => {
    expect(parseRoute('#/case/c1/bench/f2')).toEqual({
      screen: 'case',
      caseId: 'c1',
      tab: 'bench',
      focus: 'f2',
    });
    expect(parseRoute('#/case/c1/elsewhere')).toMatchObject({ tab: 'intake', focus: null });
  });

  it('come back the same after being written', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(id, fc.constantFrom(...CASE_TABS), fc.option(id), (caseId, tab, focus) => {
        const route = { screen: 'case', caseId, tab, focus } as const;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
    expect(parseRoute(formatRoute({ screen: 'settings' }))).toEqual({ screen: 'settings' });
  });

  it('never fail, whatever stands in the address bar', () => {
    expect(parseRoute('#/case/%E0%A4%A/bench')).toEqual({ screen: 'desk' });
  });

  it('are written into the address bar', () => {
    navigate({ screen: 'case', caseId: 'c1', tab: 'right', focus: null });
    expect(window.location.hash).toBe('#/case/c1/right');
  });

  it('make a step back for every place, not for every thing looked at there', () => {
    navigate({ screen: 'desk' });
    const replace = vi.spyOn(window.location, 'replace');
    navigate({ screen: 'case', caseId: 'c1', tab: 'evidence', focus: null });
    expect(replace).not.toHaveBeenCalled();
    navigate({ screen: 'case', caseId: 'c1', tab: 'evidence', focus: 'e1' });
    expect(replace).toHaveBeenCalledWith('#/case/c1/evidence/e1');
    navigate({ screen: 'case', caseId: 'c2', tab: 'evidence', focus: 'e1' });
    expect(replace).toHaveBeenCalledTimes(1);
    replace.mockRestore();
  });
});

describe('the last place of work', () => {
  beforeEach(() => localStorage.clear());

  it('is remembered for each case', () => {
    rememberTab('c1', 'bench');
    expect(lastTabOf('c1')).toBe('bench');
    expect(lastTabOf('c2')).toBe('intake');
  });
});
