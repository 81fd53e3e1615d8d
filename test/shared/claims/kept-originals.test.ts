import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { undoRepairs } from '../../../shared/claims/repairs.ts';

const DIRTY =
  '1. 一种晾衣架，包括底座\u200b和支撑杆，所述支\n第 1 页 共 2 页\n撑杆铰接于底座。\r\n2. 根据权利要求1所述的晾衣架，其特征在于：还包括\u00ad限位块。\n第 2 页 共 2 页\n';

describe('a repair taken back', () => {
  const { repairs } = parseClaims(DIRTY);
  const page = repairs.find(({ original }) => original.startsWith('第 1 页'));

  it('leaves the words of the source at that place alone, and makes the other repairs', () => {
    const kept = parseClaims(DIRTY, { keptOriginals: [page?.sourceStart ?? -1] });
    expect(parseClaims(DIRTY).claims[0]?.text).not.toContain('页');
    expect(kept.claims[0]?.text).toContain('所述支\n第 1 页 共 2 页\n撑杆');
    expect(kept.repairs).toEqual(
      repairs
        .filter((repair) => repair !== page)
        .map((repair) => expect.objectContaining({ code: repair.code, sourceStart: repair.sourceStart })),
    );
    expect(kept.claims.map(({ no }) => no)).toEqual([1, 2]);
  });

  it('is passed over where there is no such repair', () => {
    expect(parseClaims(DIRTY, { keptOriginals: [9_999] })).toEqual(parseClaims(DIRTY));
  });

  it('leads back to the same source, whichever are taken back', () => {
    fc.assert(
      fc.property(fc.subarray(repairs.map(({ sourceStart }) => sourceStart)), (keptOriginals) => {
        const set = parseClaims(DIRTY, { keptOriginals });
        expect(undoRepairs(set.text, set.repairs)).toBe(DIRTY);
        for (const { start, end, text } of set.claims) expect(set.text.slice(start, end)).toBe(text);
        expect(set.repairs.some(({ sourceStart }) => keptOriginals.includes(sourceStart))).toBe(false);
      }),
    );
    expect(repairs.length).toBeGreaterThan(2);
  });

  it('all taken back gives the source itself', () => {
    const keptOriginals = repairs.map(({ sourceStart }) => sourceStart);
    expect(parseClaims(DIRTY, { keptOriginals }).text).toBe(DIRTY);
  });
});
