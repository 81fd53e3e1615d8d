import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifiedForms } from '../../../../shared/claims/parsing/script-forms.ts';

const ALL = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');

describe('simplifiedForms', () => {
  it('reads the words that claims are built with', () => {
    expect(simplifiedForms('如請求項1所述之裝置，其特徵在於：該殼體與該蓋體鉸接')).toBe(
      '如请求项1所述之装置，其特征在于：该壳体与该盖体铰接',
    );
  });

  it('leaves simplified words, signs and letters as they are', () => {
    const words = '根据权利要求1所述的装置，其特征在于：该壳体（1）为ABS塑料。';
    expect(simplifiedForms(words)).toBe(words);
  });

  it('changes character by character, and no second reading changes more', () => {
    const once = simplifiedForms(ALL);
    expect(once).toHaveLength(ALL.length);
    expect(simplifiedForms(once)).toBe(once);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(simplifiedForms(text)).toHaveLength(text.length);
      }),
    );
  });
});
