import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../shared/suggest/scoring/outlook.ts';
import { selectPassages } from '../../../../shared/suggest/scoring/select-passages.ts';
import { weigh } from '../passages.ts';

function answers(features: readonly string[], material: string) {
  const { scorer, index, matcher } = weigh(features, material);
  return scorer.features.map((feature) =>
    answerOf(feature, selectPassages(feature, index, { top: 1, longest: 180 }, () => false)[0], matcher),
  );
}

const CLAIM = ['一种箱子', '包括箱体和盖板', '盖板上设有手柄', '箱体的侧壁设有通孔', '还包括紫外线杀菌灯'];

describe('the outlook', () => {
  it('is present where one passage says it all', () => {
    const [, body, handle] = answers(
      CLAIM,
      '箱子由箱体1和盖板2组成，盖板2上设有手柄3，箱体1的侧壁设有通孔4。',
    );
    expect(body?.outlook).toBe('likely-present');
    expect(handle).toEqual({ outlook: 'likely-present', missing: [] });
  });

  it('is absent where a newly named part has no counterpart, and names it', () => {
    const lamp = answers(CLAIM, '箱子由箱体1和盖板2组成，盖板2上设有手柄3。')[4];
    expect(lamp).toEqual({ outlook: 'likely-absent', missing: ['紫外线杀菌灯'] });
  });

  it('is not present where the nearest passage says the contrary', () => {
    const page = '箱子由箱体1和盖板2组成，盖板2与箱体1一体成型。';
    const [, same] = answers(['一种箱子', '盖板与箱体一体成型'], page);
    const [, contrary] = answers(['一种箱子', '盖板可拆卸地连接箱体'], page);
    expect(same?.outlook).toBe('likely-present');
    expect(contrary?.outlook).not.toBe('likely-present');
  });

  it('asks a product page less strictly for what the claim adds last than a document with marks', () => {
    const claim = [...CLAIM.slice(0, 4), '盖板的边缘设有弹性密封条'];
    const page = (mark: string) => `箱子由箱体${mark}和盖板${mark}组成，盖板${mark}边上有密封胶条${mark}。`;
    expect(answers(claim, page('')).at(-1)?.outlook).not.toBe('likely-absent');
    expect(answers(claim, page('')).at(-1)?.missing).not.toContain('边缘');
  });

  it('stays open without material: silence is no proof of absence', () => {
    expect(answers(CLAIM, '').every(({ outlook }) => outlook === 'unclear')).toBe(true);
  });

  it('is not made absent by words of the claim that say nothing new', () => {
    const [, body] = answers(['一种箱子', '所述箱子包括箱体'], '本品箱体为塑料。');
    expect(body?.outlook).not.toBe('likely-absent');
  });
});
