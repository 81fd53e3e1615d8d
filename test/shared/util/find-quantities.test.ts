import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../shared/util/find-quantities.ts';

function read(text: string) {
  return findQuantities(text).map((quantity) => [
    text.slice(quantity.start, quantity.end),
    quantity.min,
    quantity.max,
    quantity.unit?.name ?? null,
  ]);
}

describe('ranges', () => {
  it('are read with every dash and word, one unit or two', () => {
    for (const dash of ['-', '–', '—', '~', '～', '至', '到', '－', '‑']) {
      expect(read(`长度为30${dash}50mm的限位块`)).toEqual([[`30${dash}50mm`, 30, 50, 'mm']]);
      expect(read(`30mm${dash}50mm`)).toEqual([[`30mm${dash}50mm`, 30, 50, 'mm']]);
    }
  });

  it('convert their first unit to the second', () => {
    expect(read('5mm至1cm')).toEqual([['5mm至1cm', 0.5, 1, 'cm']]);
  });

  it('may be negative', () => {
    expect(read('温度为-10℃~5℃')).toEqual([['-10℃~5℃', -10, 5, '℃']]);
    expect(read('-10--5℃')).toEqual([['-10--5℃', -10, -5, '℃']]);
    expect(read('10~-5℃')).toEqual([['10~-5℃', -5, 10, '℃']]);
  });

  it('come from tolerances', () => {
    expect(read('10±0.5mm')).toEqual([['10±0.5mm', 9.5, 10.5, 'mm']]);
  });

  it('come from two bounds side by side', () => {
    expect(read('大于5mm且小于10mm')).toEqual([['大于5mm且小于10mm', 5, 10, 'mm']]);
    expect(read('5mm以上10mm以下')).toEqual([['5mm以上10mm以下', 5, 10, 'mm']]);
    expect(read('不小于5mm，而不大于1cm')).toEqual([['不小于5mm，而不大于1cm', 0.5, 1, 'cm']]);
  });

  it('do not join bounds of different things', () => {
    expect(read('厚度大于5mm，重量小于2kg')).toEqual([
      ['大于5mm', 5, null, 'mm'],
      ['小于2kg', null, 2, 'kg'],
    ]);
  });

  it('do not join different dimensions', () => {
    expect(read('2kg-5mm')).toEqual([
      ['2kg', 2, 2, 'kg'],
      ['5mm', 5, 5, 'mm'],
    ]);
  });
});

describe('bounding words', () => {
  const bound = (text: string) => {
    const [found] = findQuantities(text);
    return [found?.min, found?.minInclusive, found?.max, found?.maxInclusive, found?.isEmphasised];
  };

  it('include the number or not', () => {
    expect(bound('大于5mm')).toEqual([5, false, null, true, false]);
    expect(bound('超过5mm')).toEqual([5, false, null, true, false]);
    expect(bound('小于5mm')).toEqual([null, true, 5, false, false]);
    expect(bound('不足5mm')).toEqual([null, true, 5, false, false]);
    expect(bound('5mm以上')).toEqual([5, true, null, true, false]);
    expect(bound('5mm以内')).toEqual([null, true, 5, true, false]);
  });

  it('that stress a limit are told', () => {
    for (const words of ['至少5mm', '不小于5mm', '大于等于5mm', '大于或等于5mm', '≥5mm', '＞＝5mm']) {
      expect(bound(words), words).toEqual([5, true, null, true, true]);
    }
    for (const words of ['至多5mm', '不超过5mm', '小于等于5mm', '≤5mm', '不高于5mm']) {
      expect(bound(words), words).toEqual([null, true, 5, true, true]);
    }
  });

  it('may say that a value is approximate', () => {
    for (const words of ['约5mm', '大约5mm', '5mm左右']) {
      expect(findQuantities(words)[0]).toMatchObject({ min: 5, max: 5, isAbout: true });
    }
  });
});

describe('numbers', () => {
  it('are read in full width, with thousands and powers', () => {
    expect(read('０．５％')).toEqual([['０．５％', 0.5, 0.5, '%']]);
    expect(read('1,200mAh')).toEqual([['1,200mAh', 1200, 1200, 'mAh']]);
    expect(read('5×10^3Pa')).toEqual([['5×10^3Pa', 5000, 5000, 'Pa']]);
  });

  it('are read in Chinese before a measure word', () => {
    expect(read('至少两个弹片')).toEqual([['至少两个', 2, null, '个']]);
    expect(read('十二根肋条')).toEqual([['十二根', 12, 12, '个']]);
    expect(read('三对齿轮')).toEqual([['三对', 6, 6, '个']]);
  });

  it('that are only names are left out', () => {
    const names = '根据权利要求1-3所述，步骤S2中第二个支撑杆（2）与M8螺栓、二极管、图3';
    expect(read(names)).toEqual([]);
  });

  it('know how precisely they were written', () => {
    expect(findQuantities('2.50mm')[0]?.step).toBeCloseTo(0.01);
    expect(findQuantities('5×10^3Pa')[0]?.step).toBe(1000);
  });
});

describe('over random text', () => {
  const words = fc.constantFrom(
    '长度',
    '为',
    '5',
    '10',
    '-',
    '～',
    'mm',
    '%',
    '℃',
    '大于',
    '以上',
    '，',
    '且',
    '第',
    '两个',
    '±',
    '.',
    'S',
  );
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

  it('quantities lie in order inside the text, each with a bound, its ends not turned round', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (source) => {
        let last = 0;
        for (const { start, end, min, max } of findQuantities(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null && source.includes('且') === false)
            expect(min).toBeLessThanOrEqual(max);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('words before and after change nothing but positions', () => {
    fc.assert(
      fc.property(text, (source) => {
        const moved = findQuantities(`其中，${source}。`);
        expect(moved.map((one) => [one.start - 3, one.min, one.max])).toEqual(
          findQuantities(`，${source}。`).map((one) => [one.start - 1, one.min, one.max]),
        );
      }),
    );
  });

  it('a text of a hundred thousand digits and signs comes back', () => {
    expect(findQuantities('5-'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
