import { describe, expect, it } from 'vitest';
import { expandClaim } from '../../../shared/claims/expand.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { unwrap } from '../../../shared/util/result.ts';

/** A set of the kind that the domain standard works through in §11.5, in words of our own. */
const RACK =
  parseClaims(`1. 一种可收拢的晒鞋架，包括底盘（1）和竖杆（2），其特征在于：所述竖杆（2）的下端与所述底盘（1）铰接；所述竖杆（2）上设有长度为30–50mm的限位销（3）。
2. 根据权利要求1所述的可收拢的晒鞋架，其特征在于：所述限位销（3）的表面设有防滑纹。
3. 根据权利要求1或2所述的可收拢的晒鞋架，其特征在于：还包括套在竖杆（2）外的护套（4）。
4. 一种晒鞋方法，采用权利要求1至3任一项所述的可收拢的晒鞋架，其特征在于，先展开所述竖杆（2）。`);

const sliceOf = (span: readonly [number, number] | null | undefined) =>
  span == null ? null : RACK.text.slice(...span);

describe('parts of a parsed claim', () => {
  it('has its words, its subject without marks, and both parts', () => {
    const [first, second, , fourth] = RACK.claims;
    expect(first).toMatchObject({
      no: 1,
      kind: 'independent',
      category: 'product',
      subject: '一种可收拢的晒鞋架',
    });
    expect(sliceOf(first?.preamble)).toBe('一种可收拢的晒鞋架，包括底盘（1）和竖杆（2）');
    expect(sliceOf(first?.characterising)).toMatch(/^所述竖杆（2）的下端.*限位销（3）。$/);
    expect(second).toMatchObject({ subject: '可收拢的晒鞋架', category: 'product' });
    expect(sliceOf(second?.preamble)).toBe('根据权利要求1所述的可收拢的晒鞋架');
    expect(sliceOf(second?.characterising)).toBe('所述限位销（3）的表面设有防滑纹。');
    expect(fourth).toMatchObject({
      kind: 'independent',
      category: 'method',
      refersTo: [1, 2, 3],
      subject: '一种晒鞋方法',
    });
  });

  it('has nothing to complain about', () => {
    expect([...RACK.problems, ...RACK.claims.flatMap((claim) => claim.problems)]).toEqual([]);
  });

  it('expands along both paths of the multiple dependent claim', () => {
    expect(unwrap(expandClaim(RACK, 3)).paths).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
  });

  it('joins a subject that a line break or a blank divides', () => {
    const set = parseClaims('1. 一种可收拢的\n晒 鞋架，其特征在于，铰接。');
    expect(set.claims[0]?.subject).toBe('一种可收拢的晒鞋架');
  });

  it('takes text from a structured source as it is', () => {
    const source =
      '1. 一种装置，其特征在于，包括甲。\r\nCN 219999901 U\r\n2. 根据权利要求1所述的装置，其特征在于，包括乙。';
    const set = parseClaims(source, { isClean: true });
    expect(set.text).toBe(source);
    expect(set.repairs).toEqual([]);
    expect(set.claims.map((claim) => claim.no)).toEqual([1, 2]);
  });

  it('takes one claim without a number', () => {
    const set = parseClaims('一种晾衣架，其特征在于，包括底座。');
    expect(set.claims).toMatchObject([{ no: 1, start: 0, kind: 'independent' }]);
    expect(parseClaims('晾衣架，其特征在于，包括底座。').claims).toHaveLength(1);
  });

  it('inherits the category along dependent claims', () => {
    const set = parseClaims(`1. 一种防锈涂料，其特征在于，按重量份包括树脂10份。
2. 根据权利要求1所述的防锈涂料，其特征在于，还包括颜料1份。
3. 权利要求1或2所述的防锈涂料的制备方法，其特征在于，将各组分混合。
4. 根据权利要求3所述的制备方法，其特征在于，混合的温度为40℃。
5. 权利要求1所述的防锈涂料在船舶上的应用。
6. 根据权利要求5所述的应用，其特征在于，涂覆两层。
7. 一种涂有权利要求1所述防锈涂料的船板。`);
    expect(set.claims.map(({ no, kind, category }) => `${no} ${kind} ${category}`)).toEqual([
      '1 independent composition',
      '2 dependent composition',
      '3 independent method',
      '4 dependent method',
      '5 independent use',
      '6 dependent use',
      '7 independent product',
    ]);
  });
});
