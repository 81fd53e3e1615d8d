import { describe, expect, it } from 'vitest';
import { type Opening, openingAt } from '../../../../shared/claims/parsing/opening.ts';

describe('openingAt', () => {
  it.each<[Opening, string]>([
    ['reference', '根据权利要求1所述的壶'],
    ['reference', '如前述任一权利要求所述的壶'],
    ['reference', '按 照 权 利\n要 求 2 的壶'],
    ['reference', '权利要求1所述的壶的用途'],
    ['reference', '一种如权利要求1所述的壶'],
    ['reference', '根据权利要求l所述的壶'],
    ['reference', '如請求項１所述之壺'],
    ['reference', '如申請專利範圍第1項所述之壺'],
    ['reference', 'The kettle according to any one of claims 1 to 3'],
    ['reference', 'Use of the kettle of claim 1'],
    ['article', '一种壶，包括壶身'],
    ['article', '1种壶，包括壶身'],
    ['article', '一個壺，包含壺身'],
    ['article', 'A kettle comprising a body'],
    ['deleted', '（删除）\n'],
    ['deleted', '(Canceled)'],
    ['featured', '壶，其特征在于壶身为圆形'],
    ['featured', 'kettle comprising a body'],
    ['plain', '切割；'],
    ['plain', '一种以上的盐'],
    ['plain', '权利要求书'],
    ['plain', ''],
  ])('%s: %j', (opening, words) => {
    expect(openingAt(`前文${words}`, 2)).toBe(opening);
  });
});
