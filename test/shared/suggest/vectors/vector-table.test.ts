import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantise, usableWord } from '../../../../shared/suggest/vectors/vector-table.ts';

describe('words worth keeping', () => {
  it.each([
    ['手柄', '手柄'],
    ['LED灯', 'led灯'],
    ['ＰＰ板', 'pp板'],
  ])('%s as names are matched', (raw, word) => expect(usableWord(raw)).toBe(word));

  it.each(['', '的', 'handle', '3mm', '，。', '手 柄', '一二三四五六七八九', '手\ufffd', '手柄3'])(
    'not %j, which no part name contains or which says nothing',
    (raw) => expect(usableWord(raw)).toBeUndefined(),
  );
});

describe('quantised vectors', () => {
  const vector = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });

  it('keep every number within half a step of its share of the largest', () => {
    fc.assert(
      fc.property(vector, (values) => {
        const largest = Math.max(...values.map(Math.abs));
        const row = new Int8Array(values.length);
        expect(quantise(values, row, 0)).toBe(largest > 0);
        if (largest === 0) return;
        values.forEach((value, at) => {
          expect(Math.abs((row[at] ?? 0) - (value / largest) * 127)).toBeLessThanOrEqual(0.5 + 1e-9);
        });
        expect(Math.max(...row.map(Math.abs))).toBe(127);
      }),
    );
  });

  it('do not depend on how long the vector is', () => {
    fc.assert(
      fc.property(vector, fc.constantFrom(0.25, 2, 1024), (values, factor) => {
        fc.pre(Math.max(...values.map(Math.abs)) > 1e-290);
        const row = new Int8Array(values.length);
        const other = new Int8Array(values.length);
        quantise(values, row, 0);
        quantise(
          values.map((value) => value * factor),
          other,
          0,
        );
        expect(other).toEqual(row);
      }),
    );
  });

  it.each([
    ['nothing but zeros', [0, 0, 0]],
    ['an infinite number', [1, Infinity, 0]],
    ['no number', [1, Number.NaN, 0]],
  ])('are refused for %s, and nothing is written', (_, values) => {
    const rows = new Int8Array(6).fill(9);
    expect(quantise(values, rows, 3)).toBe(false);
    expect([...rows]).toEqual([9, 9, 9, 9, 9, 9]);
  });

  it('are written at their place and nowhere else', () => {
    const rows = new Int8Array(6).fill(9);
    quantise([1, -1], rows, 2);
    expect([...rows]).toEqual([9, 9, 127, -127, 9, 9]);
  });
});
