import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeatureSuggestions, SuggestMaterial } from '../../../shared/suggest/model.ts';
import { buildMaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { LONGEST_PASSAGE } from '../../../shared/suggest/scoring/select-passages.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { deliveredLexicon } from './lexicon/lexicons.ts';

const lexicon = deliveredLexicon();

const CLAIM = [
  '一种折叠晾衣架',
  '包括底座（1）、立柱（2）和横杆（3）',
  '所述立柱（2）的下端铰接于所述底座（1）',
  '所述横杆（3）上套设有弹性元件（4）',
  '所述底座（1）的厚度为2-10毫米',
  '所述横杆（3）的端部设有超声波传感器（5）',
];

const PAGE = [
  '本店主营家居收纳，全国包邮，七天无理由退换。',
  '产品由托盘底座11、撑杆支柱12和晾晒横梁13组成，材质为不锈钢。',
  '撑杆支柱12的下部通过销轴与托盘底座11转动连接，收起后更省空间。',
  '晾晒横梁13外套有一根弹簧14，衣物不易滑落。',
  '托盘底座11壁厚0.5cm，承重稳固。',
  '客服在线时间为早上九点到晚上十点。',
].join('\n');

function ask(
  texts: readonly string[],
  materials: readonly SuggestMaterial[],
  top?: number,
): readonly FeatureSuggestions[] {
  const features = texts.map((text, at) => ({ id: `f${at}`, label: String.fromCharCode(65 + at), text }));
  return suggest(features, buildMaterialIndex(materials, lexicon), top === undefined ? {} : { top });
}

function row(at: number, answers = ask(CLAIM, [{ id: '页面', text: PAGE }])): FeatureSuggestions {
  const found = answers[at];
  if (found === undefined) throw new Error(`no row ${at}`);
  return found;
}

describe('suggestions for a claim from a product page', () => {
  it.each([
    [1, '托盘底座11、撑杆支柱12和晾晒横梁13组成'],
    [2, '转动连接'],
    [3, '外套有一根弹簧14'],
    [4, '壁厚0.5cm'],
  ])('put the passage that shows feature %i first', (at, words) => {
    expect(row(at).suggestions[0]?.text).toContain(words);
  });

  it('prefer a passage in other words to one that says the contrary', () => {
    const page = '杯盖与杯身一体成型。\n\n杯盖能从杯身上拆下，清洗更方便。';
    const [answer] = ask(['杯盖可拆卸地设于杯身'], [{ id: '页面', text: page }]);
    expect(answer?.suggestions[0]?.text).toContain('拆下');
    const other = answer?.suggestions.find(({ text }) => text.includes('一体成型'));
    expect(other?.reasons[0]).toMatchObject({ kind: 'contrary', feature: '可拆卸', passage: '一体成型' });
  });

  it('say why, in words that stand in both texts', () => {
    for (const answer of ask(CLAIM, [{ id: '页面', text: PAGE }]))
      for (const { text, reasons } of answer.suggestions)
        for (const reason of reasons) {
          expect(answer.text, JSON.stringify(reason)).toContain(reason.feature);
          expect(text, JSON.stringify(reason)).toContain(reason.passage);
          expect(reason.message).toMatch(/。$/);
        }
  });

  it('compare numbers after turning them into one unit', () => {
    const best = row(4).suggestions[0];
    expect(best?.signal).toBe('quantity');
    expect(best?.reasons[0]).toMatchObject({ kind: 'quantity', feature: '2-10毫米', passage: '0.5cm' });
  });

  it('name the lexicon where words differ and the text where they are the same', () => {
    const reasons = row(3).suggestions.flatMap((suggestion) => suggestion.reasons);
    expect(reasons).toContainEqual(
      expect.objectContaining({ kind: 'synonym', feature: '弹性元件', passage: '弹簧' }),
    );
  });

  it('call what nothing shows likely absent and say which words are missing', () => {
    const absent = row(5);
    expect(absent.outlook).toBe('likely-absent');
    expect(absent.missingTerms).toContain('超声波传感器');
    expect(absent.outlookReason).toContain('超声波传感器');
    expect(absent.suggestions.length).toBeGreaterThan(0);
  });

  it('quote the nearest passage where something is missing, or what it says to the contrary', () => {
    const absent = row(5);
    const [nearest] = absent.suggestions;
    expect(absent.outlookReason).toContain(nearest?.text.slice(0, 8));
    const [answer] = ask(
      ['撑杆支柱与托盘底座可拆卸连接'],
      [{ id: '页面', text: '撑杆支柱与托盘底座一体成型。' }],
    );
    expect(answer?.outlookReason).toMatch(/“一体成型”，与本特征的“可拆卸.*”相反/);
  });

  it('do not call a feature absent that the page states in other words', () => {
    for (const at of [1, 2, 3]) expect(row(at).outlook).not.toBe('likely-absent');
  });

  it('offer a passage that repeats another only once', () => {
    const [answer] = ask(['底座'], [{ id: 'a', text: '托盘底座11很稳。\n托盘底座11很稳。\n颜色随机。' }]);
    expect(answer?.suggestions.filter(({ text }) => text.includes('底座'))).toHaveLength(1);
  });

  it('match without regard to reference marks', () => {
    const bare = CLAIM.map((text) => text.replace(/（\d）/g, ''));
    const places = (answers: readonly FeatureSuggestions[]) =>
      answers.map(({ suggestions }) => suggestions.map(({ start, end }) => [start, end]));
    const material = [{ id: '页面', text: PAGE }];
    expect(places(ask(bare, material))).toEqual(places(ask(CLAIM, material)));
  });

  it('tell when the product carries the same mark for a like part', () => {
    const [answer] = ask(['底座（1）上设有手柄（6）'], [{ id: 'a', text: '产品底座1上装有把手6。' }]);
    expect(answer?.suggestions[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'reference-mark', feature: '手柄', passage: '把手' }),
    );
  });

  it('show as many passages as asked for', () => {
    expect(row(1, ask(CLAIM, [{ id: 'a', text: PAGE }], 1)).suggestions).toHaveLength(1);
    expect(row(1, ask(CLAIM, [{ id: 'a', text: PAGE }], 0)).suggestions).toHaveLength(0);
  });
});

