import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLayout } from '../../../electron/docx/page-layout.ts';
import { inCharacters, signaturePlace } from '../../../electron/docx/signature-place.ts';

const gb = pageLayout('gb');
const CHARACTER = 320;

/** Distance of the middle of a line from the right edge. */
const middle = (right: number, characters: number) => right + (characters * CHARACTER) / 2;

describe('signaturePlace', () => {
  it('sets the date four characters in and centres a short name on it', () => {
    // 2026年11月5日: seven digits and three characters are 6.5 wide.
    expect(signaturePlace('某中心', '2026年11月5日', gb)).toEqual({ nameRight: 1_840, dateRight: 1_280 });
  });

  it('centres the date below a name that would leave the page', () => {
    const name = '某某省某某市知识产权保护中心专利侵权判定专家委员会';
    const { nameRight, dateRight } = signaturePlace(name, '2026年11月5日', gb);
    expect(nameRight).toBe(0);
    expect(middle(dateRight, 6.5)).toBeCloseTo(middle(nameRight, name.length), -1);
  });

  it('never leaves the text, and centres whenever there is room', () => {
    const date = fc.constantFrom('2026年1月1日', '2026年12月31日');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), date, (length, day) => {
        const { nameRight, dateRight } = signaturePlace('中'.repeat(length), day, gb);
        expect(Math.min(nameRight, dateRight)).toBeGreaterThanOrEqual(0);
        const dayWidth = [...day].reduce((sum, one) => sum + (one < '一' ? 0.5 : 1), 0);
        if (nameRight > 0) {
          expect(Math.abs(middle(nameRight, length) - middle(dateRight, dayWidth))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts indents in hundredths of a character', () => {
    expect(inCharacters(1_280, gb)).toBe(400);
    expect(inCharacters(1_120, pageLayout('report'))).toBe(400);
  });
});
