import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimText, clausesFrom, SEPARATOR_SIGNS } from '../../../../shared/claims/splitting/clauses.ts';
import { withItems } from '../../../../shared/claims/splitting/enumerations.ts';

function clausesOf(text: string): readonly string[] {
  return clausesFrom(claimText(text), 0).map(({ start, end }) => text.slice(start, end));
}

function itemsOf(text: string): readonly string[] {
  const claim = claimText(text);
  return withItems(claim, clausesFrom(claim, 0)).map(({ start, end }) => text.slice(start, end));
}

describe('clausesFrom', () => {
  it('ends clauses at separators and leaves the separators out', () => {
    expect(clausesOf('，所述壳体为筒状，端盖为圆形；\n底板：方形。')).toEqual([
      '所述壳体为筒状',
      '端盖为圆形',
      '底板：方形',
    ]);
  });

  it('reads on over a line that is broken inside an English sentence, and ends at lines that are set', () => {
    expect(clausesOf('a housing, a heating\nelement, and a handle\n(18) that turns by\n1.5 turns')).toEqual([
      'a housing',
      'a heating\nelement',
      'and a handle\n(18) that turns by\n1.5 turns',
    ]);
    expect(clausesOf('the steps of\nmixing salt\nA second step')).toEqual([
      'the steps of',
      'mixing salt',
      'A second step',
    ]);
  });

  it('joins words without a meaning of their own to what follows', () => {
    expect(clausesOf('所述壳体为筒状；以及，\n其中，所述端盖为圆形')).toEqual([
      '所述壳体为筒状',
      '以及，\n其中，所述端盖为圆形',
    ]);
    expect(clausesOf('所述壳体为筒状，并且')).toEqual(['所述壳体为筒状，并且']);
  });

  it('joins 工艺条件如下 to what it announces', () => {
    expect(clausesOf('将织物浸湿；工艺条件如下：温度为60℃；时间为2h')).toEqual([
      '将织物浸湿',
      '工艺条件如下：温度为60℃',
      '时间为2h',
    ]);
  });

  it('leaves a part of two characters standing between semicolons only', () => {
    expect(clausesOf('底座；支撑杆；轴，所述轴为空心')).toEqual(['底座', '支撑杆', '轴，所述轴为空心']);
  });

  it('keeps each character in at most one clause, in order, and drops separators only', () => {
    const text = fc
      .array(
        fc.constantFrom('所述壳体', '端盖', '，', '；', '\n', '其中', '、', '：', '（甲，乙）', '。', ' '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        let at = 0;
        for (const { start, end } of clausesFrom(claimText(words), 0)) {
          expect([...words.slice(at, start)].every((sign) => SEPARATOR_SIGNS.test(sign))).toBe(true);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect([...words.slice(at)].every((sign) => SEPARATOR_SIGNS.test(sign))).toBe(true);
      }),
    );
  });

  it('leaves a line break inside a sentence alone, and every other one with it', () => {
    expect(clausesOf('所述壳\n体为筒状，\n端盖为圆形')).toEqual(['所述壳\n体为筒状', '端盖为圆形']);
    expect(
      clausesFrom(claimText('所述壳\n体为筒状，\n端盖为圆形'), 0).map((clause) => clause.isOnNewLine),
    ).toEqual([false, false]);
  });

  it('ends an English clause at a comma before a blank, and drops the last full stop', () => {
    expect(clausesOf('a lid of 1,000 mm, and a base of steel.')).toEqual([
      'a lid of 1,000 mm',
      'and a base of steel',
    ]);
  });
});

describe('withItems', () => {
  it('joins a heading without content to what it opens (F21)', () => {
    expect(clausesOf('包括：如下步骤：\n向槽内注水；加热槽体')).toEqual([
      '包括：如下步骤：\n向槽内注水',
      '加热槽体',
    ]);
  });

  it.each([
    ['包括壳体、端盖和底板', ['包括壳体', '端盖', '和底板']],
    ['所述装置具有壳体以及套设于壳体外的护套', ['所述装置具有壳体', '以及套设于壳体外的护套']],
    ['包括壳体和端盖', ['包括壳体', '和端盖']],
  ])('takes a list of parts apart: %s', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });

  it.each([
    '包括与壳体铰接的端盖',
    '包括壳体和端盖之间的密封圈',
    '包括铝、铜或铁',
    '包括选自甲、乙的树脂',
    '所述壳体和端盖铰接',
    '包括壳体（1、2）',
  ])('leaves whole what is no list of parts: %s', (text) => {
    expect(itemsOf(text)).toEqual([text]);
  });
});
