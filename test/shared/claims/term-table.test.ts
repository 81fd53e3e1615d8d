import { describe, expect, it } from 'vitest';
import { markTable } from '../../../shared/claims/mark-table.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { findTerm, otherWords, termTable } from '../../../shared/claims/term-table.ts';

function terms(claimsText: string, description: string) {
  const { claims } = parseClaims(claimsText);
  return termTable(claims, markTable({ claims, description }), description);
}

describe('termTable', () => {
  const table = terms(
    '1. 一种收纳盒，包括盒体(1)和盒盖(2)，所述盒盖(2)设有弹性卡扣(3)。\n2. 根据权利要求1所述的收纳盒，所述卡扣(3)为两个。',
    '盒体1与盒盖2铰接，卡扣3设于盒盖2。卡扣(3)也可以是卡钩(3)。图中：1、盒体；2、盒盖；3、卡扣；4、脚垫。',
  );

  it('gives the marks with their terms in the order of the claims, those of the description last', () => {
    expect(table.map(({ term, marks }) => [term, ...marks].join(' '))).toEqual([
      '盒体 1',
      '盒盖 2',
      '卡扣 3',
      '脚垫 4',
    ]);
  });

  it('knows the other words of a part, whichever of them is asked for', () => {
    expect(otherWords('卡扣', table)).toEqual(expect.arrayContaining(['弹性卡扣', '卡钩']));
    expect(otherWords('卡钩', table)).toContain('卡扣');
    expect(otherWords('盒体', table)).toEqual([]);
    expect(otherWords('无此部件', table)).toEqual([]);
  });

  it('counts a term and its variants apart, a longer one not twice', () => {
    const clip = table.find(({ term }) => term === '卡扣');
    expect(clip?.claims).toEqual([1, 2]);
    expect(Object.fromEntries(clip?.variants.map(({ term, count }) => [term, count]) ?? [])).toEqual({
      弹性卡扣: 1,
      卡钩: 1,
    });
    expect(clip?.count).toBe(4);
  });

  it('counts the longer of two names that begin alike once, as itself', () => {
    const found = terms('1. 一种盒，包括盒体(1)和卡钩(3)，所述卡钩(3)可弯。', '卡钩座(3)与卡钩座(3)相同。');
    const hook = findTerm('卡钩', found);
    expect(hook?.count).toBe(2);
    expect(hook?.variants).toEqual([{ term: '卡钩座', count: 2 }]);
  });

  it('lists no name of one character: it stands inside too many words', () => {
    const found = terms('1. 一种杯，包括杯身(2)，所述杯身(2)为钢。', '附图标记：1、盖；2、杯身。');
    expect(found.map(({ term }) => term)).toEqual(['杯身']);
  });

  it('does not take the title that dependent claims repeat for a part', () => {
    const found = terms(
      '1. 一种水杯，包括杯身。\n2. 根据权利要求1所述水杯，其特征在于：所述杯身为圆形。\n3. 根据权利要求1所述水杯，其特征在于：所述杯身为方形。',
      '',
    );
    expect(found.map(({ term }) => term)).toEqual(['杯身']);
  });

  it('finds terms that the claims refer back to without marks', () => {
    const found = terms(
      '1. 一种水杯，包括杯身和杯盖，所述杯盖铰接于所述杯身，所述杯盖的边缘设有密封圈，所述密封圈套在所述杯身上。',
      '',
    );
    expect(found.map(({ term }) => term)).toEqual(['杯身', '杯盖']);
    expect(found.every(({ marks, claims }) => marks.length === 0 && claims.join() === '1')).toBe(true);
  });

  it('counts terms in traditional script, and gives them as the patent writes them', () => {
    const found = terms(
      '1. 一種杯蓋，包括蓋體(1)和鎖環，其特徵在於：所述鎖環套設於所述蓋體(1)，所述鎖環的內側設有凸臺。',
      '鎖環轉動後擋住蓋體1。',
    );
    expect(found.map(({ term, marks, claims, count }) => [term, marks, claims, count])).toEqual([
      ['蓋體', ['1'], [1], 3],
      ['鎖環', [], [1], 4],
    ]);
    expect(findTerm('盖体', found)?.term).toBe('蓋體');
    expect(findTerm('杯身', found)).toBeUndefined();
  });

  it('is empty without words', () => {
    expect(terms('', '')).toEqual([]);
  });
});
