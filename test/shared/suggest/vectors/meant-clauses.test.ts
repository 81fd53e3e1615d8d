import { describe, expect, it } from 'vitest';
import type { SuggestMaterial } from '../../../../shared/suggest/model.ts';
import { buildMaterialIndex } from '../../../../shared/suggest/reading/material-index.ts';
import { TermMatcher } from '../../../../shared/suggest/scoring/term-similarity.ts';
import { createSuggestionSession } from '../../../../shared/suggest/session.ts';
import { suggest } from '../../../../shared/suggest/suggest.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';
import { smallVectors } from './small-vectors.ts';

const lexicon = smallLexicon({
  synonyms: [['手柄', '把手', '握把']],
  broader: [{ general: '支承件', specific: ['底座', '脚垫'] }],
});
const model = smallVectors();
const matcher = () => new TermMatcher(lexicon, model);

describe('names that only the vectors know to be alike', () => {
  it('count as counterparts, with what the model says', () => {
    const found = matcher().match('提手', '拎带');
    expect(found).toMatchObject({ by: 'vectors' });
    expect(found.value).toBeGreaterThanOrEqual(0.4);
    expect(found.value).toBeLessThanOrEqual(0.45);
    if (found.by === 'vectors') expect(found.likeness).toBeGreaterThan(0.9);
  });

  it('count less than any match of words or of the lexicon', () => {
    const byVectors = matcher().match('提手', '拎带').value;
    expect(matcher().match('提手', '提手').value).toBe(1);
    expect(matcher().match('手柄', '把手').value).toBeGreaterThan(byVectors);
    expect(matcher().match('锅盖', '玻璃锅盖').value).toBeGreaterThan(byVectors);
  });

  it.each([
    ['the lexicon knows another relation', '底座', '脚垫'],
    ['the names say opposite sides', '左挡片', '右拨片'],
    ['the model holds them to be strangers', '提手', '锅盖'],
    ['one is not in the model', '提手', '轮毂'],
  ])('leave things as they are where %s', (_, term, part) => {
    expect(matcher().match(term, part)).toEqual(new TermMatcher(lexicon).match(term, part));
  });

  it('leave things as they are where the lexicon holds the names to exclude each other', () => {
    const contrary = smallLexicon({ contrary: [[['显示屏'], ['面板']]] });
    expect(new TermMatcher(lexicon, model).match('显示屏', '面板').by).toBe('vectors');
    expect(new TermMatcher(contrary, model).match('显示屏', '面板').by).not.toBe('vectors');
  });

  it('fade when an expert refuses the pair', () => {
    const one = matcher();
    one.learn({ term: '提手', part: '拎带' }, 0.2, null);
    expect(one.match('提手', '拎带').value).toBe(0.2);
  });
});

/** More clauses than are read closely without a word in common. */
const FILLER = Array.from(
  { length: 80 },
  (_, at) => `第${at}号样品${String.fromCharCode(0x4e00 + at * 7)}色涂层均匀`,
);
const material = (...clauses: readonly string[]): readonly SuggestMaterial[] => [
  { id: 'm', text: [...FILLER.slice(0, 40), ...clauses, ...FILLER.slice(40)].join('。\n') },
];
const feature = (text: string) => ({ id: 'f', label: 'A', text });
const first = (text: string, materials: readonly SuggestMaterial[], withModel: boolean) => {
  const index = buildMaterialIndex(materials, lexicon, withModel ? model : undefined);
  return defined(suggest([feature(text)], index)[0], 'a row');
};

describe('suggestions with a vector model', () => {
  const materials = material('柔软衬管外缠有胶布');

  it('offer a passage that shares no character with the feature, and say why', () => {
    const row = first('弹性套筒', materials, true);
    expect(row.suggestions[0]?.text).toContain('衬管');
    expect(row.suggestions[0]?.signal).toBe('close');
    expect(row.suggestions[0]?.reasons[0]).toMatchObject({
      kind: 'synonym',
      feature: '弹性套筒',
      passage: '柔软衬管',
    });
    expect(row.suggestions[0]?.reasons[0]?.message).toMatch(
      /^“柔软衬管”与“弹性套筒”词义相近（向量 0\.9\d），请核对。$/,
    );
    expect(row.missingTerms).toEqual([]);
  });

  it('did not find it without', () => {
    const row = first('弹性套筒', materials, false);
    expect(row.suggestions.map(({ text }) => text).join()).not.toContain('衬管');
    expect(row.missingTerms).toEqual(['弹性套筒']);
  });

  it('put a passage in the same words before one in other words', () => {
    const row = first('弹性套筒', material('柔软衬管外缠有胶布', '弹性套筒外缠有胶布'), true);
    expect(row.suggestions[0]?.text).toContain('弹性套筒');
  });

  it('are as without a model where it knows no word of the case', () => {
    const other = material('转轴穿过支架', '支架由钢板制成');
    expect(first('转轴与支架铰接', other, true)).toEqual(first('转轴与支架铰接', other, false));
  });

  it('do not follow a word that stands everywhere', () => {
    const everywhere = material(
      ...Array.from({ length: 40 }, (_, at) => `第${at}款衬管${String.fromCharCode(0x5e00 + at)}`),
    );
    const row = first('弹性套筒', everywhere, true);
    expect(row.suggestions.map(({ text }) => text).join()).not.toContain('款衬管');
  });

  it('learn a pair of the vectors from a link, and use it for the other features', () => {
    const index = buildMaterialIndex(material('柔软衬管外缠有胶布', '压环压住柔软衬管'), lexicon, model);
    const features = [feature('弹性套筒'), { id: 'g', label: 'B', text: '压环压住所述弹性套筒' }];
    const session = createSuggestionSession(features, index);
    const { text } = defined(index.materials[0], 'the material');
    const at = text.indexOf('柔软衬管外');
    session.confirm('f', 'm', at, at + 9);
    expect(session.correspondences()).toContainEqual({ term: '弹性套筒', part: '柔软衬管' });
  });
});
