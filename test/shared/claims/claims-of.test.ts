import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../shared/claims/claims-of.ts';

const CLAIMS = '1. 一种梯子，其特征在于，包括踏板。\n2. 根据权利要求1所述的梯子，其特征在于，踏板防滑。';

describe('claimsOf', () => {
  const document = (before: string) => {
    const text = `${before}\n${CLAIMS}`;
    return { text, claimsRange: [before.length + 1, text.length] as const };
  };

  it('reads the part that the file marks as claims, and says where it begins', () => {
    const source = document('1. 一种老式梯子，踏板容易打滑。');
    const { set, start, text } = claimsOf(source);
    expect([start, text]).toEqual([source.claimsRange[0], CLAIMS]);
    expect(set.claims.map((claim) => claim.no)).toEqual([1, 2]);
    expect(set.problems).toEqual([]);
  });

  it('reads the whole text where the marked part lost claims', () => {
    const text = `${CLAIMS}\n3. 根据权利要求2所述的梯子，其特征在于，踏板为铝制。`;
    const { set, start } = claimsOf({ text, claimsRange: [0, CLAIMS.length] });
    expect([start, set.claims.length]).toEqual([0, 3]);
  });

  it('reads the whole text where nothing is marked', () => {
    expect(claimsOf({ text: CLAIMS })).toMatchObject({ start: 0, text: CLAIMS });
  });

  it('reads no more than a right can hold, and finds marked claims wherever they stand', () => {
    const long = '本发明涉及梯子。'.repeat(150_000);
    expect(claimsOf({ text: `${CLAIMS}\n说明书\n${long}` }).set.claims).toHaveLength(2);
    const source = document(long);
    const { set, start } = claimsOf(source);
    expect([set.claims.length, start]).toEqual([2, source.claimsRange[0]]);
  });
});
