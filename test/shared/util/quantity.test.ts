import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../shared/util/find-quantities.ts';
import {
  compareQuantities,
  isComparable,
  isSingle,
  type Quantity,
  roundsTo,
} from '../../../shared/util/quantity.ts';
import { unitAt } from '../../../shared/util/units.ts';

function one(text: string): Quantity {
  const [quantity] = findQuantities(text);
  if (quantity === undefined) throw new Error(`no quantity in ${text}`);
  return quantity;
}

function relation(claimed: string, accused: string) {
  return compareQuantities(one(claimed), one(accused));
}

describe('a quantity against another', () => {
  it('lies inside a range, ends included', () => {
    expect(relation('5-10mm', '7mm')).toBe('INSIDE');
    expect(relation('5-10mm', '5mm')).toBe('INSIDE');
    expect(relation('5-10mm', '10mm')).toBe('INSIDE');
    expect(relation('5-10mm', '10.1mm')).toBe('OUTSIDE');
  });

  it('is compared after conversion, without the error of floating point', () => {
    expect(relation('1mm', '0.1cm')).toBe('INSIDE');
    expect(relation('0.3m', '30cm')).toBe('INSIDE');
    expect(relation('不超过100℃', '212℉')).toBe('INSIDE');
    expect(relation('0~100℃', '373.15K')).toBe('INSIDE');
    expect(relation('1.5kPa-2kPa', '1800Pa')).toBe('INSIDE');
    expect(relation('2h', '120分钟')).toBe('INSIDE');
    expect(relation('1~2%', '15‰')).toBe('INSIDE');
  });

  it('keeps an excluded end out', () => {
    expect(relation('大于5mm', '5mm')).toBe('OUTSIDE');
    expect(relation('小于5mm', '5mm')).toBe('OUTSIDE');
    expect(relation('大于5mm', '5.01mm')).toBe('INSIDE');
    expect(relation('5mm以上', '大于5mm')).toBe('INSIDE');
    expect(relation('大于5mm', '5mm以上')).toBe('OVERLAPS');
  });

  it('overlaps when only part of a range fits', () => {
    expect(relation('5-10mm', '8-12mm')).toBe('OVERLAPS');
    expect(relation('5-10mm', '6-9mm')).toBe('INSIDE');
    expect(relation('5-10mm', '1-20mm')).toBe('OVERLAPS');
    expect(relation('5-10mm', '11-20mm')).toBe('OUTSIDE');
  });

  it('is not comparable across dimensions or kinds of share', () => {
    expect(relation('5mm', '5kg')).toBe('INCOMPARABLE');
    expect(relation('5wt%', '5vol%')).toBe('INCOMPARABLE');
    expect(relation('5wt%', '5%')).toBe('INSIDE');
    expect(isComparable(null, null)).toBe(true);
    expect(isComparable(null, one('5mm').unit)).toBe(false);
  });

  it('rounds to the precision of the claim', () => {
    expect(roundsTo(one('10mm'), one('10.4mm'))).toBe(true);
    expect(roundsTo(one('10mm'), one('10.5mm'))).toBe(false);
    expect(roundsTo(one('10.0mm'), one('10.4mm'))).toBe(false);
    expect(roundsTo(one('1cm'), one('9.8mm'))).toBe(true);
    expect(roundsTo(one('5-10mm'), one('10.2mm'))).toBe(false);
    expect(roundsTo(one('10mm'), one('10kg'))).toBe(false);
  });
});

const LENGTHS = [
  ['mm', 1],
  ['cm', 10],
  ['m', 1000],
  ['微米', 0.001],
] as const;

describe('over random lengths', () => {
  const length = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...LENGTHS));

  it('a value and a range relate as their numbers do', () => {
    fc.assert(
      fc.property(length, length, length, ([a, ua], [b, ub], [c, uc]) => {
        const [low, high] = [a * ua[1], b * ub[1]].sort((x, y) => x - y);
        if (low === undefined || high === undefined || low === high) return;
        const value = c * uc[1];
        if (Math.abs(value - low) < 1e-6 * low || Math.abs(value - high) < 1e-6 * high) return;
        const found = relation(`${a}${ua[0]}至${b}${ub[0]}`, `${c}${uc[0]}`);
        expect(found).toBe(value > low && value < high ? 'INSIDE' : 'OUTSIDE');
      }),
    );
  });

  it('every quantity lies inside itself', () => {
    const words = fc.constantFrom('', '大于', '小于', '至少', '不超过', '约');
    fc.assert(
      fc.property(words, length, (word, [value, [unit]]) => {
        expect(relation(`${word}${value}${unit}`, `${word}${value}${unit}`)).toBe('INSIDE');
      }),
    );
  });

  it('being outside is mutual', () => {
    const words = fc.constantFrom('', '大于', '小于', '至少', '不超过');
    fc.assert(
      fc.property(words, length, words, length, (wa, [a, [ua]], wb, [b, [ub]]) => {
        const [left, right] = [`${wa}${a}${ua}`, `${wb}${b}${ub}`];
        expect(relation(left, right) === 'OUTSIDE').toBe(relation(right, left) === 'OUTSIDE');
      }),
    );
  });
});

describe('units', () => {
  it('take the longest spelling', () => {
    expect(unitAt('mm²', 0)).toMatchObject({ unit: { name: 'mm²', dimension: 'area' }, length: 3 });
    expect(unitAt('mm厚', 0)).toMatchObject({ unit: { name: 'mm' }, length: 2 });
    expect(unitAt('千瓦时', 0)).toMatchObject({ unit: { dimension: 'energy' } });
  });

  it('do not run on into a word', () => {
    expect(unitAt('module', 0)).toBeUndefined();
    expect(unitAt('Hzx', 0)).toBeUndefined();
    expect(unitAt('支', 0)).toBeUndefined();
  });

  it('tell letter case apart where it means something', () => {
    expect(unitAt('mW', 0)?.unit.factor).toBe(1e-3);
    expect(unitAt('MW', 0)?.unit.factor).toBe(1e6);
  });
});

describe('a single value', () => {
  it('is no range and no open end', () => {
    expect(isSingle(one('5mm'))).toBe(true);
    expect(isSingle(one('5-6mm'))).toBe(false);
    expect(isSingle(one('5mm以上'))).toBe(false);
  });
});
