import { describe, expect, it } from 'vitest';
import type { ParsedClaim } from '../../../../shared/claims/model.ts';
import { AntecedentCheck } from '../../../../shared/claims/parsing/antecedents.ts';
import { markConflicts } from '../../../../shared/claims/parsing/mark-conflicts.ts';
import { quantityProblems } from '../../../../shared/claims/parsing/suspicious-quantities.ts';

function aClaim(text: string, fields: Partial<ParsedClaim> = {}): ParsedClaim {
  return {
    no: 1,
    start: 0,
    end: text.length,
    text,
    kind: 'independent',
    dependsOn: [],
    refersTo: [],
    category: 'product',
    subject: '一种装置',
    preamble: null,
    characterising: null,
    problems: [],
    ...fields,
  };
}

const byNumber = (...claims: readonly ParsedClaim[]) => new Map(claims.map((claim) => [claim.no, claim]));

describe('AntecedentCheck (F17)', () => {
  const missing = (claim: ParsedClaim, ...others: readonly ParsedClaim[]) =>
    new AntecedentCheck(byNumber(claim, ...others))
      .problems(claim)
      .map(({ start, end }) => claim.text.slice(start - claim.start, end - claim.start));

  it.each([
    ['一种装置，包括底座和立柱，所述立柱与所述底座相连。', []],
    ['一种装置，所述立柱与底座相连。', ['所述立柱']],
    ['一种装置，包括第一轴和第一轴承，所述第二轴承转动。', ['所述第二轴承转动']],
    ['一种装置，包括两个立柱，所述两个立柱平行，所述每个立柱等长。', []],
    ['一种装置，包括立 柱，所述立柱竖直。', []],
    ['一种装置，包括锤，所述锤用于冲击，所述锤包括孔。', []],
    ['一种方法，所述方法包括步骤一，所述步骤为混合。', []],
    ['一种装置，包括PCB板，所述PCB板竖直，所述LED灯发光。', ['所述LED灯发光']],
    ['一种装置，所述弹簧压缩，所述弹簧为钢制。', ['所述弹簧压缩']],
  ])('%s', (text, expected) => {
    expect(missing(aClaim(text))).toEqual(expected);
  });

  it('looks through everything the claim builds on or refers to', () => {
    const first = aClaim('一种装置，包括底座。', { no: 1 });
    const second = aClaim('根据权利要求1所述的装置，包括弹簧。', {
      no: 2,
      kind: 'dependent',
      dependsOn: [1],
    });
    const third = aClaim('根据权利要求2所述的装置，所述底座与所述弹簧相连，所述卡扣弯曲。', {
      no: 3,
      kind: 'dependent',
      dependsOn: [2],
    });
    const fourth = aClaim('一种系统，包括权利要求3所述的装置，所述底座平放。', { no: 4, refersTo: [3] });
    expect(missing(third, first, second)).toEqual(['所述卡扣弯曲']);
    expect(missing(fourth, first, second, third)).toEqual([]);
  });

  it('says nothing where a claim that is built on is not there', () => {
    const second = aClaim('根据权利要求1所述的防误开的杯盖，所述锁环设有凸块。', { no: 2, dependsOn: [1] });
    const third = aClaim('根据权利要求2所述的防误开的杯盖，所述密封圈为硅胶。', { no: 3, dependsOn: [2] });
    expect(missing(third, second)).toEqual([]);
    expect(missing(third, second, aClaim('一种防误开的杯盖，包括锁环。'))).toEqual(['所述密封圈']);
  });

  it('survives references in a circle', () => {
    const one = aClaim('一种装置，所述弹簧压缩。', { no: 1, dependsOn: [2] });
    const two = aClaim('一种装置。', { no: 2, dependsOn: [1] });
    expect(missing(one, two)).toEqual(['所述弹簧压缩']);
  });

  it('stops after twenty reports', () => {
    const names = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地', (sign) => `所述${sign}件`);
    expect(missing(aClaim(`一种装置，${names.join('，')}。`))).toHaveLength(20);
  });
});

describe('quantityProblems', () => {
  const found = (text: string) =>
    quantityProblems(aClaim(text)).map(({ code, start, end }) => [code, text.slice(start, end)]);

  it.each([
    ['厚度为500 lam', [['UNIT_SUSPICIOUS', '0 lam']]],
    ['厚度为5um', [['UNIT_SUSPICIOUS', '5um']]],
    ['温度为80°c', [['UNIT_SUSPICIOUS', '0°c']]],
    ['长度为l0mm', [['UNIT_SUSPICIOUS', 'l0mm']]],
    ['长度为1O0mm', [['UNIT_SUSPICIOUS', '1O0mm']]],
    ['长度为10一20mm', [['SIGN_SUSPICIOUS', '0一20mm']]],
    ['k二a', [['SIGN_SUSPICIOUS', 'k二a']]],
    ['长度为30-10mm', [['RANGE_REVERSED', '30-10mm']]],
    ['含量为9.5%～1.5%', [['RANGE_REVERSED', '9.5%～1.5%']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '长度为10-20mm、10mm～2cm、0.5～1.5%、5至10份',
    '光通量为500lm，功率为10W，电压220V，I1端口与O2端口相连',
    '第一与第二，其一为二级，十一和二十',
    '体积比为1:(30～40)，型号为A20-10',
    '温度为-20℃至-10℃，80-85℃',
    '宽度20mm-130mm，0.1mm至2mm',
  ])('%s is fine', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('markConflicts', () => {
  const found = (...texts: readonly string[]) =>
    markConflicts(texts.map((text, index) => aClaim(text, { no: index + 1 }))).map(({ code }) => code);

  it('finds a mark with two names and a name with two marks over several claims', () => {
    expect(found('包括承印物(2)和支撑架(3)。', '所述承应物(2)干燥。')).toEqual(['MARK_TWO_NAMES']);
    expect(found('包括支撑架(3)。', '所述支撑架(4)竖直。')).toEqual(['NAME_TWO_MARKS']);
  });

  it('accepts several marks in one bracket, shortened names and short common names', () => {
    expect(found('功率模块(203，303)与功率模块(203)。')).toEqual([]);
    expect(found('包括第一轴承(2)。', '所述轴承(2)转动。')).toEqual([]);
    expect(found('翅片的端面(22)与插台的端面(14)。')).toEqual([]);
  });
});
