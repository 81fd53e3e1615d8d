import { describe, expect, it } from 'vitest';
import { SPLITTER_VERSION } from '../../../shared/claims/split.ts';
import { aClaim, faultsOf, split, wordsOf } from './split-claims.ts';

const KETTLE =
  '一种保温水壶，包括壶体（1）和壶盖（2），其特征在于：所述壶体（1）的上端与所述壶盖（2）铰接；所述壶盖（2）上设有直径为20-30mm的出水口（3）；所述出水口（3）由硅胶制成。';

describe('a split of an independent claim', () => {
  it('puts the subject title on a row of its own and covers every other word', () => {
    const result = split(KETTLE);
    expect(wordsOf(result)).toEqual([
      '一种保温水壶',
      '包括壶体（1）和壶盖（2）',
      '所述壶体（1）的上端与所述壶盖（2）铰接',
      '所述壶盖（2）上设有直径为20-30mm的出水口（3）',
      '所述出水口（3）由硅胶制成',
    ]);
    expect(faultsOf(result)).toEqual([]);
    expect(result.features[0]?.type).toBe('SUBJECT_TITLE');
  });

  it('labels in letters or in numbers, the title being A or 1.0', () => {
    expect(split(KETTLE).features.map((feature) => feature.label)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(split(KETTLE, 'expert', 'numbers').features.map((feature) => feature.label)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
    ]);
  });

  it('says for every feature, in Chinese, by which rule it begins where it does', () => {
    for (const { reason } of split(KETTLE).features) {
      expect(reason.rule).toMatch(/^[FP]\d+$/);
      expect(reason.message).toMatch(/[\u4e00-\u9fff].*。$/);
    }
  });

  it('offers the places where a person may cut, made or not, and names its version', () => {
    const result = split(KETTLE);
    const made = result.options.filter((option) => option.made).map((option) => option.at);
    expect(made).toEqual(result.features.slice(1).map((feature) => feature.start));
    expect(result.options.some((option) => !option.made && option.strength > 0)).toBe(true);
    for (const { message } of result.options) expect(message).toMatch(/。$/);
    expect(result.version).toBe(SPLITTER_VERSION);
  });

  it('keeps 其特征在于 out of the title, and lets a transition that says nothing open what follows (F21)', () => {
    const result = split(
      '一种清洗方法，其特征在于，所述方法包括以下步骤：\n向槽内注水；\n打开超声波发生器。',
    );
    expect(wordsOf(result)).toEqual([
      '一种清洗方法',
      '所述方法包括以下步骤：\n向槽内注水',
      '打开超声波发生器',
    ]);
  });

  it('keeps a subject that itself speaks of parts whole, and ends it where the list begins', () => {
    expect(wordsOf(split('一种包括双层壳体的水壶，所述水壶设有把手。'))[0]).toBe('一种包括双层壳体的水壶');
    expect(wordsOf(split('一种水壶包括壶体和壶盖。'))[0]).toBe('一种水壶');
    expect(wordsOf(split('一种水壶包括：壶体；壶盖。'))[0]).toBe('一种水壶');
  });
});

describe('a split of a dependent claim', () => {
  const DEPENDENT = aClaim(
    '根据权利要求1至3中任一项所述的保温水壶，其特征在于，所述把手（5）上套设有防滑套（6）。',
    {
      no: 4,
      kind: 'dependent',
    },
  );

  it('leaves the reference clause out, keeps the title apart, and numbers what is added', () => {
    const result = split(DEPENDENT);
    expect(result.features.map((feature) => [feature.label, feature.text])).toEqual([
      ['4.0', '保温水壶'],
      ['4.1', '所述把手（5）上套设有防滑套（6）'],
    ]);
    expect(faultsOf(result)).toEqual([]);
  });

  it('compares what it adds in larger units than an independent claim does', () => {
    const words = '所述把手与壶体的侧壁转动连接，所述壶盖与壶体的上缘通过螺纹配合。';
    const independent = split(`一种保温水壶，其特征在于，${words}`);
    const dependent = split(
      aClaim(`根据权利要求1所述的保温水壶，其特征在于，${words}`, { no: 2, kind: 'dependent' }),
    );
    expect(independent.features).toHaveLength(3);
    expect(dependent.features).toHaveLength(2);
  });

  it('begins with the title of an independent claim that only mentions another', () => {
    const text = '一种如权利要求1所述的保温水壶的制造方法，其特征在于，将壶体与把手焊接。';
    expect(wordsOf(split(aClaim(text, { no: 9, category: 'method' })))).toEqual([
      '一种如权利要求1所述的保温水壶的制造方法',
      '将壶体与把手焊接',
    ]);
  });
});

describe('a split of an English claim', () => {
  it('cuts at parts and wherein clauses, not at every comma', () => {
    const result = split(
      'A pump, comprising: a housing having an inlet, an outlet, and a chamber; and a rotor disposed in the chamber, wherein the rotor is made of a sintered ceramic material.',
    );
    expect(wordsOf(result)).toEqual([
      'A pump',
      'comprising: a housing having an inlet, an outlet, and a chamber',
      'and a rotor disposed in the chamber',
      'wherein the rotor is made of a sintered ceramic material',
    ]);
    expect(faultsOf(result)).toEqual([]);
  });

  it('keeps the reference of a dependent claim in its title', () => {
    const claim = aClaim('The pump of claim 1, wherein the rotor has at least 6 blades.', {
      no: 2,
      kind: 'dependent',
    });
    expect(wordsOf(split(claim))).toEqual(['The pump of claim 1', 'wherein the rotor has at least 6 blades']);
  });
});