describe('suggestions without anything to go on', () => {
  it('are none, and the outlook stays open', () => {
    const [answer] = ask(['底座'], []);
    expect(answer).toMatchObject({
      suggestions: [],
      outlook: 'unclear',
      outlookReason: '资料中没有可以比对的文字。',
    });
  });

  it('are none for no features', () => {
    expect(ask([], [{ id: 'a', text: PAGE }])).toEqual([]);
  });
});

describe('every suggestion', () => {
  const words = fc.constantFrom(
    '底座',
    '立柱',
    '铰接',
    '弹簧',
    '设有',
    '，',
    '。',
    '\n',
    '3',
    'mm',
    '（2）',
    '所述',
    ' ',
    'PCB',
    '𠮷',
  );
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

  it('stands at its offsets, is not too long, keeps its focus inside, and overlaps no other', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(text, { maxLength: 3 }), (features, texts) => {
        const materials = texts.map((each, at) => ({ id: `m${at}`, text: each }));
        for (const { suggestions } of ask(features, materials, 5)) {
          suggestions.forEach((one, at) => {
            const source = materials.find(({ id }) => id === one.materialId)?.text ?? '';
            expect(source.slice(one.start, one.end)).toBe(one.text);
            expect(one.text.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
            expect(one.focus.start).toBeGreaterThanOrEqual(one.start);
            expect(one.focus.end).toBeLessThanOrEqual(one.end);
            expect(one.score).toBeGreaterThanOrEqual(0);
            expect(one.score).toBeLessThanOrEqual(1);
            for (const other of suggestions.slice(0, at))
              expect(
                other.materialId !== one.materialId || other.end <= one.start || one.end <= other.start,
              ).toBe(true);
          });
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (features, material) => {
        const materials = [{ id: 'm', text: material }];
        expect(ask(features, materials)).toEqual(ask(features, materials));
      }),
      { numRuns: 30 },
    );
  });

  it('comes best first', () => {
    for (const { suggestions } of ask(CLAIM, [{ id: 'a', text: PAGE }], 5)) {
      const scores = suggestions.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });
});
