import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Border, chooseCuts } from '../../../../shared/claims/splitting/choose-cuts.ts';

const border = (wordsBefore: number, strength: number): Border => ({ wordsBefore, strength });

const borders = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(0, 0.15, 0.2, 0.25, 0.3, 0.45, 0.5, 0.6, 0.9, 1),
    ),
  )
  .map((steps) => {
    let at = 0;
    return steps.map(([words, strength]) => {
      at += words;
      return border(at, strength);
    });
  });

describe('chooseCuts', () => {
  it('makes certain cuts always and impossible ones never', () => {
    for (const granularity of ['coarse', 'expert', 'fine'] as const) {
      expect(chooseCuts([border(2, 1), border(400, 0)], 900, granularity)).toEqual([true, false]);
    }
  });

  it('divides a long part in its middle first, and leaves a short one whole', () => {
    const list = [border(12, 0.5), border(25, 0.5), border(37, 0.5)];
    expect(chooseCuts(list, 50, 'expert')).toEqual([false, true, false]);
    expect(chooseCuts(list, 29, 'expert')).toEqual([false, false, false]);
  });

  it('prefers the strongest border to the most central one', () => {
    expect(chooseCuts([border(8, 0.6), border(20, 0.5)], 36, 'expert')).toEqual([true, false]);
  });

  it('cuts less in larger units', () => {
    const list = [border(20, 0.5)];
    expect(chooseCuts(list, 50, 'expert', 1)).toEqual([true]);
    expect(chooseCuts(list, 50, 'expert', 2)).toEqual([false]);
  });

  it('keeps the cuts of a coarser setting and of larger units', () => {
    fc.assert(
      fc.property(borders, (list) => {
        const total = (list.at(-1)?.wordsBefore ?? 0) + 10;
        const coarse = chooseCuts(list, total, 'coarse');
        const large = chooseCuts(list, total, 'expert', 2);
        const expert = chooseCuts(list, total, 'expert');
        const fine = chooseCuts(list, total, 'fine');
        list.forEach((_, index) => {
          if (coarse[index] || large[index]) expect(expert[index]).toBe(true);
          if (expert[index]) expect(fine[index]).toBe(true);
        });
      }),
    );
  });
});
