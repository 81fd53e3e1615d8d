import { describe, expect, it } from 'vitest';
import type { SignalName } from '../../../../shared/suggest/scoring/pair-signals.ts';
import { weigh } from '../passages.ts';

/** One signal of the feature against every clause of the material. */
function signal(name: SignalName, features: string | readonly string[], material: string): readonly number[] {
  const list = typeof features === 'string' ? [features] : features;
  const { feature } = weigh(list, material);
  return (feature(list.length - 1).units[0]?.rows ?? []).map((row) => row.signals[name]);
}

describe('what speaks for a clause', () => {
  it('shares characters with the feature', () => {
    const [all = 0, some = 0, none = 0] = signal('characters', '弹性隔套', '弹性隔套，变形隔套，本店包邮');
    expect(all).toBeCloseTo(1);
    expect(some).toBeGreaterThan(none);
    expect(none).toBe(0);
  });

  it('has words that the lexicon relates to those of the feature', () => {
    const [same = 0, synonym = 0, stranger = 0] = signal('words', '设有手柄', '手柄为红，把手为红，轮胎为红');
    expect(same).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(stranger);
  });

  it('has the same kinds of relation', () => {
    expect(signal('relations', '盖板枢接箱体', '翻盖绕销轴旋转，翻盖印字')).toEqual([1, 0]);
  });

  it('lists parts where the feature lists parts', () => {
    expect(signal('list', '包括箱体和盖板', '由甲板、乙板和丙板组成，含有乙板，甲板、乙板与丙板')).toEqual([
      1, 0, 0,
    ]);
  });

  it('stands in the paragraph that answers the claim best', () => {
    const [there = 0, , elsewhere = 0] = signal(
      'paragraph',
      ['包括箱体', '箱体上设有手柄'],
      '箱体1很大，箱体1上有手柄2\n箱体有货',
    );
    expect(there).toBe(1);
    expect(elsewhere).toBeLessThan(1);
  });

  it('is weakened by the contrary of what is claimed, as far as it speaks of the same part', () => {
    expect(signal('contrary', '手柄可拆卸', '手柄一体成型，手柄可拆卸，手柄为红')).toEqual([1, 0, 0]);
    const [elsewhere = 1] = signal('contrary', '手柄可拆卸', '轮胎一体成型');
    expect(elsewhere).toBe(0);
  });

  it('stands where the claim as a whole is answered', () => {
    const far = Array.from({ length: 30 }, (_, at) => `第${at}项与此无关的说明`).join('。');
    const found = signal(
      'region',
      ['手柄连接箱体', '箱体设有通孔', '箱体'],
      `箱体A在售。${far}。手柄连接箱体1，箱体1设有通孔，箱体1为红`,
    );
    expect(Math.max(...found)).toBeCloseTo(1);
    expect(found.at(0)).toBeLessThan(found.at(-1) ?? 0);
  });

  it('names all the parts that are claimed', () => {
    const [both = 0, one = 0, none = 0] = signal('allTerms', '手柄连接箱体', '箱体与把手，箱体为红，轮胎');
    expect(both).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(none);
  });

  it('says little else than the feature', () => {
    const [pure = 0, mixed = 0] = signal('focus', '弹性隔套', '弹性隔套，弹性隔套和快递包装袋以及赠品');
    expect(pure).toBeGreaterThan(mixed);
  });

  it('begins and ends with the parts that the feature begins and ends with', () => {
    expect(signal('subject', '盖板连接手柄', '盖板连接电机，手柄连接盖板')).toEqual([1, 0]);
    expect(signal('object', '盖板连接手柄', '盖板连接手柄，手柄连接盖板')).toEqual([1, 0]);
  });

  it('names what the feature names anew, not what it refers back to', () => {
    const features = ['包括箱体', '所述箱体设有手柄'];
    expect(signal('bestNewTerm', features, '箱体，手柄')).toEqual([0, 1]);
    expect(signal('newTerms', features, '箱体，手柄')).toEqual([0, 1]);
  });

  it('stands as far into the material as the feature into its claim', () => {
    const features = ['包括箱体', '箱体设有手柄'];
    const [first = 0, last = 0] = signal('order', features, '箱体1，手柄2');
    expect(last).toBeLessThan(first);
  });
});
