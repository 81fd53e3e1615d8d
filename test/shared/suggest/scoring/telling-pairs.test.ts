import { describe, expect, it } from 'vitest';
import { isTelling } from '../../../../shared/suggest/scoring/telling-pairs.ts';
import { COUNTERPART, TermMatcher } from '../../../../shared/suggest/scoring/term-similarity.ts';
import { deliveredLexicon } from '../lexicon/lexicons.ts';

const lexicon = deliveredLexicon();
const matcher = new TermMatcher(lexicon);
const tells = (term: string, part: string): boolean => {
  const match = matcher.match(term, part);
  return match.value >= COUNTERPART && isTelling(term, part, match, lexicon);
};

describe('pairs of names shown as reasons', () => {
  it.each([
    ['电机', '马达'],
    ['卡扣', '白色卡扣'],
    ['杯盖', '杯盖旋合'],
    ['主机', '整机'],
    ['霍尔开关', '磁控开关'],
    ['密封圈', '硅胶圈'],
    ['下端', '下端'],
  ])('%s and %s are worth a look', (term, part) => {
    expect(tells(term, part)).toBe(true);
  });

  it.each([
    ['锁扣组件', '塑料件'],
    ['盖座', '按下按钮开盖'],
    ['电机', '电机座'],
    ['电机', '电机座顶面'],
    ['刀片', '刀片座'],
    ['防水塞', '防水'],
    ['下端', '马达轴端'],
    ['上端', '电机座顶面'],
  ])('%s and %s are not', (term, part) => {
    expect(tells(term, part)).toBe(false);
  });

  it('stay when a person holds them', () => {
    const held = { value: 0.95, by: 'confirmed', source: { kind: 'linked' } } as const;
    expect(isTelling('电机', '电机座', held, lexicon)).toBe(true);
    expect(isTelling('下端', '轴端', held, lexicon)).toBe(true);
  });
});
