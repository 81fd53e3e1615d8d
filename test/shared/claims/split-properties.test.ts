import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, faultsOf, split } from './split-claims.ts';

const GRANULARITIES = ['coarse', 'expert', 'fine'] as const;

/** Words that claims are made of, so that random joins look like claims, broken ones included. */
const FRAGMENTS = [
  '一种装置',
  '，其特征在于',
  '，其特征在于：',
  '包括',
  '还包括',
  '所述',
  '所述的',
  '该',
  '每个',
  '底座',
  '支撑杆（2）',
  '连接板(12a)',
  '与',
  '和',
  '、',
  '以及',
  '，',
  '；',
  '。',
  '：',
  '\n',
  '；\n',
  '，\n',
  ' ',
  '其中',
  '其中，',
  '并且',
  '或者',
  '从而',
  '用于',
  '使得',
  '以便',
  '设有',
  '固定在',
  '上',
  '的一端',
  '铰接',
  '连接',
  '呈圆形',
  '长度为30-50mm',
  '1,3',
  '(2～4):(6～8)',
  '由以下重量份的原料组成：',
  '树脂40-60份',
  '选自甲、乙中的一种',
  '当温度升高时',
  '根据权利要求1所述的',
  '如权利要求1或2中任一项所述的',
  '权利要求',
  '步骤S1',
  'S2、',
  '(1)',
  '①',
  'a)',
  '不含水',
  '（',
  '）',
  '“',
  '”',
  '[',
  'R1为',
  'X=A/B',
  'wherein',
  'the ',
  'comprising:',
  '😀',
  '𠮷',
  'é',
  '\u3000',
  '特征在于',
  '，其特徵在於，',
  '如請求項1所述之',
  '包含：',
  '，所述方法包括以下步骤：',
] as const;

const claimWords = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 0, maxLength: 60 })
  .map((fragments) => fragments.join(''));
const anyWords = fc.oneof(
  { weight: 4, arbitrary: claimWords },
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const anyClaim = fc
  .record({
    text: anyWords,
    no: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('independent', 'dependent'),
    category: fc.constantFrom('product', 'method', 'composition'),
  })
  .map(({ text, ...claim }) => aClaim(text, claim));

const REALISTIC =
  '一种分拣装置，包括机架（1）、输送带（2）和推板（3），其特征在于：所述机架（1）的顶部设有横梁，所述横梁上安装有可沿其滑动的推板（3）；当工件到达检测位时，所述推板（3）伸出，从而将工件推离输送带（2）；所述推板（3）的行程为80-120mm，厚度不小于5mm；还包括控制器，所述控制器分别与检测器和推板（3）的驱动缸电连接。';

describe('any split', () => {
  it('covers the words verbatim, in order, leaving nothing but separators, whatever the text', () => {
    fc.assert(
      fc.property(anyClaim, fc.constantFrom(...GRANULARITIES), (claim, granularity) => {
        expect(faultsOf(split(claim, granularity))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        expect(split(claim)).toEqual(split(claim));
      }),
      { numRuns: 60 },
    );
  });

  it('finds a feature whole again when its words are cut out of their claim', () => {
    for (const feature of split(REALISTIC, 'fine').features) {
      expect(
        split(feature.text, 'coarse')
          .features.map(({ text }) => text)
          .join(''),
      ).toContain(feature.text.slice(-3));
    }
  });

  it('cuts wherever a coarser setting cuts', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const [coarse = [], expert = [], fine = []] = GRANULARITIES.map((granularity) =>
          split(claim, granularity).features.map((feature) => feature.start),
        );
        expect(expert).toEqual(expect.arrayContaining(coarse));
        expect(fine).toEqual(expect.arrayContaining(expert));
      }),
      { numRuns: 200 },
    );
  });

  it('depends on the number of the claim in its labels and ids only', () => {
    fc.assert(
      fc.property(anyClaim, fc.integer({ min: 41, max: 99 }), (claim, no) => {
        const here = split(claim).features;
        const there = split({ ...claim, no }).features;
        const bare = (feature: (typeof here)[number]) => ({
          ...feature,
          id: '',
          label: '',
          parent: '',
          fromClaim: 0,
        });
        expect(there.map(bare)).toEqual(here.map(bare));
        expect(there.map((feature) => feature.id)).toEqual(
          here.map((feature) => feature.id.replace(/^f\d+/, `f${no}`)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('names every option in order, between the title and the end, and marks what was cut', () => {
    fc.assert(
      fc.property(anyClaim, fc.constantFrom(...GRANULARITIES), (claim, granularity) => {
        const { features, options } = split(claim, granularity);
        const places = options.map((option) => option.at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const made = options.filter((option) => option.made).map((option) => option.at);
        expect(made).toEqual(features.slice(1).map((feature) => feature.start));
      }),
      { numRuns: 150 },
    );
  });

  it('never alters or drops a word in 6,000 random edits of a real-looking claim', () => {
    const edit = fc.record({
      at: fc.nat(REALISTIC.length),
      cut: fc.nat(6),
      put: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 3 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 12, maxLength: 16 }), (edits) => {
        let text = REALISTIC;
        for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
        expect(faultsOf(split(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gets through long and nested text', () => {
    const texts = [
      `一种装置，${'（'.repeat(60_000)}甲${'）'.repeat(60_000)}`,
      `一种装置，包括${'部件、'.repeat(40_000)}`,
      `一种装置，${'所述部件与所述底座连接，'.repeat(10_000)}`,
      `一种装置，${'1'.repeat(120_000)}`,
    ];
    for (const text of texts) expect(faultsOf(split(text))).toEqual([]);
  });
});
