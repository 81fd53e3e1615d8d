import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsBefore } from '../../../../shared/claims/splitting/words-before.ts';

describe('wordsBefore', () => {
  it('counts characters without blanks, punctuation and reference marks', () => {
    const text = '所述壳体（10）， 与端盖（20a）铰接；';
    expect(wordsBefore(text)(text.length)).toBe('所述壳体与端盖铰接'.length);
    expect(wordsBefore(text)(text.indexOf('与'))).toBe(4);
  });

  it('counts a Latin letter for a third of a Chinese character', () => {
    expect(wordsBefore('LED灯')(4)).toBe(2);
    expect(wordsBefore('a pump')(6)).toBeCloseTo(5 / 3);
  });

  it('gives an answer for every offset, rising, the ends included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = wordsBefore(text);
        expect(words(-1)).toBe(0);
        expect(words(text.length + 5)).toBe(words(text.length));
        for (let at = 1; at <= text.length; at++) expect(words(at)).toBeGreaterThanOrEqual(words(at - 1));
      }),
    );
  });
});
