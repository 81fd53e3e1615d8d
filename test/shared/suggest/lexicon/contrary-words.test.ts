import { describe, expect, it } from 'vitest';
import { contraryWords } from '../../../../shared/suggest/lexicon/contrary-words.ts';
import { relationOf } from '../../../../shared/suggest/lexicon/lexicon.ts';
import { scanWords } from '../../../../shared/suggest/lexicon/word-trie.ts';
import { deliveredLexicon, smallLexicon } from './lexicons.ts';

const small = smallLexicon({
  synonyms: [['可拆卸', '能拆下', '一体成型']],
  contrary: [
    [['可拆卸'], ['一体成型']],
    [['上'], ['下']],
  ],
});

function contraries(lexicon: typeof small, feature: string, passage: string): readonly string[] {
  const words = (text: string) => scanWords(lexicon.trie, text).map((hit) => hit.word);
  return contraryWords(words(feature), words(passage), lexicon).map(
    ({ claimed, shown }) => `${lexicon.words[claimed]} ↔ ${lexicon.words[shown]}`,
  );
}

describe('contrary words', () => {
  it('exclude each other both ways', () => {
    expect(contraries(small, '杯盖可拆卸', '杯盖与杯身一体成型')).toEqual(['可拆卸 ↔ 一体成型']);
    expect(contraries(small, '杯盖一体成型', '杯盖可拆卸')).toEqual(['一体成型 ↔ 可拆卸']);
  });

  it('say nothing where one side states both, or the same by a synonym', () => {
    expect(contraries(small, '滑块上下移动', '滑块向下移动')).toEqual([]);
    expect(contraries(small, '滑块向下移动', '滑块上下移动')).toEqual([]);
    expect(contraries(small, '杯盖可拆卸', '杯盖能拆下，杯身一体成型')).toEqual([]);
    expect(contraries(small, '杯盖可拆卸', '杯盖为红色')).toEqual([]);
  });

  it('are never alike, whatever else a file says of them', () => {
    const [detachable, oneBody] = ['可拆卸', '一体成型'].map((word) => small.words.indexOf(word));
    expect(relationOf(small, detachable ?? -1, oneBody ?? -1)).toBeUndefined();
  });
});

describe('the delivered lexicon', () => {
  const lexicon = deliveredLexicon();

  it.each([
    ['盖板可拆卸地连接', '盖板与壳体一体成型', '可拆卸 ↔ 一体成型'],
    ['转轴顺时针转动', '转轴逆时针转动', '顺时针转动 ↔ 逆时针转动'],
    ['叶轮用于吸气', '叶轮用于排气', '吸气 ↔ 排气'],
    ['表面设有凹槽', '表面设有凸起', '凹槽 ↔ 凸起'],
    ['主动齿轮位于轴上', '从动齿轮位于轴上', '主动齿轮 ↔ 从动齿轮'],
    ['厚度大于外壳', '厚度小于外壳', '大于 ↔ 小于'],
  ])('knows that %s is not shown by %s', (feature, passage, pair) => {
    expect(contraries(lexicon, feature, passage)).toContain(pair);
  });
});
