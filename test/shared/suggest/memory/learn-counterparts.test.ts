import { describe, expect, it } from 'vitest';
import { counterparts, namingClauses } from '../../../../shared/suggest/memory/learn-counterparts.ts';
import { weigh } from '../passages.ts';

function pairs(feature: string, passage: string) {
  const { feature: scored, index, matcher } = weigh([feature], passage);
  const clauses = Array.from({ length: index.clauses.count }, (_, clause) => clause);
  return counterparts(scored(0), clauses, index, matcher).map(({ term, part }) => `${term}=${part}`);
}

describe('what a linked passage teaches', () => {
  it('is first which names are plainly the same', () => {
    expect(pairs('箱体上铰接有手柄', '箱体1上铰接有把手2')).toEqual(['箱体=箱体', '手柄=把手']);
  });

  it('is then who is left over on both sides', () => {
    expect(pairs('箱体上铰接有隔音罩', '箱体1上铰接有消声盒2')).toEqual(['箱体=箱体', '隔音罩=消声盒']);
  });

  it('prefers parts with a mark when more words are left over than parts are sought', () => {
    expect(pairs('箱体包括隔音罩', '箱体1，灰色涂装，消声盒2')).toContain('隔音罩=消声盒');
  });

  it('is nothing where it would be a guess', () => {
    expect(pairs('箱体包括隔音罩', '箱体1，转盘2，喷嘴3')).toEqual(['箱体=箱体']);
  });

  it('uses every name once', () => {
    const found = pairs('第一手柄和第二手柄', '左把手1和右把手2');
    expect(new Set(found.map((pair) => pair.split('=')[1])).size).toBe(found.length);
  });
});

describe('clauses that name a part', () => {
  it('are found wherever the name stands, and not where only its characters do', () => {
    const { index } = weigh(['箱体'], '消声盒1可拆，盒内消声，颜色为灰，外接消声盒1');
    expect(namingClauses(index, '消声盒')).toEqual([0, 3]);
    expect(namingClauses(index, '喷嘴')).toEqual([]);
    expect(namingClauses(index, '')).toEqual([]);
  });
});
