import { describe, expect, it } from 'vitest';
import type { ParsedClaim } from '../../../shared/claims/model.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';

const DEVICE = '一种折叠晾衣架，包括底座和支撑杆，其特征在于：所述支撑杆与所述底座铰接。';
const METHOD = '一种晾衣架的制造方法，其特征在于，包括冲压和焊接步骤。';

/** A set whose claims before the last are devices (or methods), so that references have something to meet. */
function lastOf(last: string, count: number, first = DEVICE): ParsedClaim {
  const between = Array.from(
    { length: count - 2 },
    (_, index) => `${index + 2}. 根据权利要求1所述的折叠晾衣架，其特征在于：还包括部件${index}。`,
  );
  const set = parseClaims([`1. ${first}`, ...between, `${count}. ${last}`].join('\n'));
  expect(set.claims.map((claim) => claim.no)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  const claim = set.claims.at(-1);
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

describe('references of dependent claims (§11.2)', () => {
  it.each<[string, number, number[]]>([
    ['根据权利要求1所述的折叠晾衣架，其特征在于：杆为铝杆。', 9, [1]],
    ['如权利要求1至3中任意一项所述的折叠晾衣架，其特征在于：杆为铝杆。', 9, [1, 2, 3]],
    ['根据权利要求1～3、5任一项所述的折叠晾衣架，其特征在于：杆为铝杆。', 9, [1, 2, 3, 5]],
    ['根据权利要求１或２所述的折叠晾衣架，其特征在于：杆为铝杆。', 9, [1, 2]],
    ['根据权利要求1或权利要求2所述的折叠晾衣架，其特征在于：杆为铝杆。', 9, [1, 2]],
    ['按照权利要求1－3之一所述的折叠晾衣架，其特征是：杆为铝杆。', 9, [1, 2, 3]],
    ['依照权利要求 1、3 或 5 所述的折叠晾衣架，杆为铝杆。', 9, [1, 3, 5]],
    ['依据权利要求2到4任一所述的折叠晾衣架，其中，杆为铝杆。', 9, [2, 3, 4]],
    ['根据权利要求1‑4中任一权利要求所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3, 4]],
    ['根据权利要求1—2、4—5以及7中任何一项所述折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 4, 5, 7]],
    ['根据权利要求1，3或5所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 3, 5]],
    ['根据权利要求1、2、或3所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据权利要求l所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1]],
    ['根据权利要求一至三中任一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据权利要求1一3任一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据前述任一权利要求所述的折叠晾衣架，其特征在于，杆为铝杆。', 4, [1, 2, 3]],
    ['根据上述权利要求中任一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 4, [1, 2, 3]],
    ['如前述权利要求1-3中任一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根 据 权 利 要 求 1 或 2 所 述 的 折 叠 晾 衣 架 ，其 特 征 在 于 ，杆 为 铝 杆 。', 9, [1, 2]],
    ['权利要求1所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1]],
    ['一种如权利要求1或2所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2]],
    ['如权利要求1所述的一种折叠晾衣架，其特征在于，杆为铝杆。', 9, [1]],
    ['根据权利要求1所述的晾衣架，其特征在于，杆为铝杆。', 9, [1]],
    ['根据权利要求第1至3项任一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据权力要求1或2所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2]],
    ['根据权利耍求1或2所迷的折叠晾衣架，其特征在干，杆为铝杆。', 9, [1, 2]],
    ['如权利1所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1]],
    ['根据权利要求1到3项中的任意一项所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据权利要求1-3任意之一所述的折叠晾衣架，其特征在于，杆为铝杆。', 9, [1, 2, 3]],
    ['根据权利要求1所述的装置，其特征在于，杆为铝杆。', 9, [1]],
    ['权利要求1或2的折叠晾衣架，其中杆为铝杆。', 9, [1, 2]],
    ['根据权利要求1所述折叠晾衣架，其中所述杆为2个，长度为1或3米。', 9, [1]],
  ])('%s', (text, count, dependsOn) => {
    const claim = lastOf(text, count);
    expect(claim).toMatchObject({ kind: 'dependent', dependsOn, refersTo: [], category: 'product' });
  });
});

describe('claims that only refer (引用式独立权利要求, P6)', () => {
  it.each<[string, number, number[], string]>([
    [
      '一种计算机设备，包括处理器，所述处理器执行程序时实现如权利要求1至7任一项所述方法的步骤。',
      9,
      [1, 2, 3, 4, 5, 6, 7],
      'product',
    ],
    ['一种采用权利要求1所述方法制备的产品。', 9, [1], 'product'],
    ['一种权利要求1所述折叠晾衣架的制造方法，其特征在于，包括冲压步骤。', 9, [1], 'method'],
    ['根据权利要求1所述的折叠晾衣架的使用方法，其特征在于，先展开支撑杆。', 9, [1], 'method'],
    ['一种如权利要求1所述的折叠晾衣架的制造方法，包括冲压步骤。', 9, [1], 'method'],
    ['权利要求1或2所述的折叠晾衣架在户外晾晒中的应用。', 9, [1, 2], 'use'],
    ['如权利要求1所述的折叠晾衣架用于制作货架的用途。', 9, [1], 'use'],
    ['一种阳台，其特征在于，安装有权利要求1-4任一项所述的折叠晾衣架。', 9, [1, 2, 3, 4], 'product'],
    ['一种包括权利要求1所述折叠晾衣架的房车，其特征在于，还包括车体。', 9, [1], 'product'],
    ['一种用于制造权利要求2所述折叠晾衣架的模具，包括上模和下模。', 9, [2], 'product'],
    [
      '一种成套用具，包括如权利要求1所述的折叠晾衣架和如权利要求3或4所述的折叠晾衣架。',
      9,
      [1, 3, 4],
      'product',
    ],
    ['一种房车，包括根据前述权利要求中任一项所述的折叠晾衣架。', 4, [1, 2, 3], 'product'],
  ])('%s', (text, count, refersTo, category) => {
    const claim = lastOf(text, count);
    expect(claim).toMatchObject({ kind: 'independent', dependsOn: [], refersTo, category });
  });

  it.each<[string, string]>([
    ['根据权利要求1所述的方法制得的晾衣架。', 'product'],
    ['一种实施权利要求1所述方法的装置，包括压机。', 'product'],
    ['如权利要求1所述的制造方法在货架生产中的应用。', 'use'],
    ['由权利要求1的方法制备得到的晾衣架。', 'product'],
    ['如权利要求1所述的方法所用的压机，包括滑块。', 'product'],
    ['一种利用权利要求1所述的制造方法得到的晾衣架。', 'product'],
  ])('turns from a method: %s', (text, category) => {
    expect(lastOf(text, 2, METHOD)).toMatchObject({ kind: 'independent', refersTo: [1], category });
  });

  it.each([
    '根据权利要求1所述的方法，其特征在于，还包括打磨步骤。',
    '根据权利要求1所述的制造工艺，其特征在于，还包括打磨。',
    '根据权利要求1所述的晾衣架，其特征在于，还包括打磨步骤。',
  ])('stays with a method: %s', (text) => {
    expect(lastOf(text, 2, METHOD)).toMatchObject({ kind: 'dependent', dependsOn: [1], category: 'method' });
  });
});

describe('English claims', () => {
  const APPARATUS = 'An apparatus for drying clothes, comprising a base and a rod hinged to the base.';

  it.each<[string, number[], number[]]>([
    ['The apparatus of claim 1, wherein the rod is made of aluminium.', [1], []],
    ['The apparatus of any of claims 1-3 or 5, wherein the rod is hollow.', [1, 2, 3, 5], []],
    [
      'An apparatus according to any one of the preceding claims, further comprising a lock.',
      [1, 2, 3, 4, 5],
      [],
    ],
    ['Apparatus as claimed in claim 1 or claim 2, in which the rod is hollow.', [1, 2], []],
    ['The apparatus as recited in claims 2 through 4, wherein the rod is hollow.', [2, 3, 4], []],
    ['Apparatus according to one of claims 1 to 3, characterised in that the rod is hollow.', [1, 2, 3], []],
    ['The apparatus as defined in any preceding claim, wherein the rod is hollow.', [1, 2, 3, 4, 5], []],
    ['The rack of claim 1, wherein the rod is hollow.', [1], []],
    ['A device according to claim 1 or 3, 5 mm thick.', [1, 3], []],
    ['An apparatus for drying clothes outdoors according to claim 1, wherein the rod is hollow.', [1], []],
    ['An apparatus of the shape defined in claim 1, substantially as described.', [], [1]],
    ['An apparatus, as defined in claim 1, wherein the rod is hollow.', [1], []],
    ['The apparatus according to at least one of claims 1 to 3, wherein the rod is hollow.', [1, 2, 3], []],
    ['A van carrying the apparatus of claim 1.', [], [1]],
    ['A non-transitory medium storing a program for operating the apparatus of claim 2.', [], [2]],
    ['A method of using the apparatus of claim 1, comprising unfolding the rod.', [], [1]],
    ['A caravan comprising the apparatus of any one of claims 1 to 3.', [], [1, 2, 3]],
    ['Use of the apparatus according to claim 2 for drying fruit.', [], [2]],
    [
      'A balcony having at least one apparatus as claimed in claim 1 and an apparatus according to claim 4.',
      [],
      [1, 4],
    ],
  ])('%s', (text, dependsOn, refersTo) => {
    const middle = [2, 3, 4, 5].map(
      (no) => `${no}. The apparatus of claim 1, further comprising part ${no}.`,
    );
    const set = parseClaims([`1. ${APPARATUS}`, ...middle, `6. ${text}`].join('\n'));
    const claim = set.claims[5];
    expect(claim).toMatchObject({
      no: 6,
      kind: dependsOn.length > 0 ? 'dependent' : 'independent',
      dependsOn,
      refersTo,
    });
  });

  it('names category and subject', () => {
    const set = parseClaims(
      [
        '1. A pharmaceutical composition comprising water.',
        '2. A process for making soap, comprising heating fat.',
        '3. Use of soap for washing.',
        '4. A system for washing, comprising a tub.',
      ].join('\n'),
    );
    expect(set.claims.map((claim) => claim.category)).toEqual(['composition', 'method', 'use', 'product']);
    expect(set.claims[1]?.subject).toBe('A process for making soap');
  });
});
