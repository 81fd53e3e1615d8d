import { describe, expect, it } from 'vitest';
import { FEATURE_TYPES } from '../../../shared/claims/model.ts';
import { assessFeature } from '../../../shared/judgment/assess-feature.ts';
import type { FeatureJudgment } from '../../../shared/judgment/feature-judgment.ts';
import { TEST_VALUES } from '../../../shared/judgment/verdict.ts';
import { ALL_YES, codes, rules } from './judged-row.ts';

describe('a functional feature', () => {
  const same = { means: 'SAME', function: 'SAME', effect: 'SAME', obvious: 'U' } as const;
  const similar = { means: 'SIMILAR', function: 'SAME', effect: 'SAME', obvious: 'Y' } as const;

  it('is judged by its own table', () => {
    expect(assessFeature('FUNCTIONAL', { verdict: 'IDENTICAL', functional: same }).verdict).toBe('IDENTICAL');
    expect(assessFeature('FUNCTIONAL', { verdict: 'EQUIVALENT', functional: similar }).verdict).toBe(
      'EQUIVALENT',
    );
    const weak = { ...similar, effect: 'SIMILAR' as const };
    expect(assessFeature('FUNCTIONAL', { verdict: 'EQUIVALENT', functional: weak })).toMatchObject({
      verdict: 'DIFFERENT',
      problems: [{ code: 'TYPE_CONTRADICTS', severity: 'error' }],
    });
  });

  it('is barred like any equivalence', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', functional: similar, bars: ['B1'] };
    expect(assessFeature('FUNCTIONAL', judgment)).toMatchObject({
      verdict: 'DIFFERENT',
      because: [{ rule: 'B1' }],
      problems: [{ code: 'EQUIVALENCE_BARRED' }],
    });
  });

  it('that is barred and was called different is at peace', () => {
    const judgment: FeatureJudgment = { verdict: 'DIFFERENT', functional: similar, bars: ['B1'] };
    expect(assessFeature('FUNCTIONAL', judgment)).toMatchObject({ verdict: 'DIFFERENT', problems: [] });
  });

  it('whose table says otherwise is told so even when a bar was found', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', functional: same, bars: ['B1'] };
    expect(assessFeature('FUNCTIONAL', judgment).verdict).toBe('IDENTICAL');
    expect(codes('FUNCTIONAL', judgment)).toEqual(['TYPE_CONTRADICTS']);
  });

  it('that is not there at all stays a lack', () => {
    const judgment: FeatureJudgment = { verdict: 'MISSING', functional: { ...same, means: 'DIFFERENT' } };
    expect(assessFeature('FUNCTIONAL', judgment)).toMatchObject({
      verdict: 'MISSING',
      because: [{ rule: 'F-not' }],
      problems: [],
    });
  });

  it('with an unknown that may be identity is not decided by a bar', () => {
    const open = { ...same, means: 'U' as const };
    const judged = assessFeature('FUNCTIONAL', { verdict: 'UNDETERMINED', functional: open, bars: ['B1'] });
    expect(judged.verdict).toBe('UNDETERMINED');
  });

  it('that the claim alone makes clear goes by the common test', () => {
    const judgment: FeatureJudgment = {
      verdict: 'EQUIVALENT',
      isFunctionalException: true,
      functional: { ...similar, effect: 'SIMILAR' },
      tests: ALL_YES,
    };
    expect(assessFeature('FUNCTIONAL', judgment).verdict).toBe('EQUIVALENT');
  });

  it('has no effect on a feature of another type', () => {
    const judgment: FeatureJudgment = { verdict: 'IDENTICAL', functional: { ...same, means: 'DIFFERENT' } };
    expect(assessFeature('NORMAL', judgment)).toEqual({ verdict: 'IDENTICAL', because: [], problems: [] });
  });
});

