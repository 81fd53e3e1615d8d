import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARS, FINDABLE_BARS, weighBars } from '../../../shared/judgment/bars.ts';

const found = fc.uniqueArray(fc.constantFrom(...FINDABLE_BARS));

describe('bars to equivalence', () => {
  it('bar for estoppel, dedication, an emphasised number and express exclusion', () => {
    for (const bar of ['B1', 'B2', 'B3', 'B9'] as const) {
      const outcome = weighBars([bar]);
      expect(outcome.isBarred).toBe(true);
      expect(outcome.because.map((reason) => reason.rule)).toEqual([bar]);
    }
  });

  it('only hint at foreseeability and a worsened variant', () => {
    const outcome = weighBars(['B10', 'B11']);
    expect(outcome.isBarred).toBe(false);
    expect(outcome.hints.map((hint) => hint.rule)).toEqual(['B10', 'B11']);
  });

  it('lift estoppel, and nothing else, when the narrowing was expressly rejected', () => {
    expect(weighBars(['B1', 'B1x'])).toMatchObject({ isBarred: false, because: [{ rule: 'B1x' }] });
    expect(weighBars(['B1', 'B1x', 'B2'])).toMatchObject({ isBarred: true, because: [{ rule: 'B2' }] });
    expect(weighBars(['B1x'])).toMatchObject({ isBarred: false, because: [] });
  });

  it('hold in any combination exactly when one barring finding stands', () => {
    fc.assert(
      fc.property(found, (bars) => {
        const standing = bars.some(
          (bar) => ['B2', 'B3', 'B9'].includes(bar) || (bar === 'B1' && !bars.includes('B1x')),
        );
        expect(weighBars(bars).isBarred).toBe(standing);
      }),
    );
  });

  it('do not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(found, (bars) => {
        expect(weighBars([...bars].reverse())).toEqual(weighBars(bars));
      }),
    );
  });

  it('list all of B1 to B12 and the exception, each with a name', () => {
    const ids = ['B1', 'B1x', ...Array.from({ length: 11 }, (_, index) => `B${index + 2}`)];
    expect(Object.keys(BARS).sort()).toEqual(ids.sort());
    for (const { name } of Object.values(BARS)) expect(name).toMatch(/\p{Script=Han}/u);
  });
});
