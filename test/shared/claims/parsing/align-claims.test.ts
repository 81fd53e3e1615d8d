import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../../../shared/claims/parse.ts';
import { alignClaims } from '../../../../shared/claims/parsing/align-claims.ts';

const BODIES = [
  '所述底盘上固定有竖直的立柱，所述立柱为空心管',
  '所述托盘可滑动地套设在立柱外，托盘底面设有排水孔',
  '还包括接水盒，所述接水盒的侧壁透明并标有刻度',
  '所述万向轮的数量为四个，每个万向轮带有刹车片',
  '所述定位销与压簧相连，压簧推动定位销插入定位孔',
  '所述灯板朝向托盘，灯板的背面贴有散热铝片',
];

const claimsOf = (bodies: readonly string[]) =>
  parseClaims(bodies.map((body, index) => `${index + 1}. 一种种植架，其特征在于，${body}。`).join('\n'))
    .claims;
const pairsOf = (before: readonly string[], after: readonly string[]) =>
  alignClaims(claimsOf(before), claimsOf(after)).map(({ one, two, model }) => [
    one?.no ?? null,
    two?.no ?? null,
    model?.no ?? null,
  ]);

const [A = '', B = '', C = '', D = ''] = BODIES;

describe('alignClaims', () => {
  it('pairs equal claims whatever their order', () => {
    expect(pairsOf([A, B, C], [C, A, B])).toEqual([
      [3, 1, null],
      [1, 2, null],
      [2, 3, null],
    ]);
  });

  it('pairs a changed claim with the one it is most like', () => {
    expect(pairsOf([A, B], [A.replace('空心管', '实心杆'), B])).toEqual([
      [1, 1, null],
      [2, 2, null],
    ]);
  });

  it('puts a removed claim behind the one it followed', () => {
    expect(pairsOf([A, B, C], [A, C])).toEqual([
      [1, 1, null],
      [2, null, null],
      [3, 2, null],
    ]);
    expect(pairsOf([A, B], [B])).toEqual([
      [1, null, null],
      [2, 1, null],
    ]);
  });

  it('names the model of an added claim, if it has one', () => {
    expect(pairsOf([A], [A, `${A}，且${D}`])).toEqual([
      [1, 1, null],
      [null, 2, 1],
    ]);
  });

  it('uses every claim of both sets exactly once', () => {
    const bodies = fc.array(fc.constantFrom(...BODIES), { maxLength: 8 });
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const aligned = alignClaims(claimsOf(before), claimsOf(after));
        const numbers = (list: readonly ({ no: number } | undefined)[]) =>
          list.flatMap((claim) => claim?.no ?? []).sort((a, b) => a - b);
        expect(numbers(aligned.map(({ one }) => one))).toEqual(before.map((_, index) => index + 1));
        expect(numbers(aligned.map(({ two }) => two))).toEqual(after.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});
