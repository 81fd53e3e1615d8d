import { describe, expect, it } from 'vitest';
import { type Because, because } from '../../../shared/judgment/rules.ts';
import {
  accusedName,
  claimList,
  claimSentence,
  type SentenceRow,
} from '../../../shared/judgment/sentence.ts';
import type { Conclusion, Verdict } from '../../../shared/judgment/verdict.ts';

const rack = { name: '折叠晾衣架', kind: 'product' as const };

function row(label: string, verdict: Verdict, given: Partial<SentenceRow> = {}): SentenceRow {
  return { label, verdict, ...given };
}

function sentence(
  conclusion: Conclusion,
  rows: readonly SentenceRow[],
  reason: Because,
  product: typeof rack | { name: string; kind: 'method' } = rack,
) {
  return claimSentence({ no: 1, product, result: { conclusion, because: [reason], path: [1] }, rows });
}

const r2 = (...features: readonly string[]) => because('R2', { features });

describe('a claim that falls', () => {
  it('literally', () => {
    expect(sentence('FALL_LITERAL', [row('A', 'IDENTICAL'), row('B', 'IDENTICAL')], because('R6'))).toBe(
      '被诉产品折叠晾衣架包含与涉案专利权利要求1记载的全部技术特征相同的技术特征，落入权利要求1的保护范围。',
    );
  });

  it('literally, beside a subject title that does not limit', () => {
    expect(sentence('FALL_LITERAL', [row('A', 'NO_LIMIT'), row('B', 'IDENTICAL')], because('R6'))).toBe(
      '被诉产品折叠晾衣架包含与涉案专利权利要求1记载的除不具限定作用的特征A外的其他全部技术特征相同的技术特征，落入权利要求1的保护范围。',
    );
  });

  it('by one equivalent', () => {
    expect(sentence('FALL_EQUIV', [row('A', 'IDENTICAL'), row('B', 'EQUIVALENT')], because('R7'))).toBe(
      '被诉产品折叠晾衣架的技术特征与权利要求1的全部技术特征相比，特征B构成等同，其余相同，落入权利要求1的保护范围。',
    );
  });

  it('by several equivalents and none identical', () => {
    const rows = [row('A', 'NO_LIMIT'), row('B', 'EQUIVALENT'), row('C', 'EQUIVALENT')];
    expect(sentence('FALL_EQUIV', rows, because('R7'))).toBe(
      '被诉产品折叠晾衣架的技术特征与权利要求1的全部技术特征相比，特征B、C均构成等同，特征A不具限定作用，落入权利要求1的保护范围。',
    );
  });
});

describe('a claim that does not fall', () => {
  it('for what is missing', () => {
    const rows = [row('A', 'MISSING'), row('B', 'IDENTICAL'), row('C', 'MISSING')];
    expect(sentence('NOT_FALL', rows, r2('A', 'C'))).toBe(
      '被诉产品折叠晾衣架缺少权利要求1的技术特征A、C，未落入权利要求1的保护范围。',
    );
  });

  it('for one difference, with the words for the accused part', () => {
    expect(sentence('NOT_FALL', [row('C', 'DIFFERENT', { accusedPart: '卡扣连接。' })], r2('C'))).toBe(
      '被诉产品折叠晾衣架的卡扣连接与权利要求1的技术特征C既不相同也不等同，未落入权利要求1的保护范围。',
    );
    expect(sentence('NOT_FALL', [row('C', 'DIFFERENT')], r2('C'))).toContain(
      '的相应技术特征与权利要求1的技术特征C',
    );
  });

  it('for a lack and several differences at once', () => {
    const rows = [row('A', 'MISSING'), row('B', 'DIFFERENT', { accusedPart: '甲' }), row('C', 'DIFFERENT')];
    expect(sentence('NOT_FALL', rows, r2('A', 'B', 'C'))).toBe(
      '被诉产品折叠晾衣架缺少权利要求1的技术特征A，且其相应技术特征与权利要求1的技术特征B、C既不相同也不等同，未落入权利要求1的保护范围。',
    );
  });

  it('names only the rows that every path shares', () => {
    const rows = [row('A', 'MISSING'), row('B', 'MISSING')];
    expect(sentence('NOT_FALL', rows, r2('B'))).toContain('技术特征B，');
  });

  it('because its bases do not', () => {
    const one = sentence('NOT_FALL', [row('A', 'MISSING')], because('C1', { claims: [2] }));
    expect(one).toBe(
      '权利要求1包含其所引用的权利要求的全部技术特征，被诉产品折叠晾衣架未落入所引用的权利要求2的保护范围，因而也未落入权利要求1的保护范围。',
    );
    expect(sentence('NOT_FALL', [], because('C1', { claims: [3, 2] }))).toContain(
      '均未落入所引用的权利要求2、3的保护范围',
    );
  });

  it('because a closed composition has something added', () => {
    expect(sentence('NOT_FALL', [row('A', 'IDENTICAL')], because('R3'))).toBe(
      '被诉产品折叠晾衣架在权利要求1以封闭式写法限定的组分之外还含有其他组分，未落入权利要求1的保护范围。',
    );
  });
});

