import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../../shared/judgment/judge.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { VERDICTS } from '../../../shared/judgment/verdict.ts';
import { aDifferent, aFeature, aJudgeInput, anIdentical } from './a-judge-input.ts';

const anyInput = fc
  .record({
    verdicts: fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 8 }),
    claims: fc.integer({ min: 1, max: 4 }),
    rightValid: fc.boolean(),
  })
  .map(({ verdicts, claims, rightValid }) => {
    const labels = verdicts.map((_, index) => `${index}`);
    return aJudgeInput({
      rightValid,
      claims: Array.from({ length: claims }, (_, index) => ({
        no: index + 1,
        dependsOn: index === 0 ? [] : [index],
        features: labels.filter((label) => Number(label) % claims === index).map((label) => aFeature(label)),
      })),
      judgments: verdicts.map((verdict, index) => ({ feature: `${index}`, product: 'p', verdict })),
    });
  });

describe('over random cases', () => {
  it('every claim has a conclusion, a reason from the list, and a finished sentence', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = judgeCase(input);
        expect(output.claims).toHaveLength(input.claims.length);
        for (const claim of output.claims) {
          expect(claim.because.length).toBeGreaterThan(0);
          for (const reason of claim.because) expect(RULES).toHaveProperty([reason.rule]);
          expect(claim.sentence).toMatch(/^[^。]+。$/);
          expect(claim.sentence).not.toMatch(
            /undefined|null|特征(?:均?构成|意见|尚待|既不)|、、|，，|权利要求的技术/,
          );
        }
      }),
    );
  });

  it('the same input gives the same answer, and a falling case has a falling claim', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = judgeCase(input);
        expect(judgeCase(structuredClone(input))).toEqual(output);
        const isFalling = output.claims.some((claim) => claim.conclusion.startsWith('FALL'));
        if (output.case === 'CASE_FALL') expect(isFalling).toBe(true);
        if (output.case === 'CASE_NOT_FALL') expect(isFalling).toBe(false);
      }),
    );
  });

  it('a blocked case is never without an error to mend', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const output = judgeCase(input);
        if (output.case !== 'CASE_BLOCKED') return;
        expect(output.problems.some((found) => found.severity === 'error')).toBe(true);
      }),
    );
  });

  it('a difference anywhere in an independent claim takes it out of scope unless experts disagree', () => {
    const [first, second] = [aDifferent('A'), anIdentical('B')];
    expect(judgeCase(aJudgeInput({ judgments: [first, second] })).case).toBe('CASE_NOT_FALL');
    const disputed = { feature: 'B', product: 'p', verdict: 'DISPUTED' as const };
    expect(judgeCase(aJudgeInput({ judgments: [first, disputed] })).case).toBe('CASE_BLOCKED');
  });
});
