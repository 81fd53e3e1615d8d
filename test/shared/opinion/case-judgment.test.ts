import { describe, expect, it } from 'vitest';
import { comparedClaims } from '../../../shared/domain/compared-claims.ts';
import { judgeInputOf, judgeState, linksOf } from '../../../shared/opinion/case-judgment.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';
import { aRack, judge, judgeAll, update } from './opinion-cases.ts';

const rightOf = (test: TestCase) => defined(test.state.rights[test.rightId], 'the right');

describe('comparedClaims', () => {
  it('takes the asserted claims with all they build on, by number', () => {
    const test = new TestCase().loadClaims();
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [3] });
    expect(comparedClaims(test.state, rightOf(test)).map((claim) => claim.no)).toEqual([1, 2, 3]);
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1] });
    expect(comparedClaims(test.state, rightOf(test)).map((claim) => claim.no)).toEqual([1]);
  });

  it('leaves out numbers that no claim has, and claims of another right', () => {
    const test = new TestCase().loadClaims();
    expect(comparedClaims(test.state, { id: test.rightId, assertedClaims: [99] })).toEqual([]);
    expect(comparedClaims(test.state, { id: 'other', assertedClaims: [1] })).toEqual([]);
  });
});

describe('judgeInputOf', () => {
  it('asks about the compared claims with their features in order', () => {
    const input = judgeInputOf(aRack().state);
    expect(input.claims.map((claim) => [claim.no, claim.asserted, claim.dependsOn])).toEqual([
      [1, true, []],
      [2, true, [1]],
    ]);
    expect(input.claims[0]?.features.map((feature) => feature.label)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('names the exhibits behind a verdict, each once', () => {
    const test = aRack().addEvidence('e1', { no: 7 });
    judge(test, 'A');
    const feature = defined(test.features(1)[0], 'a feature');
    for (const [x, id] of ['l1', 'l2'].entries()) {
      test.run({
        type: 'link.add',
        id,
        featureId: feature.id,
        productId: test.productId,
        evidenceId: 'e1',
        anchor: { kind: 'region', page: null, x: x / 2, y: 0, width: 0.5, height: 1, caption: '' },
        trust: 'confirmed',
        because: '',
      });
    }
    expect(judgeInputOf(test.state).judgments[0]).toMatchObject({
      verdict: 'IDENTICAL',
      evidence: ['证据7'],
    });
    const row = { featureId: feature.id, productId: test.productId };
    expect(linksOf(test.state, row).map((link) => link.id)).toEqual(['l1', 'l2']);
    expect(linksOf(test.state, { ...row, productId: 'other' })).toEqual([]);
  });

  it('counts a judgment whose feature has changed as not made', () => {
    const test = aRack();
    judge(test, 'A');
    const feature = defined(test.features(1)[0], 'a feature');
    const [start, end] = defined(feature.span, 'a span');
    test.run({ type: 'feature.cut', featureId: feature.id, at: Math.floor((start + end) / 2), newId: 'cut' });
    expect(judgeInputOf(test.state).judgments[0]?.verdict).toBe('PENDING');
  });

  it('passes on answers that were given and leaves out those that were not', () => {
    const test = aRack();
    judge(test, 'A', {
      fitsEnvironment: 'Y',
      numeric: { accused: ' ', emphasised: true, withinError: null },
    });
    const [given] = judgeInputOf(test.state).judgments;
    expect(given).toMatchObject({ fitsEnvironment: 'Y' });
    expect(given).not.toHaveProperty('numeric');
    expect(given).not.toHaveProperty('orderLimits');
    judge(test, 'A', { numeric: { accused: '40mm', emphasised: false, withinError: 'N' } });
    expect(judgeInputOf(test.state).judgments[0]).toMatchObject({
      numeric: { accused: '40mm', emphasised: false, withinError: 'N' },
    });
  });

  it('keeps quiet about work on claims that are no longer asserted', () => {
    const test = aRack();
    judgeAll(test);
    const before = judgeState(test.state).claims[0];
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1] });
    const after = judgeState(test.state);
    expect(after.claims).toEqual([before]);
    expect(after.problems.map((problem) => problem.code)).not.toContain('JUDGMENT_UNKNOWN_FEATURE');
  });

  it('passes findings on compared claims only', () => {
    const test = aRack();
    const finding = (no: number, patch: { closedExtra?: 'EXTRA' | 'IMPURITY'; skipRest?: boolean }) =>
      test.run({ type: 'finding.set', claimId: test.claim(no).id, productId: test.productId, patch });
    finding(1, { closedExtra: 'IMPURITY', skipRest: true });
    finding(3, { closedExtra: 'EXTRA', skipRest: true });
    const input = judgeInputOf(test.state);
    expect(input.closedExtra).toEqual([{ claim: 1, product: test.productId, exception: 'IMPURITY' }]);
    expect(input.stopAtDifference).toEqual([{ claim: 1, product: test.productId }]);
  });
});

describe('judgeState', () => {
  it('comes to the same conclusion as the rows', () => {
    const test = aRack();
    expect(judgeState(test.state).case).toBe('CASE_BLOCKED');
    judgeAll(test);
    expect(judgeState(test.state).claims.map((claim) => claim.conclusion)).toEqual([
      'FALL_LITERAL',
      'FALL_LITERAL',
    ]);
    judge(test, 'B', { verdict: 'MISSING', counterpart: '', reason: '未见' });
    for (const { conclusion } of judgeState(test.state).claims) expect(conclusion).toMatch(/^NOT_FALL/u);
  });

  it('has nothing to say for a right that has ended', () => {
    const test = aRack();
    judgeAll(test);
    update(test, 'rights', test.rightId, { legalStatus: 'INVALID' });
    expect(judgeState(test.state).claims.map((claim) => claim.conclusion)).not.toContain('FALL_LITERAL');
  });
});
