import { describe, expect, it } from 'vitest';
import { compareClaimSets } from '../../../shared/claims/compare.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';

const GRANTED = parseClaims(`1. 一种种植架，其特征在于，包括底盘和立柱，所述立柱固定在所述底盘上。
2. 根据权利要求1所述的种植架，其特征在于，所述立柱上套设有可滑动的托盘。
3. 根据权利要求1所述的种植架，其特征在于，所述底盘的下表面设有带刹车的万向轮。
4. 根据权利要求3所述的种植架，其特征在于，所述万向轮的数量不少于4个。`);

describe('compareClaimSets', () => {
  it('marks the words that an amendment brought into claim 1 and tells where they stood', () => {
    const amended =
      parseClaims(`1. 一种种植架，其特征在于，包括底盘和立柱，所述立柱固定在所述底盘上；所述立柱上套设有可滑动的托盘；所述底盘的下表面设有带刹车的万向轮。
2. 根据权利要求1所述的种植架，其特征在于，所述万向轮的数量不少于4个。`);
    const { claims, counts } = compareClaimSets(GRANTED, amended);
    expect(claims.map(({ before, after, kind }) => [before, after, kind])).toEqual([
      [1, 1, 'changed'],
      [2, null, 'removed'],
      [3, null, 'removed'],
      [4, 2, 'changed'],
    ]);
    expect(counts).toEqual({ same: 0, renumbered: 0, changed: 2, added: 0, removed: 2 });
    const first = amended.claims[0];
    expect(claims[0]?.added.map(({ text, from }) => [text, from])).toEqual([
      ['所述立柱上套设有可滑动的托盘', [2]],
      ['所述底盘的下表面设有带刹车的万向轮', [3]],
    ]);
    for (const { text, span } of claims[0]?.added ?? []) expect(first?.text.slice(...span)).toBe(text);
  });

  it('sees that nothing changed, whatever the forms and blanks', () => {
    const same = parseClaims(GRANTED.text.replaceAll('，', ',').replaceAll('. ', '．'));
    expect(compareClaimSets(GRANTED, same).counts).toEqual({
      same: 4,
      renumbered: 0,
      changed: 0,
      added: 0,
      removed: 0,
    });
  });

  it('follows claims whose number changed', () => {
    const shifted = parseClaims(`1. 一种种植架，其特征在于，包括底盘和立柱，所述立柱固定在所述底盘上。
2. 根据权利要求1所述的种植架，其特征在于，所述底盘的下表面设有带刹车的万向轮。`);
    const { claims } = compareClaimSets(GRANTED, shifted);
    expect(claims.map(({ before, after, kind }) => [before, after, kind])).toEqual([
      [1, 1, 'same'],
      [2, null, 'removed'],
      [3, 2, 'renumbered'],
      [4, null, 'removed'],
    ]);
  });

  it('compares a new independent claim with the one it was made from', () => {
    const amended = parseClaims(`${GRANTED.text}
5. 一种种植架，其特征在于，包括底盘和立柱，所述立柱固定在所述底盘上；所述立柱为伸缩杆。
6. 一种完全不同的雨伞，其特征在于，包括伞骨、伞布与弹簧开关。`);
    const { claims } = compareClaimSets(GRANTED, amended);
    expect(claims[4]).toMatchObject({ kind: 'added', before: null, after: 5, madeFrom: 1 });
    expect(claims[4]?.added).toEqual([{ text: '所述立柱为伸缩杆', span: [33, 41], from: [] }]);
    expect(claims[5]).toMatchObject({ kind: 'added', after: 6, madeFrom: null });
  });

  it('stays quick on sets too large to compare pair by pair', () => {
    const large = (word: string) =>
      parseClaims(
        Array.from(
          { length: 300 },
          (_, index) => `${index + 1}. 一种装置，其特征在于，包括${word}${index}。`,
        ).join('\n'),
      );
    const { counts } = compareClaimSets(large('弹簧'), large('卷簧'));
    expect(counts).toEqual({ same: 0, renumbered: 0, changed: 300, added: 0, removed: 0 });
  });
});
