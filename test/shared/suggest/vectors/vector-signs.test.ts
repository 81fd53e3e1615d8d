import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayPointAlike, signsOf } from '../../../../shared/suggest/vectors/vector-signs.ts';

const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 300, maxLength: 300 });
const signs = (values: readonly number[]) => signsOf(Int8Array.from(values));

describe('signs of vectors', () => {
  it('are one bit a number, also over the end of a word', () => {
    expect([...signs([-1, 0, 1, -5])]).toEqual([0b1001]);
    const long = Array.from({ length: 33 }, (_, at) => (at < 31 ? 1 : -1));
    expect([...signs(long)]).toEqual([-0x8000_0000, 1]);
  });

  it('let a vector pass with itself and with one that is nearly it, and stop its opposite', () => {
    fc.assert(
      fc.property(row, fc.array(fc.nat(299), { maxLength: 80 }), (values, turned) => {
        const near = values.map((value, at) => (turned.includes(at) ? -value : value));
        expect(mayPointAlike(signs(values), signs(near), 300)).toBe(true);
        const opposite = values.map((value) => (value === 0 ? -1 : -value));
        const ones = values.map((value) => (value === 0 ? 1 : value));
        expect(mayPointAlike(signs(ones), signs(opposite), 300)).toBe(false);
      }),
    );
  });

  it('let pass what has a cosine of 0.6 and more, but for one in a thousand', () => {
    let state = 7;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 1_073_741_824 - 1;
    };
    let passed = 0;
    for (let round = 0; round < 500; round++) {
      const one = Array.from({ length: 300 }, next);
      const other = one.map((value) => 0.62 * value + Math.sqrt(1 - 0.62 ** 2) * next());
      const both = [one, other].map((values) => signs(values.map((value) => 60 * value)));
      if (mayPointAlike(both[0] ?? new Int32Array(0), both[1] ?? new Int32Array(0), 300)) passed++;
    }
    expect(passed).toBeGreaterThanOrEqual(497);
  });
});
