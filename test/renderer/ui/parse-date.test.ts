import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../renderer/ui/parse-date.ts';

describe('typed dates', () => {
  it.each([
    ['2026年11月5日', '2026-11-05'],
    ['2026-11-5', '2026-11-05'],
    ['2026/11/05', '2026-11-05'],
    ['２０２６．１１．５', '2026-11-05'],
    ['20261105', '2026-11-05'],
    ['11-5', '2026-11-05'],
    ['11月5日', '2026-11-05'],
    [' 2024 年 2 月 29 日 ', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseDate(typed, 2026)).toBe(date);
  });

  it.each(['', '2026', '2026-11', '2026-13-01', '2026-02-30', '2025-02-29', '昨天', '1-2-3-4'])(
    '%s is no date',
    (typed) => {
      expect(parseDate(typed, 2026)).toBeUndefined();
    },
  );

  it('reads back every date it is given in any form', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (at) => {
        const date = at.toISOString().slice(0, 10);
        const [year, month, day] = date.split('-').map(Number);
        expect(parseDate(`${year}年${month}月${day}日`, 2026)).toBe(date);
        expect(parseDate(date.replaceAll('-', ''), 2026)).toBe(date);
      }),
    );
  });
});
