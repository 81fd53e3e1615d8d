import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../../shared/judgment/judge.ts';
import { judgeInputSchema } from '../../../shared/judgment/judge-input.ts';
import { aFeature, aJudgeInput, aMissing, anEquivalent, anIdentical, anUnknown } from './a-judge-input.ts';

function codes(output: ReturnType<typeof judgeCase>) {
  return output.problems.map((found) => found.code);
}

describe('the folding rack of the domain standard (§11.5)', () => {
  const own = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6'];
  const rack = aJudgeInput({
    rightType: 'UTILITY_MODEL',
    products: [{ id: 'p', name: '折叠晾衣架' }],
    claims: [
      { no: 1, features: own.map((label) => aFeature(label, label === '1.0' ? 'SUBJECT_TITLE' : 'NORMAL')) },
      { no: 2, dependsOn: [1], features: [aFeature('2.1')] },
      { no: 3, dependsOn: [1, 2], features: [aFeature('3.1')] },
    ],
    judgments: [...own.map((label) => anIdentical(label)), aMissing('2.1'), anIdentical('3.1')],
  });

  it('falls in claim 1, not in claim 2, and in claim 3 over claim 1', () => {
    const output = judgeCase(rack);
    expect(output.claims.map(({ no, conclusion, path }) => [no, conclusion, path])).toEqual([
      [1, 'FALL_LITERAL', [1]],
      [2, 'NOT_FALL', [1, 2]],
      [3, 'FALL_LITERAL', [1, 3]],
    ]);
    expect(output.case).toBe('CASE_FALL');
    expect(output.problems).toEqual([]);
  });

  it('says so in one sentence', () => {
    expect(judgeCase(rack).sentence).toBe(
      '被诉产品折叠晾衣架落入涉案专利权利要求1、3的保护范围；其未落入涉案专利权利要求2的保护范围。',
    );
  });
});

describe('the public shape', () => {
  it('has the fields of the command line', () => {
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A'), aMissing('B')] }));
    expect(output.claims[0]).toMatchObject({
      no: 1,
      product: 'p',
      conclusion: 'NOT_FALL',
      because: [{ rule: 'R2', features: ['B'] }],
    });
    expect(output).toMatchObject({ case: 'CASE_NOT_FALL', problems: [], sentence: expect.any(String) });
  });

  it('fills in what an input may leave out', () => {
    const input = aJudgeInput();
    expect(input.claims[0]).toMatchObject({
      asserted: true,
      valid: true,
      dependsOn: [],
      refersTo: [],
      replaces: false,
    });
    expect(input.products[0]?.kind).toBe('product');
  });

  it('refuses unknown fields, verdicts and a case without a product', () => {
    const input = aJudgeInput();
    expect(judgeInputSchema.safeParse({ ...input, extra: 1 }).success).toBe(false);
    expect(judgeInputSchema.safeParse({ ...input, products: [] }).success).toBe(false);
    const wrong = { feature: 'A', product: 'p', verdict: 'SAME' };
    expect(judgeInputSchema.safeParse({ ...input, judgments: [wrong] }).success).toBe(false);
  });
});

describe('a right that is not there', () => {
  it('ends the comparison for the whole case', () => {
    const output = judgeCase(aJudgeInput({ rightValid: false }));
    expect(output.case).toBe('CASE_NO_RIGHT');
    expect(output.claims[0]).toMatchObject({ conclusion: 'NO_VALID_RIGHT', because: [{ rule: 'R0' }] });
    expect(output.sentence).toBe('涉案专利权不具备有效权利基础，不予比对。');
  });

  it('takes out only the claims that were invalidated, with their rows', () => {
    const output = judgeCase(
      aJudgeInput({
        claims: [
          { no: 1, valid: false, features: [aFeature('A')] },
          { no: 2, features: [aFeature('B')] },
        ],
        judgments: [anIdentical('B')],
      }),
    );
    expect(output.case).toBe('CASE_FALL');
    expect(output.caseBecause.map((reason) => reason.rule)).toEqual(['A1', 'A5']);
    expect(output.problems).toEqual([]);
    expect(output.sentence).toBe(
      '被诉产品甲型支架落入涉案专利权利要求2的保护范围；权利要求1不具备有效权利基础，不予比对。',
    );
  });
});