describe('special types', () => {
  it('an environment is met by being able to be used in it', () => {
    const verdicts = TEST_VALUES.map(
      (fitsEnvironment) =>
        assessFeature('USE_ENVIRONMENT', { verdict: 'IDENTICAL', fitsEnvironment }).verdict,
    );
    expect(verdicts).toEqual(['IDENTICAL', 'DIFFERENT', 'UNDETERMINED']);
    expect(rules('USE_ENVIRONMENT', { verdict: 'DIFFERENT', fitsEnvironment: 'N' })).toEqual(['B6']);
    expect(rules('USE_ENVIRONMENT', { verdict: 'DIFFERENT' })).toEqual(['B6']);
  });

  it('an exclusion is broken by having what it excludes, which is a difference and never a lack', () => {
    const verdicts = TEST_VALUES.map(
      (hasExcluded) => assessFeature('NEGATIVE', { verdict: 'IDENTICAL', hasExcluded }).verdict,
    );
    expect(verdicts).toEqual(['DIFFERENT', 'IDENTICAL', 'UNDETERMINED']);
    expect(assessFeature('NEGATIVE', { verdict: 'MISSING' })).toMatchObject({
      verdict: 'DIFFERENT',
      because: [{ rule: 'F12' }],
      problems: [{ code: 'NEGATIVE_MISSING', severity: 'warning' }],
    });
  });

  it('an exclusion called a lack is a difference, whatever its question says', () => {
    const judgment: FeatureJudgment = { verdict: 'MISSING', hasExcluded: 'Y' };
    expect(assessFeature('NEGATIVE', judgment).verdict).toBe('DIFFERENT');
    expect(codes('NEGATIVE', judgment)).toEqual(['NEGATIVE_MISSING']);
    expect(codes('NEGATIVE', { verdict: 'MISSING', hasExcluded: 'N' })).toEqual(['TYPE_CONTRADICTS']);
  });

  it('an order of steps that does not bind does not limit', () => {
    expect(assessFeature('STEP_ORDER', { verdict: 'NO_LIMIT', orderLimits: 'N' })).toMatchObject({
      verdict: 'NO_LIMIT',
      because: [{ rule: 'B8-free' }],
      problems: [],
    });
    expect(assessFeature('STEP_ORDER', { verdict: 'DIFFERENT', orderLimits: 'N' }).verdict).toBe('NO_LIMIT');
    expect(assessFeature('STEP_ORDER', { verdict: 'DIFFERENT', orderLimits: 'Y' })).toMatchObject({
      verdict: 'DIFFERENT',
      because: [{ rule: 'B8' }],
    });
    expect(assessFeature('STEP_ORDER', { verdict: 'NO_LIMIT', orderLimits: 'U' }).verdict).toBe(
      'UNDETERMINED',
    );
    expect(assessFeature('STEP_ORDER', { verdict: 'NO_LIMIT', orderLimits: 'Y' }).verdict).toBe('PENDING');
  });

  it('the process of a product by process limits', () => {
    expect(rules('PRODUCT_BY_PROCESS', { verdict: 'DIFFERENT' })).toEqual(['B7']);
    expect(assessFeature('PRODUCT_BY_PROCESS', { verdict: 'NO_LIMIT' }).verdict).toBe('PENDING');
  });

  it('an emphasised number bars equivalence by itself, and only for a numeric feature', () => {
    const judgment: FeatureJudgment = {
      verdict: 'EQUIVALENT',
      tests: ALL_YES,
      numeric: { accused: '4mm', emphasised: true },
    };
    expect(assessFeature('NUMERIC', judgment)).toMatchObject({
      verdict: 'DIFFERENT',
      because: [{ rule: 'B3' }],
    });
    expect(assessFeature('NORMAL', judgment).verdict).toBe('EQUIVALENT');
  });
});

describe('no limiting effect', () => {
  it('is for subject titles and purposes', () => {
    for (const type of ['SUBJECT_TITLE', 'USE_PURPOSE'] as const) {
      expect(assessFeature(type, { verdict: 'NO_LIMIT' })).toMatchObject({
        verdict: 'NO_LIMIT',
        problems: [],
      });
    }
  });

  it('is asked about on an ordinary feature', () => {
    expect(assessFeature('NORMAL', { verdict: 'NO_LIMIT' })).toMatchObject({
      verdict: 'NO_LIMIT',
      problems: [{ code: 'NO_LIMIT_UNUSUAL', severity: 'warning' }],
    });
  });

  it('leaves every other type uncompared', () => {
    const free = ['SUBJECT_TITLE', 'USE_PURPOSE', 'NORMAL', 'STEP_ORDER'];
    for (const type of FEATURE_TYPES.filter((one) => !free.includes(one))) {
      const judged = assessFeature(type, { verdict: 'NO_LIMIT' });
      expect(judged.verdict, type).toBe('PENDING');
      expect(judged.problems.map((found) => found.code)).toEqual(['NO_LIMIT_NOT_ALLOWED']);
    }
  });
});
