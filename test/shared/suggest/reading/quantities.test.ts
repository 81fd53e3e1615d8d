import { describe, expect, it } from 'vitest';
import { fitOf, type Quantity, quantitiesIn } from '../../../../shared/suggest/reading/quantities.ts';
import { deliveredLexicon } from '../lexicon/lexicons.ts';

const lexicon = deliveredLexicon();
const read = (text: string) => quantitiesIn(text, lexicon);

function one(text: string): Quantity {
  const [found, ...more] = read(text);
  if (found === undefined || more.length > 0) throw new Error(`not one quantity: ${text}`);
  return found;
}

describe('numbers with units', () => {
  it.each([
    ['厚度为5毫米', 0.005, 0.005],
    ['厚度为2-10mm', 0.002, 0.01],
    ['宽度3~5厘米', 0.03, 0.05],
    ['长10毫米至2厘米', 0.01, 0.02],
    ['温度为40℃至60℃', 40, 60],
    ['占重量的15%', 0.15, 0.15],
    ['约100W', 100, 100],
    ['厚度为２－１０ｍｍ', 0.002, 0.01],
  ])('%s is read in the base unit of its dimension', (text, min, max) => {
    const found = one(text);
    expect(found.min).toBeCloseTo(min);
    expect(found.max).toBeCloseTo(max);
  });

  it.each([
    ['不小于5mm', { min: 0.005, max: Number.POSITIVE_INFINITY, includesMin: true }],
    ['大于5mm', { min: 0.005, max: Number.POSITIVE_INFINITY, includesMin: false }],
    ['5mm以上', { min: 0.005, max: Number.POSITIVE_INFINITY, includesMin: true }],
    ['小于3cm', { min: Number.NEGATIVE_INFINITY, max: 0.03, includesMax: false }],
    ['3cm以内', { min: Number.NEGATIVE_INFINITY, max: 0.03, includesMax: true }],
    ['至少两个', { min: 2, max: Number.POSITIVE_INFINITY, includesMin: true }],
  ])('%s is open on one side, with its bound in or out as the law reads it', (text, range) => {
    expect(one(text)).toMatchObject(range);
  });

  it('are not seen in reference marks, figure numbers or words that begin like a unit', () => {
    expect(read('旋转轴16带动转盘18')).toEqual([]);
    expect(read('如图3所示')).toEqual([]);
    expect(read('设有一个底座，第二层为海绵')).toEqual([]);
    expect(read('采用5mmx型材')).toEqual([]);
  });
});

describe('numbers of things', () => {
  it('are no codes: which of two ratings holds the other is not read off their numbers', () => {
    expect(read('防水等级不低于IPX5级')).toEqual([]);
    expect(read('R5mm的圆角')).toHaveLength(1);
  });

  it('keep what is counted, and steps apart from things', () => {
    expect(one('装有六片刀片').counted).toBe('刀片');
    expect(fitOf(one('至少四条'), one('7级'))).toBeUndefined();
    expect(one('厚度为5毫米').counted).toBe('');
  });
});

describe('a value of the product against a range of the claim', () => {
  it.each([
    ['2-10mm', '0.5cm', 'within'],
    ['2-10mm', '1cm', 'within'],
    ['2-10mm', '10.2mm', 'outside'],
    ['大于5mm', '5mm', 'outside'],
    ['5mm以上', '5mm', 'within'],
    ['小于3cm', '30mm', 'outside'],
    ['不超过3cm', '30mm', 'within'],
    ['至少两个', '3个', 'within'],
  ] as const)('%s and %s: %s', (claimed, shown, fit) => {
    expect(fitOf(one(claimed), one(shown))).toBe(fit);
  });

  it('says nothing about another dimension', () => {
    expect(fitOf(one('5mm'), one('5℃'))).toBeUndefined();
  });
});