describe('rows that are still open', () => {
  it('block a claim that nothing has decided', () => {
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A')] }));
    expect(output).toMatchObject({
      case: 'CASE_BLOCKED',
      claims: [{ conclusion: 'BLOCKED', because: [{ rule: 'R4' }] }],
    });
    expect(output.problems).toMatchObject([
      { code: 'PENDING_FEATURE', feature: 'B', claim: 1, product: 'p' },
    ]);
  });

  it('beside a proven difference must be judged or left by choice', () => {
    const open = { judgments: [aMissing('A')] };
    const asked = judgeCase(aJudgeInput(open));
    expect(asked.claims[0]?.conclusion).toBe('NOT_FALL');
    expect(codes(asked)).toEqual(['PENDING_LEFT']);
    expect(codes(judgeCase(aJudgeInput({ ...open, stopAtDifference: true })))).toEqual([]);
    const here = [{ claim: 1, product: 'p' }];
    expect(codes(judgeCase(aJudgeInput({ ...open, stopAtDifference: here })))).toEqual([]);
    const elsewhere = [{ claim: 2, product: 'p' }];
    expect(codes(judgeCase(aJudgeInput({ ...open, stopAtDifference: elsewhere })))).toEqual(['PENDING_LEFT']);
  });

  it('need not be filled in below a base that does not fall', () => {
    const output = judgeCase(
      aJudgeInput({
        claims: [
          { no: 1, features: [aFeature('A')] },
          { no: 2, dependsOn: [1], features: [aFeature('B')] },
        ],
        judgments: [aMissing('A')],
      }),
    );
    expect(output.claims.map((claim) => claim.conclusion)).toEqual(['NOT_FALL', 'NOT_FALL']);
    expect(codes(output)).toEqual([]);
  });

  it('of a base claim that is not asserted count for what builds on it', () => {
    const output = judgeCase(
      aJudgeInput({
        claims: [
          { no: 1, asserted: false, features: [aFeature('A')] },
          { no: 2, dependsOn: [1], features: [aFeature('B')] },
        ],
        judgments: [anIdentical('B')],
      }),
    );
    expect(output.claims).toMatchObject([{ no: 2, conclusion: 'BLOCKED', because: [{ features: ['A'] }] }]);
    expect(codes(output)).toEqual(['PENDING_FEATURE']);
  });
});

describe('one judgment per feature and product (C3)', () => {
  it('leaves the row disputed when two disagree', () => {
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A'), aMissing('A'), anIdentical('B')] }));
    expect(output.claims[0]).toMatchObject({
      conclusion: 'BLOCKED',
      because: [{ rule: 'R1', features: ['A'] }],
    });
    expect(codes(output)).toContain('JUDGMENT_CONFLICT');
  });

  it('keeps products apart', () => {
    const output = judgeCase(
      aJudgeInput({
        products: [
          { id: 'p', name: '甲型' },
          { id: 'q', name: '乙型' },
        ],
        judgments: [anIdentical('A'), anIdentical('B'), anIdentical('A', 'q'), aMissing('B', 'q')],
      }),
    );
    expect(output.products.map((one) => one.case)).toEqual(['CASE_FALL', 'CASE_NOT_FALL']);
    expect(output.case).toBe('CASE_FALL');
    expect(output.sentence).toBe(
      '被诉产品甲型落入涉案专利权利要求1的保护范围。被诉产品乙型未落入涉案专利权利要求1的保护范围。',
    );
  });

  it('reports judgments that point nowhere and counts them for nothing', () => {
    const output = judgeCase(
      aJudgeInput({
        judgments: [anIdentical('A'), anIdentical('B'), aMissing('Z'), aMissing('A', 'elsewhere')],
      }),
    );
    expect(output.case).toBe('CASE_FALL');
    expect(codes(output)).toEqual(['JUDGMENT_UNKNOWN_FEATURE', 'JUDGMENT_UNKNOWN_PRODUCT']);
  });
});

describe('closed composition claims', () => {
  const closed = (exception?: 'IMPURITY' | 'TCM') =>
    judgeCase(
      aJudgeInput({
        claims: [{ no: 1, features: [aFeature('A', 'CLOSED_COMPOSITION')] }],
        judgments: [anIdentical('A')],
        closedExtra: [{ claim: 1, product: 'p', ...(exception && { exception }) }],
      }),
    );

  it('do not read on a product with a further component', () => {
    expect(closed().claims[0]).toMatchObject({ conclusion: 'NOT_FALL', because: [{ rule: 'R3' }] });
  });

  it('do where it is an unavoidable impurity or Chinese medicine, and name the exception', () => {
    expect(closed('IMPURITY').claims[0]).toMatchObject({
      conclusion: 'FALL_LITERAL',
      because: [{ rule: 'R6' }, { rule: 'B5-impurity' }],
    });
    expect(closed('TCM').claims[0]?.because.at(-1)?.rule).toBe('B5-tcm');
  });
});

describe('the verdict that counts', () => {
  it('is the tables’, and is shown beside the rule', () => {
    const barred = { ...anEquivalent('B'), bars: ['B1' as const] };
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A'), barred] }));
    expect(output.features).toContainEqual(
      expect.objectContaining({
        feature: 'B',
        verdict: 'DIFFERENT',
        because: [{ rule: 'B1', basis: ['SPC-2009-21-6'] }],
      }),
    );
    expect(output.claims[0]?.conclusion).toBe('NOT_FALL');
    expect(codes(output)).toEqual(['EQUIVALENCE_BARRED']);
  });

  it('falls by equivalence when the test is met', () => {
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A'), anEquivalent('B')] }));
    expect(output.claims[0]).toMatchObject({
      conclusion: 'FALL_EQUIV',
      because: [{ rule: 'R7', features: ['B'] }],
    });
    expect(output.problems).toEqual([]);
  });

  it('cannot be told from what is not shown', () => {
    const output = judgeCase(aJudgeInput({ judgments: [anIdentical('A'), anUnknown('B', '拆解照片')] }));
    expect(output.case).toBe('CASE_UNABLE');
    expect(output.claims[0]?.sentence).toContain('建议补充拆解照片。');
  });
});
