import { describe, expect, it } from 'vitest';
import type { ClaimCategory, FeatureType } from '../../../../shared/claims/model.ts';
import { typesOf } from '../../../../shared/claims/splitting/feature-type.ts';

const typeOf = (words: string, category: ClaimCategory = 'product') =>
  typesOf(words, { isTitle: false }, category);

describe('typesOf', () => {
  it.each<[FeatureType, string, ClaimCategory]>([
    ['NORMAL', '所述壳体（10）与端盖（20）铰接', 'product'],
    ['NORMAL', '所述壳体由不锈钢制成', 'product'],
    ['NORMAL', '所述处理器执行权利要求1-8中任一项所述的方法', 'product'],
    ['NORMAL', '所述滑杆和所述滑块的其中一者上设有凸点', 'product'],
    ['NORMAL', '如权利要求3所述的端盖位于两侧', 'product'],
    ['NUMERIC', '所述壳体的壁厚为1.5～2mm', 'product'],
    ['NUMERIC', '所述夹角不大于30°', 'product'],
    ['NUMERIC', '甲与乙的质量比为1:(2～4)', 'composition'],
    ['NUMERIC', 'wherein the angle is less than 20 degrees', 'product'],
    ['NEGATIVE', '所述壳体内未设置隔板', 'product'],
    ['NEGATIVE', 'wherein the layer is free of binder', 'product'],
    ['MARKUSH', '所述填料选自滑石粉、云母中的一种或多种', 'composition'],
    ['CLOSED_COMPOSITION', '所述油墨由树脂、溶剂和余量的水组成，各组分按重量计', 'composition'],
    ['PRODUCT_BY_PROCESS', '所述膜片采用双向拉伸工艺制成', 'product'],
    ['STEP', 'S2、将所述织物烘干', 'method'],
    ['STEP', '步骤三：将所述织物卷绕', 'method'],
    ['STEP_ORDER', '上述步骤依次进行', 'method'],
    ['FUNCTIONAL', '用于限制所述滑块行程的装置', 'product'],
    ['FUNCTIONAL', 'means for limiting the stroke', 'product'],
  ])('calls %s: %s', (type, words, category) => {
    expect(typeOf(words, category).type).toBe(type);
  });

  it('asks about what it is not sure of, and never about what it is', () => {
    const { type, alsoMaybe } = typeOf('所述滑块用于带动推杆，从而使工件脱离');
    expect(type).toBe('NORMAL');
    expect(alsoMaybe).toEqual(['FUNCTIONAL', 'USE_PURPOSE']);
    expect(typeOf('所述壳体的长度为30mm').alsoMaybe).not.toContain('NUMERIC');
  });

  it('does not ask about every removable part whether it is functional', () => {
    expect(typeOf('所述端盖可拆卸地安装在壳体上').alsoMaybe).not.toContain('FUNCTIONAL');
    expect(typeOf('所述端盖可防止灰尘进入壳体').alsoMaybe).toContain('FUNCTIONAL');
  });

  it('asks about steps in methods only, and about processes in products only', () => {
    expect(typeOf('将所述织物烘干', 'method').alsoMaybe).toContain('STEP');
    expect(typeOf('将所述织物烘干', 'product').alsoMaybe).not.toContain('STEP');
    expect(typeOf('所述壳体注塑成型').alsoMaybe).toContain('PRODUCT_BY_PROCESS');
    expect(typeOf('将壳体注塑成型', 'method').alsoMaybe).not.toContain('PRODUCT_BY_PROCESS');
  });

  it('types a title as such and asks about the use it names', () => {
    const title = (words: string) => typesOf(words, { isTitle: true }, 'product');
    expect(title('一种用于切割玻璃的刀具')).toEqual({ type: 'SUBJECT_TITLE', alsoMaybe: ['USE_PURPOSE'] });
    expect(title('一种刀具')).toEqual({ type: 'SUBJECT_TITLE', alsoMaybe: [] });
  });
});
