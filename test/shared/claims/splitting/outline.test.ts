import { describe, expect, it } from 'vitest';
import { aClaim, split } from '../split-claims.ts';

/** Label, parent and first words of every feature behind the title. */
function outline(text: string, category: 'product' | 'method' = 'method'): readonly string[] {
  return split(aClaim(text, { category }))
    .features.slice(1)
    .map(
      ({ label, parent, text: words }) => `${label}<${parent ?? ''} ${words.replace(/\s+/g, '').slice(0, 5)}`,
    );
}

describe('the hierarchy of a split', () => {
  it('hangs a list under its heading until the claim speaks of known things again', () => {
    expect(
      outline(
        '一种训练方法，其特征在于，样本集的建立包括：\n采集图像；\n标注图像；\n所述样本集用于训练网络。',
      ),
    ).toEqual(['B< 样本集的建', 'B1<B 采集图像', 'B2<B 标注图像', 'C<B 所述样本集']);
  });

  it('lets a step end where the next one of its kind begins, sub-steps staying inside', () => {
    expect(
      outline(
        '一种训练方法，包括：\nS1、采集图像；\n(1)打开相机；\n(2)保存图像；\nS2、标注图像；\n其中，所述相机为双目相机。',
      ),
    ).toEqual(['B< 包括：S1', 'B1<B (1)打开', 'B2<B (2)保存', 'C< S2、标注', 'D<B1 其中，所述']);
  });

  it('hangs 步骤3.1 under 步骤3, whatever joins the numbers', () => {
    expect(
      outline(
        '一种训练方法，包括：\n步骤1：采集图像；\n步骤2：构建网络；\n步骤2.1：设置卷积层；\n步骤2-2：设置池化层；\n步骤3：训练网络。',
      ),
    ).toEqual(['B< 包括：步骤', 'C< 步骤2：构', 'C1<C 步骤2.1', 'C2<C 步骤2-2', 'D< 步骤3：训']);
  });

  it('hangs the substituents under the drawn formula before them (F11)', () => {
    expect(
      outline(
        '一种化合物，具有下列通式：\nR1—CO—NH—R2\n其中，R1选自甲基和乙基中的一种；\nR2为氢或卤素。',
        'product',
      ).map((row) => row.slice(0, 4)),
    ).toEqual(['B< 具', 'B1<B', 'B2<B']);
  });

  it('keeps what follows a step on the same line inside the step', () => {
    expect(outline('一种染色方法，包括：(1)配制染液；所述染液的温度为60℃；(2)浸入织物。')).toEqual([
      'B< 包括：(1',
      'B1<B 所述染液的',
      'C< (2)浸入',
    ]);
  });

  it('points a refinement to where its part was first named, and to nothing for the subject itself', () => {
    expect(
      outline(
        '一种折叠梯，其特征在于：侧杆上套设有脚垫；踏板为铝板；所述脚垫由橡胶制成；所述折叠梯为黑色；所述锁舌为圆柱。',
        'product',
      ),
    ).toEqual(['B< 侧杆上套设', 'C< 踏板为铝板', 'D<B 所述脚垫由', 'E< 所述折叠梯', 'F< 所述锁舌为']);
  });
});