describe('a claim without a conclusion on the scope', () => {
  it('asks for the evidence that is needed, each once', () => {
    const rows = [
      row('A', 'UNDETERMINED', { neededEvidence: '拆解照片。' }),
      row('B', 'UNDETERMINED', { neededEvidence: '拆解照片' }),
      row('C', 'UNDETERMINED', { neededEvidence: '材料检测报告；' }),
    ];
    expect(sentence('UNABLE', rows, because('R5'))).toBe(
      '依据现有材料，无法确认被诉产品折叠晾衣架是否具有权利要求1的技术特征A、B、C，尚不能得出其是否落入权利要求1的保护范围的意见；建议补充拆解照片、材料检测报告。',
    );
  });

  it('keeps lists apart by semicolons', () => {
    const rows = [
      row('A', 'UNDETERMINED', { neededEvidence: '拆解照片、剖视照片' }),
      row('B', 'UNDETERMINED', { neededEvidence: '检测报告' }),
    ];
    expect(sentence('UNABLE', rows, because('R5'))).toMatch(/建议补充拆解照片、剖视照片；检测报告。$/);
  });

  it('asks in general when nothing was named', () => {
    expect(sentence('UNABLE', [row('A', 'UNDETERMINED')], because('R5'))).toMatch(
      /建议补充能够反映上述特征的证据。$/,
    );
  });

  it('says what blocks it', () => {
    const open = because('R4', { features: ['B', 'C'] });
    expect(sentence('BLOCKED', [], open)).toBe(
      '权利要求1的技术特征B、C尚待比对，暂不能就被诉产品折叠晾衣架是否落入权利要求1的保护范围得出结论。',
    );
    expect(sentence('BLOCKED', [], because('R1', { features: ['B'] }))).toMatch(
      /^专家对权利要求1的技术特征B意见不一，/,
    );
    expect(sentence('BLOCKED', [], because('R-data'))).toMatch(/^权利要求1没有可供比对的技术特征，/);
  });

  it('says that there is no right', () => {
    expect(sentence('NO_VALID_RIGHT', [], because('R0'))).toBe(
      '涉案专利权利要求1不具备有效权利基础，不予比对。',
    );
  });
});

describe('words', () => {
  it('tell methods from products', () => {
    const weld = { name: ' 焊接工艺 ', kind: 'method' as const };
    expect(accusedName(weld)).toBe('被诉方法焊接工艺');
    expect(sentence('FALL_LITERAL', [row('A', 'IDENTICAL')], because('R6'), weld)).toMatch(
      /^被诉方法焊接工艺包含/,
    );
    expect(accusedName({ name: '', kind: 'product' })).toBe('被诉产品');
  });

  it('list claims in order of number', () => {
    expect(claimList([10, 2, 1])).toBe('权利要求1、2、10');
  });
});
