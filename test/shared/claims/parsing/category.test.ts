import { describe, expect, it } from 'vitest';
import { categoryOf } from '../../../../shared/claims/parsing/category.ts';

describe('categoryOf (§11.1 L10)', () => {
  it.each([
    '一种折叠晾衣架',
    '一种用于半导体器件的测试装置',
    '摇树机',
    '一种图像处理系统',
    '一种计算机可读存储介质',
    '一种计算机程序产品',
    '一种电池电解液的注液装置',
    '一种涂料喷头',
    '一种药盒',
    '一种书法练习架',
    '一种咖啡胶囊',
    '采用权利要求1所述的制备方法得到的防腐蜡带',
    '一种机器人（1000）',
    '一种隔板',
    '一种香水瓶',
    '一种分子筛制氧机',
    '一种控制逻辑电路',
    '一种请求序列发生器',
  ])('%s is a product', (title) => {
    expect(categoryOf(title)).toBe('product');
  });

  it.each([
    '一种访问路径查询方法',
    '一种豆腐干的制作工艺',
    '一种梁柱连接的施工工法',
    '一种PID控制算法',
    '一种烘干方法是',
    '一种零件的加工方法如下',
    '一种污水处理流程',
    '一种阻燃聚酯的制备',
    '一种水稻的栽培技术',
    '一种防误触的控制逻辑',
    '一種半導體封裝結構之製造方法',
  ])('%s is a method', (title) => {
    expect(categoryOf(title)).toBe('method');
  });

  it.each(['防腐蜡带在金属设备防腐中的应用', '一种化合物在制备降压药物中的用途', '菌株作为饲料添加剂的应用'])(
    '%s is a use',
    (title) => {
      expect(categoryOf(title)).toBe('use');
    },
  );

  it.each([
    '一种防腐涂料',
    '一种电解液',
    '一种治疗感冒的药物组合物',
    '一种式(I)化合物或其盐',
    '一种铝合金',
    '一种化合物的晶型A',
    '一种水泥砂浆',
    '一种切削液',
    '一种润滑油',
    '一种抗体或其抗原结合片段',
    '一种无硅油洗发水',
    '一种无铅焊料',
    '一种包载药物的脂质体',
    '一种检测病毒的引物组',
    '一种塗料組合物',
  ])('%s is a composition', (title) => {
    expect(categoryOf(title)).toBe('composition');
  });

  it('lets the shares in the claim decide where the title may be either', () => {
    expect(categoryOf('一种保温材料', '一种保温材料，包括面层和芯层。')).toBe('product');
    expect(categoryOf('一种保温材料', '一种保温材料，由以下重量份的组分组成：水泥10份。')).toBe(
      'composition',
    );
    expect(categoryOf('一种高强度钢', '一种高强度钢，其成分按质量百分比为：C 0.1%。')).toBe('composition');
  });

  it('is not misled by blanks inside words', () => {
    expect(categoryOf('一种防 腐 涂 料')).toBe('composition');
  });

  it.each<[string, string]>([
    ['A device', 'product'],
    ['A set of primers for amplifying nucleic acid', 'product'],
    ['A system for performing a method', 'product'],
    ['A non-transitory computer-readable medium', 'product'],
    ['A method of genotyping a subject', 'method'],
    ['Process for making soap', 'method'],
    ['A computer-implemented method', 'method'],
    ['A cleaning process', 'method'],
    ['Use of a compound', 'use'],
    ['The use of an octapeptide', 'use'],
    ['An octapeptide of the formula', 'composition'],
    ['A pharmaceutical composition for oral use', 'composition'],
    ['A polymer', 'composition'],
  ])('%s is a %s', (title, category) => {
    expect(categoryOf(title)).toBe(category);
  });
});
