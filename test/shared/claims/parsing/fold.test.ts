import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForms, matchingCopy, matchingWords, wordsOnly } from '../../../../shared/claims/parsing/fold.ts';

const texts = fc
  .array(
    fc.constantFrom(
      '权利要求',
      '１',
      '2',
      '－',
      '‑',
      '～',
      '（',
      ')',
      ' ',
      '\n',
      '\u3000',
      'claim',
      'ＰＣＢ',
      '，',
      '。',
      '𠮷',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('foldForms', () => {
  it('folds full-width forms, dashes and tildes, one character for one', () => {
    expect(foldForms('权利要求１－３、５～７（ＰＣＢ）')).toBe('权利要求1-3、5~7(PCB)');
    expect(foldForms('1‑2–3—4−5〜6∶7')).toBe('1-2-3-4-5~6:7');
    expect(foldForms('甲､乙｡')).toBe('甲、乙。');
    fc.assert(fc.property(texts, (text) => foldForms(text).length === text.length));
  });

  it('reads traditional script as simplified, and leaves alone what no rule asks for', () => {
    expect(foldForms('如請求項１所述之裝置，其特徵在於')).toBe('如请求项1所述之装置,其特征在于');
    expect(foldForms('乾燥')).toBe('乾燥');
    expect(wordsOnly('權 利 要 求 書')).toBe('权利要求书');
  });
});

describe('matchingCopy', () => {
  it('drops blanks except between ASCII characters', () => {
    expect(matchingCopy('权 利\n要求 1 至 3 所述').text).toBe('权利要求1至3所述');
    expect(matchingCopy('The  device\nof claim 1').text).toBe('The device of claim 1');
  });

  it('copies a part, and leads every offset back into it', () => {
    const copy = matchingCopy('前言。权 利要求１。后记', 3, 10);
    expect(copy.text).toBe('权利要求1。');
    expect([0, 1, 4, 6].map(copy.at)).toEqual([3, 5, 8, 10]);
  });

  it('keeps the order of characters and leads each back to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const copy = matchingCopy(text);
        let last = -1;
        for (let at = 0; at < copy.text.length; at++) {
          const origin = copy.at(at);
          expect(origin).toBeGreaterThan(last);
          const original = foldForms(text)[origin] ?? '';
          expect(copy.text[at] === original || (copy.text[at] === ' ' && /\s/.test(original))).toBe(true);
          last = origin;
        }
        expect(copy.at(copy.text.length)).toBe(text.length);
        expect(matchingWords(text)).toBe(copy.text);
      }),
    );
  });
});

describe('wordsOnly', () => {
  it('makes texts equal that say the same', () => {
    expect(wordsOnly('一种 装置，\n包括（１）')).toBe(wordsOnly('一种装置,包括(1)'));
    expect(wordsOnly('a b')).toBe('ab');
  });
});
