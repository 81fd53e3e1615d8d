import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordVectors } from '../../../../shared/suggest/vectors/word-vectors.ts';
import { groupedWords, smallTable, smallVectors } from './small-vectors.ts';

const model = smallVectors();
const likeness = (a: string, b: string, by = model) => {
  const [one, other] = [by.meaning(a), by.meaning(b)];
  return one === undefined || other === undefined ? undefined : by.likeness(one, other);
};

describe('word vectors', () => {
  it('find words of one meaning close and strangers nothing', () => {
    expect(likeness('提手', '提手')).toBe(1);
    expect(likeness('提手', '拎带')).toBeGreaterThan(0.9);
    expect(likeness('提手', '背带')).toBeLessThan(likeness('提手', '拎带') ?? 0);
    expect(likeness('提手', '锅盖')).toBe(0);
  });

  it('read a name by its longest known words', () => {
    const words = groupedWords();
    const [, values] = words[0] ?? ['', []];
    const [, other] = words[4] ?? ['', []];
    const both = new WordVectors(smallTable([...words, ['折叠', other], ['折叠提手', values]]));
    expect(likeness('折叠提手', '提手', both)).toBe(1);
  });

  it('want the thing and the whole name to be close', () => {
    expect(likeness('弹性套筒', '柔软衬管')).toBeGreaterThan(0.9);
    expect(likeness('弹性套筒', '弹性底座'), 'another thing').toBe(0);
    expect(likeness('弹性套筒', '显示屏衬管'), 'the same thing for something else').toBe(0);
  });

  it.each([
    ['a name that is not known', '卡扣'],
    ['a name whose end is not known', '提手槽'],
    ['a name of which most is not known', '可伸缩旋转提手'],
    ['a single character', '手'],
    ['nothing', ''],
  ])('say nothing of %s', (_, name) => expect(model.meaning(name)).toBeUndefined());

  it('hold words that cancel each other out to be like nothing', () => {
    const opposed = new WordVectors(
      smallTable([
        ['升起', [1, 1]],
        ['降下', [-1, -1]],
      ]),
    );
    expect(likeness('升起降下', '降下', opposed)).toBe(0);
  });

  it('find the words of a text from left to right, without overlap', () => {
    const found: string[] = [];
    const text = '底座 上设有提手和显示屏的面板';
    model.eachWord(text, 0, text.length, (_word, from, to) => found.push(text.slice(from, to)));
    expect(found).toEqual(['底座', '提手', '显示屏', '面板']);
    found.length = 0;
    model.eachWord(text, 4, 8, (_word, from, to) => found.push(text.slice(from, to)));
    expect(found, 'nothing that reaches over the end').toEqual(['提手']);
  });
});

describe('likeness by whole numbers', () => {
  const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 });
  const direction = values.filter((each) => Math.hypot(...each) > 0.5);

  it('is off by no more than rounding explains', () => {
    fc.assert(
      fc.property(direction, direction, (a, b) => {
        const both = new WordVectors(
          smallTable([
            ['甲件', a],
            ['乙件', b],
          ]),
        );
        const found = likeness('甲件', '乙件', both) ?? 0;
        const exact = dot(a, b) / (Math.hypot(...a) * Math.hypot(...b));
        const bound = 2 * (roundingOf(a) + roundingOf(b));
        if (found > 0) expect(Math.abs(found - exact)).toBeLessThanOrEqual(bound);
        else expect(exact).toBeLessThan(both.threshold + bound);
      }),
    );
  });

  it('is the same both ways, between 0 and 1, and whatever else the model holds in whatever order', () => {
    const words = groupedWords();
    const names = fc.constantFrom(...words.map(([word]) => word), '弹性套筒', '柔软衬管', '底座提手');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...words], { minLength: words.length }),
        names,
        names,
        (order, a, b) => {
          const other = new WordVectors(smallTable(order));
          const found = likeness(a, b) ?? Number.NaN;
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1);
          expect(likeness(b, a)).toBe(found);
          expect(likeness(a, b, other)).toBe(found);
        },
      ),
    );
  });
});

describe('the threshold', () => {
  it('is fixed for a small model', () => expect(model.threshold).toBe(0.6));

  it('rises in a large model whose words all lean one way', () => {
    const leaning = (lean: number) => {
      const numbers = pseudoRandom();
      const row = () => [lean, ...Array.from({ length: 60 }, numbers)];
      return new WordVectors(
        smallTable(
          Array.from({ length: 1_500 }, (_, at) => [`件${String.fromCharCode(0x4e00 + at)}`, row()]),
        ),
      );
    };
    expect(leaning(0).threshold).toBe(0.6);
    expect(leaning(6).threshold).toBeGreaterThan(0.7);
    expect(leaning(6).threshold).toBeLessThan(0.9);
    expect(leaning(40).threshold).toBe(0.9);
  });
});

/** Numbers of −1..1 that look random and are always the same. */
function pseudoRandom(): () => number {
  let state = 12_345;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Half a step in every number, against the length of the vector. */
function roundingOf(values: readonly number[]): number {
  const step = Math.max(...values.map(Math.abs)) / 127;
  return (0.5 * step * Math.sqrt(values.length)) / Math.hypot(...values);
}
