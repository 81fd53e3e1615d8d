import { describe, expect, it } from 'vitest';
import { foldFeature } from '../../../../shared/suggest/reading/fold.ts';
import { termsOf } from '../../../../shared/suggest/reading/terms.ts';

const terms = (text: string) => termsOf(foldFeature(text));

describe('part names in a text', () => {
  it('stand between function words and relations', () => {
    expect(terms('所述阀盖通过螺栓与所述阀体连接')).toEqual(['阀盖', '螺栓', '阀体']);
    expect(terms('还包括显示单元、无线通信模块和PCB板')).toEqual(['显示单元', '无线通信模块', 'pcb板']);
  });

  it('keep a relation that makes a name: 旋转轴, 控制器, 密封圈, 驱动装置', () => {
    expect(terms('控制器与驱动装置电连接，密封圈套设于旋转轴上')).toEqual([
      '控制器',
      '驱动装置',
      '密封圈',
      '旋转轴',
    ]);
    expect(terms('壳体内设有阀座，包括阀体')).toEqual(['壳体', '阀座', '阀体']);
  });

  it('keep the side that opens a name and drop the side that follows one', () => {
    expect(terms('内轴承与外轴承')).toEqual(['内轴承', '外轴承']);
    expect(terms('箱体上的把手')).toEqual(['箱体', '把手']);
    expect(terms('紫外线杀菌灯，复合外壳，腔内设有灯座')).toEqual(['紫外线杀菌灯', '复合外壳', '灯座']);
  });

  it.each([
    ['采用不锈钢弹簧', '不锈钢弹簧'],
    ['设有一次性杯盖', '一次性杯盖'],
    ['包括等离子发生器', '等离子发生器'],
    ['所述可充电电池', '可充电电池'],
    ['具有对讲机', '对讲机'],
  ])('keep a function word that is part of a name: %s', (text, name) => {
    expect(terms(text)).toContain(name);
  });

  it('are told once each, without marks', () => {
    expect(terms('支撑腿（2）与支撑腿（2）铰接')).toEqual(['支撑腿']);
  });

  it('of a long run keep the end, where the thing itself stands', () => {
    expect(terms('高强度耐腐蚀轻量化碳纤维增强复合外壳')).toEqual(['纤维增强复合外壳']);
  });

  it('in English are words that name something', () => {
    expect(terms('the housing of said motor')).toEqual(['housing', 'motor']);
  });
});
