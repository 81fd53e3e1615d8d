import { describe, expect, it } from 'vitest';
import { hasEmphasis, numericOf } from '../../../shared/judgment/numeric.ts';

function verdict(claimed: string, accused: string, given: Partial<Parameters<typeof numericOf>[0]> = {}) {
  return numericOf({ claimed, accused, ...given })?.verdict;
}

describe('the numeric table', () => {
  it('is met inside the range, ends included', () => {
    for (const value of ['5mm', '7mm', '10mm', '0.7cm'])
      expect(verdict('厚度为5–10mm', value)).toBe('IDENTICAL');
  });

  it('proposes a difference outside, and leaves the way to the strict test', () => {
    expect(numericOf({ claimed: '厚度为5-10mm', accused: '10.2mm' })).toMatchObject({
      verdict: 'DIFFERENT',
      needsTest: true,
      because: [{ rule: 'N-outside' }],
    });
  });

  it('closes that way when the limit is emphasised', () => {
    expect(numericOf({ claimed: '厚度至少5mm', accused: '4.9mm', emphasised: true })).toMatchObject({
      verdict: 'DIFFERENT',
      needsTest: false,
      because: [{ rule: 'N-outside' }, { rule: 'B3', basis: ['SPC-2016-1-12'] }],
    });
  });

  it('excludes the limit after 大于 and 小于, and includes it after 以上 and 以下', () => {
    expect(verdict('直径大于5mm', '5mm')).toBe('DIFFERENT');
    expect(verdict('直径小于5mm', '5mm')).toBe('DIFFERENT');
    expect(verdict('直径超过5mm', '5mm')).toBe('DIFFERENT');
    expect(verdict('直径5mm以上', '5mm')).toBe('IDENTICAL');
    expect(verdict('直径5mm以下', '5mm')).toBe('IDENTICAL');
    expect(verdict('直径在5mm以内', '5mm')).toBe('IDENTICAL');
    expect(verdict('直径不小于5mm', '5mm')).toBe('IDENTICAL');
  });

  it('takes a single value with the precision it is written in', () => {
    expect(verdict('直径为10mm', '10mm')).toBe('IDENTICAL');
    expect(numericOf({ claimed: '直径为10mm', accused: '10.02mm' })?.because[0]?.rule).toBe('N-rounding');
    expect(verdict('直径为10.00mm', '10.02mm')).toBe('DIFFERENT');
    expect(verdict('直径为10mm', '11mm')).toBe('DIFFERENT');
  });

  it('asks about the error that 约 allows, and for a reason when it is granted', () => {
    const about = { claimed: '直径约10mm', accused: '11mm' };
    expect(numericOf(about)?.verdict).toBe('UNDETERMINED');
    expect(numericOf({ ...about, withinError: 'Y' })).toMatchObject({
      verdict: 'IDENTICAL',
      needsReason: true,
    });
    expect(numericOf({ ...about, withinError: 'N' })).toMatchObject({
      verdict: 'DIFFERENT',
      needsTest: true,
    });
    expect(numericOf({ ...about, withinError: 'U' })?.verdict).toBe('UNDETERMINED');
  });

  it('cannot judge a range that only overlaps, or another kind of quantity', () => {
    expect(verdict('厚度为5-10mm', '8-12mm')).toBe('UNDETERMINED');
    expect(verdict('厚度为5-10mm', '重8kg')).toBe('UNDETERMINED');
  });

  it('picks the accused value of the same kind', () => {
    expect(verdict('厚度为5-10mm', '重2kg，厚0.8cm')).toBe('IDENTICAL');
  });

  it('says nothing without a value on both sides', () => {
    expect(numericOf({ claimed: '较厚的板', accused: '5mm' })).toBeUndefined();
    expect(numericOf({ claimed: '厚5mm', accused: '见照片' })).toBeUndefined();
  });

  it('counts parts', () => {
    expect(verdict('至少两个弹片', '3个弹片')).toBe('IDENTICAL');
    expect(verdict('至少两个弹片', '1个弹片')).toBe('DIFFERENT');
  });
});

describe('words that may emphasise a limit', () => {
  it('are 至少, 不超过 and the like, and not a plain range', () => {
    for (const words of ['至少两个弹片', '不超过5mm', '不低于3MPa', '≥300rpm'])
      expect(hasEmphasis(words)).toBe(true);
    for (const words of ['5–10mm', '大于5mm', '5mm以上', '约5mm']) expect(hasEmphasis(words)).toBe(false);
  });
});
