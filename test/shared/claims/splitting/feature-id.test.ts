import { describe, expect, it } from 'vitest';
import { featureIds } from '../../../../shared/claims/splitting/feature-id.ts';

describe('featureIds (F15)', () => {
  it('gives equal words equal ids, in every claim of that number and in any order', () => {
    const [one, two] = featureIds(1, ['所述壳体为圆筒', '所述端盖为圆形']);
    expect(featureIds(1, ['所述端盖为圆形', '所述壳体为圆筒'])).toEqual([two, one]);
    expect(featureIds(1, ['所述壳体为圆筒'])).toEqual([one]);
  });

  it('tells claims and repeated words apart', () => {
    expect(featureIds(2, ['所述壳体为圆筒'])).not.toEqual(featureIds(1, ['所述壳体为圆筒']));
    expect(new Set(featureIds(1, new Array<string>(50).fill('烘干'))).size).toBe(50);
  });
});
