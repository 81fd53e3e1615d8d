import { describe, expect, it } from 'vitest';
import { claimReferences } from '../../../shared/claims/claim-references.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';

const SET = parseClaims(`1. 一种晾衣架，其特征在于，包括底座。
2. 根据权利要求１所述的晾衣架，其特征在于，所述底座为铁座。
3. 根据权利要求1
或 2所述的晾衣架，其特征在于，所述底座按权利要求2的方式固定。
4. 一种阳台，包括权利要求1-3中任一项所述的晾衣架和如权利要求2所述的晾衣架。`);

const referencesOf = (no: number) => {
  const claim = SET.claims.find((candidate) => candidate.no === no);
  if (claim === undefined) throw new Error('no such claim');
  return claimReferences(claim).map(({ start, end, numbers, isDependence }) => [
    claim.text.slice(start, end),
    numbers,
    isDependence,
  ]);
};

describe('claimReferences', () => {
  it('gives the words, the claims and what they are for', () => {
    expect(referencesOf(1)).toEqual([]);
    expect(referencesOf(2)).toEqual([['权利要求１', [1], true]]);
    expect(referencesOf(3)).toEqual([
      ['权利要求1\n或 2', [1, 2], true],
      ['权利要求2', [2], false],
    ]);
    expect(referencesOf(4)).toEqual([
      ['权利要求1-3中任一项', [1, 2, 3], false],
      ['权利要求2', [2], false],
    ]);
  });
});
