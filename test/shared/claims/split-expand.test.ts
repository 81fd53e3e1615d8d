import { describe, expect, it } from 'vitest';
import { expandSplit } from '../../../shared/claims/split-expand.ts';
import { aClaim, split } from './split-claims.ts';

const BASE = split('一种折叠梯，其特征在于：所述踏板与侧杆铰接；所述侧杆上设有锁孔。');
const SECOND = split(
  aClaim('根据权利要求1所述的折叠梯，其特征在于：所述锁孔为方孔。', { no: 2, kind: 'dependent' }),
);
const THIRD = split(
  aClaim('根据权利要求1或2所述的折叠梯，其特征在于：还包括脚垫。', { no: 3, kind: 'dependent' }),
);

describe('expandSplit', () => {
  it('gives what a dependent claim inherits along the chain, with the labels of the claims it comes from', () => {
    const labels = expandSplit([BASE, SECOND, THIRD]).map((feature) => [feature.fromClaim, feature.label]);
    expect(labels).toEqual([
      [1, 'A'],
      [1, 'B'],
      [1, 'C'],
      [2, '2.1'],
      [3, '3.1'],
    ]);
  });

  it('gives a shorter chain for the other alternative of a multiple dependent claim', () => {
    expect(expandSplit([BASE, THIRD]).map((feature) => feature.label)).toEqual(['A', 'B', 'C', '3.1']);
  });

  it('names the subject once, at the bottom of the chain', () => {
    const titles = expandSplit([BASE, SECOND, THIRD]).filter((feature) => feature.type === 'SUBJECT_TITLE');
    expect(titles.map((feature) => feature.text)).toEqual(['一种折叠梯']);
  });

  it('changes nothing in the features themselves', () => {
    expect(expandSplit([BASE])).toEqual(BASE.features);
    expect(expandSplit([])).toEqual([]);
    expect(SECOND.features).toContain(expandSplit([BASE, SECOND]).at(-1));
  });
});
