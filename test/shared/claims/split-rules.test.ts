import { describe, expect, it } from 'vitest';
import type { ClaimSplit, SplitFeature } from '../../../shared/claims/model.ts';
import { aClaim, faultsOf, split, wordsOf } from './split-claims.ts';

function featureWith(result: ClaimSplit, words: string): SplitFeature {
  const found = result.features.find((feature) => feature.text.includes(words));
  if (found === undefined) throw new Error(`no feature holds ${words}`);
  return found;
}

function method(text: string): ClaimSplit {
  return split(aClaim(text, { category: 'method' }));
}

/** One example for every splitting rule of the domain standard §11.4 (and P13, P14), named by what it serves. */
describe('the splitting rules', () => {
  it('F1: the subject title is feature 0', () => {
    const result = split('一种折叠梯，其特征在于：所述踏板与侧杆铰接。');
    expect(result.features[0]).toMatchObject({ text: '一种折叠梯', type: 'SUBJECT_TITLE', label: 'A' });
  });

  it('F2: semicolons cut always, commas only where another part is spoken of', () => {
    const result = split(
      '一种折叠梯，其特征在于：所述侧杆的内壁设有用于支撑踏板的滑槽，所述踏板的两端分别伸入所述滑槽内并可沿其滑动；所述侧杆呈管状，壁厚均匀。',
    );
    expect(wordsOf(result).slice(1)).toEqual([
      '所述侧杆的内壁设有用于支撑踏板的滑槽',
      '所述踏板的两端分别伸入所述滑槽内并可沿其滑动',
      '所述侧杆呈管状，壁厚均匀',
    ]);
  });

  it('F2: a condition is never cut from its main clause', () => {
    const text =
      '一种折叠梯，其特征在于：当所述踏板翻转至水平位置时，所述锁舌在弹簧的推动下弹入所述侧杆的锁孔内。';
    for (const granularity of ['coarse', 'expert', 'fine'] as const) {
      expect(wordsOf(split(text, granularity))).toHaveLength(2);
    }
  });

  it('F3: listed parts stay one feature for experts and become one each when split finely', () => {
    const text = '一种折叠梯，其特征在于：包括侧杆、踏板和锁紧机构。';
    expect(wordsOf(split(text)).slice(1)).toEqual(['包括侧杆、踏板和锁紧机构']);
    expect(wordsOf(split(text, 'fine')).slice(1)).toEqual(['包括侧杆', '踏板', '和锁紧机构']);
  });

  it('F3: a part just named stays with the first clause that limits it', () => {
    const result = split('一种折叠梯，其特征在于：所述侧杆上设有锁孔，所述锁孔沿侧杆均布；所述踏板为铝板。');
    expect(wordsOf(result)[1]).toBe('所述侧杆上设有锁孔，所述锁孔沿侧杆均布');
  });

  it('F4: a relation between other parts is a feature of its own', () => {
    const result = split(
      '一种折叠梯，其特征在于：所述左侧杆的顶端安装有可转动的连接座，所述右侧杆的顶端通过销轴与所述连接座转动连接。',
    );
    expect(featureWith(result, '销轴').reason.rule).toBe('F4');
  });

  it('F5, F6: a size with its unit is numeric, and its range stays whole', () => {
    const result = split('一种折叠梯，其特征在于：所述踏板的宽度为1,000-1,200mm；所述侧杆由铝合金制成。');
    expect(featureWith(result, '宽度')).toMatchObject({
      text: '所述踏板的宽度为1,000-1,200mm',
      type: 'NUMERIC',
    });
    expect(featureWith(result, '铝合金').type).toBe('NORMAL');
  });

  it('F7: an effect stays with what brings it about and is asked about as functional', () => {
    const result = split('一种折叠梯，其特征在于：所述锁舌伸入所述锁孔，从而防止踏板松脱。');
    expect(wordsOf(result)[1]).toBe('所述锁舌伸入所述锁孔，从而防止踏板松脱');
    expect(result.features[1]?.alsoMaybe).toContain('FUNCTIONAL');
  });

  it('F8, F9: purposes and environments are questions, a bare means for a function is functional', () => {
    const result = split(
      '一种折叠梯，其特征在于：还包括用于检测踏板翻转角度的装置；所述侧杆的底端适用于插入地面预埋的套筒。',
    );
    expect(featureWith(result, '检测').type).toBe('FUNCTIONAL');
    expect(featureWith(result, '套筒').alsoMaybe).toContain('USE_ENVIRONMENT');
  });

  it('F10: alternatives stay in one feature; a whole alternative arrangement is its own', () => {
    const result = split(
      '一种折叠梯，其特征在于：所述锁舌为圆柱或方柱；或者，所述侧杆上设有与锁舌配合的磁吸块。',
    );
    expect(featureWith(result, '圆柱').alsoMaybe).toContain('MARKUSH');
    expect(featureWith(result, '磁吸块').reason.rule).toBe('F10');
  });

  it('F11, P13: a formula is one feature, what its symbols mean hangs under it', () => {
    const result = split(
      aClaim('一种化合物，其特征在于，其结构如式(I)所示：\nR1–CO–NH–R2\n其中，R1选自氢和甲基；R2为苯基。', {
        category: 'composition',
      }),
    );
    expect(faultsOf(result)).toEqual([]);
    const formula = featureWith(result, 'R1–CO–NH–R2');
    expect(formula.text.startsWith('其结构')).toBe(true);
    expect(featureWith(result, 'R1选自')).toMatchObject({
      type: 'MARKUSH',
      parent: formula.label,
      label: 'B1',
    });
    expect(featureWith(result, 'R2为')).toMatchObject({ parent: formula.label, label: 'B2' });
  });

  it('F12: what must not be there is negative; not less than a number is not', () => {
    const result = split('一种油墨，其特征在于：所述油墨不含有机溶剂；所述颜料的粒径不小于2μm。');
    expect(featureWith(result, '溶剂').type).toBe('NEGATIVE');
    expect(featureWith(result, '粒径').type).toBe('NUMERIC');
  });

  it('F13: an emphasised number of things is asked about as numeric', () => {
    const result = split('一种折叠梯，其特征在于：所述侧杆上设有至少两个锁孔。');
    expect(result.features[1]?.alsoMaybe).toContain('NUMERIC');
  });

  it('F15: what a dependent claim adds is numbered after its claim, in either style', () => {
    const claim = aClaim('根据权利要求2所述的折叠梯，其特征在于：所述锁舌为圆柱。', {
      no: 3,
      kind: 'dependent',
    });
    expect(split(claim, 'expert', 'letters').features.map((feature) => feature.label)).toEqual([
      '3.0',
      '3.1',
    ]);
    expect(split(claim, 'expert', 'numbers').features.map((feature) => feature.label)).toEqual([
      '3.0',
      '3.1',
    ]);
  });

  it('F18: the first step is a step although 包括以下步骤 stands before it', () => {
    const steps = split(
      aClaim('一种染色方法，其特征在于，包括以下步骤：S1、浸染织物；S2、烘干织物。', { category: 'method' }),
    );
    expect(steps.features.map(({ type, text }) => [type, text])).toEqual([
      ['SUBJECT_TITLE', '一种染色方法'],
      ['STEP', '包括以下步骤：S1、浸染织物'],
      ['STEP', 'S2、烘干织物'],
    ]);
  });

  it('F1, F20: an independent claim keeps the reference that limits it', () => {
    const words = '采用权利要求1所述的方法制得的布料，其特征在于，所述布料为蓝色。';
    expect(wordsOf(split(words))).toEqual(['采用权利要求1所述的方法制得的布料', '所述布料为蓝色']);
  });

  it('reads traditional script by the same rules, and changes no character of it', () => {
    const words =
      '一種折疊梯，其特徵在於，包含：兩側桿；複數踏板，樞接於該等側桿；該踏板設有止滑紋，從而避免滑倒。';
    const result = split(words);
    expect(wordsOf(result)[0]).toBe('一種折疊梯');
    expect(wordsOf(result).join('')).not.toContain('其特徵在於');
    expect(faultsOf(result)).toEqual([]);
  });

  it('F16: a feature that speaks of a part points to the one that brought the part in; 还包括 adds', () => {
    const result = split(
      '一种折叠梯，其特征在于：所述侧杆上套设有橡胶脚垫；所述踏板为铝板；所述橡胶脚垫的底面设有防滑纹，还包括固定在侧杆顶端的可拆卸工具托盘。',
    );
    expect(featureWith(result, '防滑纹').parent).toBe(featureWith(result, '套设').label);
    expect(featureWith(result, '托盘').reason.rule).toBe('F16');
  });

  it('F18, P14: every numbered step is a feature, what follows inside it is its part', () => {
    const result = method(
      '一种染色方法，其特征在于，包括以下步骤：\n(1)将织物浸入染液；所述染液的温度为60℃；\n(2)取出织物并烘干；\n所述染液由水和染料混合得到。',
    );
    expect(result.features.map((feature) => [feature.label, feature.parent])).toEqual([
      ['A', null],
      ['B', null],
      ['B1', 'B'],
      ['C', null],
      ['D', 'B'],
    ]);
    expect(featureWith(result, '(2)').type).toBe('STEP');
  });

  it('F18: an order that is written down is a feature of its own kind, one that is hinted at is a question', () => {
    const result = method('一种染色方法，包括：S1、浸染织物；S2、随后烘干织物；所述步骤S2在步骤S1之后进行。');
    expect(featureWith(result, '之后进行').type).toBe('STEP_ORDER');
    expect(featureWith(result, '随后').alsoMaybe).toContain('STEP_ORDER');
  });

  it('F19: each component with its amount is a feature under the closed wording', () => {
    const result = split(
      aClaim('一种涂料，其特征在于，由以下重量份的组分组成：树脂40-60份，颜料5-10份，余量为水。', {
        category: 'composition',
      }),
    );
    expect(featureWith(result, '组成').type).toBe('CLOSED_COMPOSITION');
    expect(featureWith(result, '树脂')).toMatchObject({ text: '树脂40-60份', parent: 'B', type: 'NUMERIC' });
    expect(featureWith(result, '颜料').text).toBe('颜料5-10份');
    expect(featureWith(result, '余量')).toMatchObject({ text: '余量为水', type: 'CLOSED_COMPOSITION' });
  });

  it('F19: 选自由…组成的组 is a choice and not a closed composition', () => {
    const result = split(
      aClaim('一种涂料，其特征在于，所述颜料选自由铁红和炭黑组成的组。', { category: 'composition' }),
    );
    expect(result.features[1]).toMatchObject({ type: 'MARKUSH', alsoMaybe: [] });
  });

  it('F20: a reference to a method stays in the words of the claim that carries it out', () => {
    const result = split('一种存储介质，其上存储有程序，所述程序被处理器执行时实现如权利要求1所述的方法。');
    expect(faultsOf(result)).toEqual([]);
    expect(result.features.at(-1)?.text).toContain('权利要求1所述的方法');
  });

  it('F21: words without a meaning of their own join a neighbour', () => {
    for (const granularity of ['coarse', 'expert', 'fine'] as const) {
      const result = split('一种折叠梯，其中，所述侧杆为管材；以及，\n所述踏板为板材。', granularity);
      for (const words of wordsOf(result)) expect(words.length).toBeGreaterThan(4);
      expect(faultsOf(result)).toEqual([]);
    }
  });

  it('a product that is named by how it is made is asked about as such, a method is not', () => {
    const words = '所述壳体采用挤压工艺制成。';
    expect(split(`一种水壶，${words}`).features[1]?.type).toBe('PRODUCT_BY_PROCESS');
    expect(method(`一种制造方法，${words}`).features[1]?.type).not.toBe('PRODUCT_BY_PROCESS');
  });

  it('cuts nothing inside brackets, quotations, ratios and numbers', () => {
    const text = '一种涂料，其特征在于：甲与乙（丙，丁；戊）之比为(2～4):(6～8)，型号为“A，B”的树脂占1,3份。';
    expect(wordsOf(split(text, 'fine')).slice(1)).toEqual([
      '甲与乙（丙，丁；戊）之比为(2～4):(6～8)',
      '型号为“A，B”的树脂占1,3份',
    ]);
  });

  it('reads a sentence broken by the lines of a page as one', () => {
    const result = split('一种折叠梯，其特征在于：所述侧\n杆上设有锁孔；所述踏\n板为铝板。');
    expect(wordsOf(result).slice(1)).toEqual(['所述侧\n杆上设有锁孔', '所述踏\n板为铝板']);
  });
});
