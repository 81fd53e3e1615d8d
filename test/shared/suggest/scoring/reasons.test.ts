import { describe, expect, it } from 'vitest';
import { reasonsFor, signalOf } from '../../../../shared/suggest/scoring/reasons.ts';
import { selectPassages } from '../../../../shared/suggest/scoring/select-passages.ts';
import { weigh } from '../passages.ts';

function reasons(feature: string, material: string) {
  const { feature: scored, index, matcher } = weigh([feature], material);
  const [best] = selectPassages(scored(0), index, { top: 1, longest: 180 }, () => false);
  if (best === undefined) throw new Error('no passage');
  return reasonsFor(scored(0), best, index, matcher);
}

describe('reasons for a passage', () => {
  it('name the same word, the related word and the like word each as what it is', () => {
    const found = reasons('箱体（1）上的手柄（2）连接弹性隔套（3）', '箱体5上的把手6连接变形隔套7');
    expect(found).toContainEqual({
      kind: 'term',
      feature: '箱体',
      passage: '箱体',
      message: '两处都写有“箱体”。',
    });
    expect(found).toContainEqual({
      kind: 'synonym',
      feature: '手柄',
      passage: '把手',
      message: '按词库，“把手”与“手柄”同义、互为上下位或者是其组成部分。',
    });
    expect(found).toContainEqual({
      kind: 'term',
      feature: '弹性隔套',
      passage: '变形隔套',
      message: '“变形隔套”与“弹性隔套”用词相近。',
    });
  });

  it('quote letters as they are written', () => {
    expect(reasons('包括ＰＣＢ板', '内有PCB板一块')).toContainEqual(
      expect.objectContaining({ feature: 'ＰＣＢ板', passage: 'PCB板' }),
    );
  });

  it('take no part of the passage for two terms of the feature', () => {
    const found = reasons('主机内设有电机', '机芯为电机');
    expect(found.map(({ feature, passage }) => `${feature}=${passage}`)).toEqual(['电机=电机']);
  });

  it('compare numbers of things only where the things are alike', () => {
    const kinds = (material: string) => reasons('包括至少四个刀片', material).map(({ kind }) => kind);
    expect(kinds('装有六个刀片')).toContain('quantity');
    expect(kinds('刀片外有六个护罩')).not.toContain('quantity');
  });

  it('say when a number lies outside the range', () => {
    expect(reasons('厚度为2-10毫米', '厚度为3cm')[0]?.message).toBe(
      '同为长度，但换算后“3cm”不在“2-10毫米”的范围内。',
    );
  });

  it('say first what is contrary in the clause that matters, and never count it as likeness', () => {
    const found = reasons('手柄可拆卸地安装在箱体上', '手柄与箱体一体成型');
    expect(found[0]).toEqual({
      kind: 'contrary',
      feature: '可拆卸',
      passage: '一体成型',
      message: '相反：“可拆卸” ↔ “一体成型”，请核对是否说的是同一部分。',
    });
    expect(signalOf(found.slice(0, 1))).toBe('weak');
    expect(
      found.filter(({ kind }) => kind !== 'contrary').map(({ passage }) => passage),
      'contrary words are not alike as well',
    ).not.toContain('一体成型');
    expect(reasons('手柄可拆卸', '轮胎一体成型').map(({ kind }) => kind)).not.toContain('contrary');
    expect(reasons('手柄可拆卸', '手柄可拆卸').map(({ kind }) => kind)).not.toContain('contrary');
  });

  it('say which relation both state', () => {
    expect(reasons('盖板枢接箱体', '翻盖绕销轴旋转')).toContainEqual({
      kind: 'structure',
      feature: '枢接',
      passage: '旋转',
      message: '两处都写有同类的关系：“枢接”与“旋转”。',
    });
  });

  it('survive marks that mean something to a pattern', () => {
    expect(() => reasons('箱体（1′）和手柄（2.1）', '箱体1(+把手2.1)')).not.toThrow();
  });
});

describe('the signal of a passage', () => {
  it('is the strongest kind of its reasons', () => {
    expect(signalOf(reasons('箱体厚度为2-10毫米', '箱体厚度为5mm'))).toBe('quantity');
    expect(signalOf(reasons('设有箱体', '内有箱体'))).toBe('literal');
    expect(signalOf(reasons('设有手柄', '内有把手'))).toBe('close');
    expect(signalOf(reasons('设有手柄', '颜色为红'))).toBe('weak');
  });
});
