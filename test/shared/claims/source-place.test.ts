import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWords, sourcePlaces } from '../../../shared/claims/source-place.ts';

describe('sourcePlaces', () => {
  it('counts lines and columns from one, whatever ends a line', () => {
    const placeOf = sourcePlaces('甲乙\r\n丙\n\n丁');
    expect([0, 1, 4, 7].map((at) => placeWords(placeOf(at)))).toEqual([
      '第1行第1列',
      '第1行第2列',
      '第2行第1列',
      '第4行第1列',
    ]);
  });

  it('takes a lone carriage return for the end of a line, as old files have it', () => {
    expect(placeWords(sourcePlaces('甲\r乙\r丙')(4))).toBe('第3行第1列');
  });

  it('counts from the top of the page where there are pages', () => {
    const text = '一\n二\n三\n四';
    const placeOf = sourcePlaces(text, [
      { start: 0, page: 1 },
      { start: 2, page: 1 },
      { start: 4, page: 2 },
      { start: 6, page: 2 },
    ]);
    expect(placeWords(placeOf(2))).toBe('第1页第2行');
    expect(placeWords(placeOf(6))).toBe('第2页第2行');
  });

  it('agrees with counting by hand on any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,40}$/), fc.nat(40), (text, wish) => {
        const at = Math.min(wish, text.length);
        const before = text.slice(0, at).split('\n');
        expect(sourcePlaces(text)(at)).toEqual({
          page: null,
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
