import { describe, expect, it } from 'vitest';
import { FEATURE_TYPES } from '../../../shared/claims/model.ts';
import { assessFeature } from '../../../shared/judgment/assess-feature.ts';
import { FINDABLE_BARS } from '../../../shared/judgment/bars.ts';
import type { FeatureJudgment } from '../../../shared/judgment/feature-judgment.ts';
import { TEST_VALUES, VERDICTS } from '../../../shared/judgment/verdict.ts';
import { ALL_YES, codes, rules, tests } from './judged-row.ts';

describe('a row without facts beside its verdict', () => {
  it('keeps the verdict the expert chose, whatever the type, except where the type forbids it', () => {
    for (const type of FEATURE_TYPES) {
      for (const verdict of VERDICTS) {
        if (verdict === 'NO_LIMIT' || (type === 'NEGATIVE' && verdict === 'MISSING')) continue;
        expect(assessFeature(type, { verdict }).verdict, `${type} ${verdict}`).toBe(verdict);
      }
    }
  });

  it('leaves open and disputed rows alone even when facts are there', () => {
    for (const verdict of ['PENDING', 'DISPUTED'] as const) {
      const judgment = {
        verdict,
        tests: tests('N', 'N', 'N', 'N'),
        bars: ['B1' as const],
        fitsEnvironment: 'N' as const,
      };
      expect(assessFeature('USE_ENVIRONMENT', judgment)).toEqual({ verdict, because: [], problems: [] });
    }
  });
});

describe('an equivalence', () => {
  it('over all 81 answers comes to what the test gives', () => {
    for (const means of TEST_VALUES) {
      for (const fn of TEST_VALUES) {
        for (const effect of TEST_VALUES) {
          for (const obvious of TEST_VALUES) {
            const answers = [means, fn, effect, obvious];
            const expected = answers.includes('N')
              ? 'DIFFERENT'
              : answers.includes('U')
                ? 'UNDETERMINED'
                : 'EQUIVALENT';
            const judged = assessFeature('NORMAL', {
              verdict: 'EQUIVALENT',
              tests: tests(means, fn, effect, obvious),
            });
            expect(judged.verdict, answers.join('')).toBe(expected);
            expect(judged.problems.map((found) => found.code)).toEqual(
              expected === 'EQUIVALENT' ? [] : ['TESTS_CONTRADICT'],
            );
          }
        }
      }
    }
  });

  it('that is barred is a difference, whether its test is met, unknown, refuted or open', () => {
    for (const bar of ['B1', 'B2', 'B3', 'B9'] as const) {
      for (const given of [ALL_YES, tests('Y', 'U', 'Y', 'Y'), tests('N', 'Y', 'Y', 'Y'), undefined]) {
        const judgment: FeatureJudgment = {
          verdict: 'EQUIVALENT',
          bars: [bar],
          ...(given && { tests: given }),
        };
        const judged = assessFeature('NORMAL', judgment);
        expect(judged.verdict).toBe('DIFFERENT');
        expect(judged.because.map((reason) => reason.rule)).toContain(bar);
        expect(judged.problems.map((found) => found.code)).toEqual(['EQUIVALENCE_BARRED']);
      }
    }
  });

  it('survives a lifted estoppel and says so', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', tests: ALL_YES, bars: ['B1', 'B1x'] };
    expect(assessFeature('NORMAL', judgment).verdict).toBe('EQUIVALENT');
    expect(rules('NORMAL', judgment)).toEqual(['E-all-Y', 'B1x']);
  });

  it('is only reminded of foreseeability', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', tests: ALL_YES, bars: ['B10'] };
    expect(assessFeature('NORMAL', judgment).verdict).toBe('EQUIVALENT');
    expect(rules('NORMAL', judgment)).toEqual(['E-all-Y', 'B10']);
  });

  it('never stands beside a bar, for any type and any set of findings', () => {
    for (const type of FEATURE_TYPES) {
      for (const bar of FINDABLE_BARS) {
        const isBar = ['B1', 'B2', 'B3', 'B9'].includes(bar);
        const { verdict } = assessFeature(type, { verdict: 'EQUIVALENT', tests: ALL_YES, bars: [bar] });
        expect(verdict === 'EQUIVALENT', `${type} ${bar}`).toBe(!isBar);
      }
    }
  });
});

describe('a difference or an unknown beside a finished test', () => {
  it('is told when the test says otherwise, and keeps its word', () => {
    const different: FeatureJudgment = { verdict: 'DIFFERENT', tests: ALL_YES };
    expect(assessFeature('NORMAL', different).verdict).toBe('DIFFERENT');
    expect(codes('NORMAL', different)).toEqual(['TESTS_CONTRADICT']);
    expect(codes('NORMAL', { verdict: 'UNDETERMINED', tests: tests('N', 'Y', 'Y', 'Y') })).toEqual([
      'TESTS_CONTRADICT',
    ]);
  });

  it('is explained by a bar', () => {
    const judgment: FeatureJudgment = { verdict: 'DIFFERENT', tests: ALL_YES, bars: ['B2'] };
    expect(codes('NORMAL', judgment)).toEqual([]);
    expect(rules('NORMAL', judgment)).toEqual(['B2']);
  });

  it('agrees with a test that says the same', () => {
    expect(codes('NORMAL', { verdict: 'DIFFERENT', tests: tests('N', 'U', 'Y', 'Y') })).toEqual([]);
    expect(codes('NORMAL', { verdict: 'UNDETERMINED', tests: tests('U', 'Y', 'Y', 'Y') })).toEqual([]);
  });
});
