import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectedPositions } from '../../../../shared/claims/splitting/protected.ts';

/** The text with every protected character replaced by a dot. */
function masked(text: string): string {
  const kept = protectedPositions(text);
  return text
    .split('')
    .map((sign, at) => (kept[at] === 1 ? '·' : sign))
    .join('');
}

describe('protectedPositions', () => {
  it.each([
    ['底座（1，2）上', '底座·····上'],
    ['型号“A，B”为', '型号·····为'],
    ['((甲，乙)，丙)丁', '·········丁'],
    ['全角（半角)混用', '全角····混用'],
    ['1,000份与1，3份', '1·000份与1·3份'],
    ['比为2:3，另', '比为2·3，另'],
    ['(2～4):(6～8)，', '···········，'],
    ['包括：1个底座，2个', '包括：1个底座，2个'],
  ])('protects brackets, quotations, numbers and ratios: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('lets an opener that never closes protect nothing', () => {
    expect(masked('底座（1，支撑杆，连接板')).toBe('底座（1，支撑杆，连接板');
    expect(masked('甲）乙，丙')).toBe('甲）乙，丙');
    expect(masked(`（${'甲，'.repeat(100)}）`)).not.toContain('·');
  });

  it('protects no separator outside brackets and numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '，', '；', '：', '底座')), (parts) => {
        expect(masked(parts.join(''))).not.toContain('·');
      }),
    );
  });
});
