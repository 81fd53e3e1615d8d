import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../../shared/judgment/judge.ts';
import { aFeature, aJudgeInput, anIdentical } from './a-judge-input.ts';

function codes(output: ReturnType<typeof judgeCase>) {
  return output.problems.map((found) => found.code);
}

describe('problems of the whole', () => {
  it('are found in claims', () => {
    const output = judgeCase(
      aJudgeInput({
        claims: [
          { no: 1, dependsOn: [3], features: [] },
          { no: 2, replaces: true, refersTo: [1], features: [aFeature('A')] },
          { no: 2, features: [aFeature('B')] },
        ],
      }),
    );
    expect(codes(output)).toEqual(
      expect.arrayContaining([
        'NO_FEATURES',
        'CLAIM_REFERENCE_INVALID',
        'CLAIM_REPLACES_FEATURE',
        'CLAIM_REPEATED',
      ]),
    );
  });

  it('name a case in which nothing is asserted', () => {
    const output = judgeCase(
      aJudgeInput({ claims: [{ no: 1, asserted: false, features: [aFeature('A')] }] }),
    );
    expect(output.case).toBe('CASE_BLOCKED');
    expect(codes(output)).toContain('NO_CLAIMS');
  });

  it('name a method under a utility model', () => {
    const products = [{ id: 'p', name: '焊接方法', kind: 'method' as const }];
    expect(codes(judgeCase(aJudgeInput({ rightType: 'UTILITY_MODEL', products })))).toEqual([
      'UTILITY_MODEL_METHOD',
    ]);
    expect(codes(judgeCase(aJudgeInput({ products })))).toEqual([]);
  });

  it('name a dependent claim that falls over a base with nothing to compare', () => {
    const output = judgeCase(
      aJudgeInput({
        claims: [
          { no: 1, features: [aFeature('A', 'SUBJECT_TITLE')] },
          { no: 2, dependsOn: [1], features: [aFeature('B')] },
        ],
        judgments: [
          { feature: 'A', product: 'p', verdict: 'NO_LIMIT', reason: '仅为名称' },
          anIdentical('B'),
        ],
      }),
    );
    expect(codes(output)).toEqual(['NO_LIMITING_FEATURE', 'CLAIM_CHAIN_BROKEN']);
  });
});
