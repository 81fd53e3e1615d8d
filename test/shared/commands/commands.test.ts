import { describe, expect, it } from 'vitest';
import { effectiveVerdict, judgmentId } from '../../../shared/domain/judgment.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RACK_CLAIMS, TestCase } from '../../support/case-builder.ts';
import { codeOf, judge, linkTo } from './acting.ts';

const squeeze = (text: string): string => text.replace(/[\s，,；;：:。、]/gu, '');

/** The words of all features of a claim, in order, separators aside. */
function wordsOf(test: TestCase, claimNo: number): string {
  return squeeze(
    test
      .features(claimNo)
      .map((feature) => feature.text)
      .join(''),
  );
}

const CASTORS =
  'N. 根据权利要求1所述的折叠晾衣架，其特征在于：所述底座（1）的下表面设有四个可锁止的滚轮（5）。';

describe('claims.load', () => {
  it('asserts all independent claims at first and splits them with what they build on', () => {
    const test = new TestCase().loadClaims();
    expect(Object.values(test.state.claims).map((claim) => claim.no)).toEqual([1, 2, 3]);
    expect(test.state.rights[test.rightId]?.assertedClaims).toEqual([1]);
    expect(test.features(1)[0]).toMatchObject({ label: 'A', type: 'SUBJECT_TITLE', text: '一种折叠晾衣架' });
    expect(test.features(2)).toEqual([]);
  });

  it('splits a dependent claim and its bases once it is asserted, with labels of its own', () => {
    const test = new TestCase().loadClaims();
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [3] });
    expect(test.features(2).length).toBeGreaterThan(0);
    expect(test.features(3)[0]?.label).toBe('3.1');
  });

  it('gives a dependent claim rows for what it adds: the repeated subject title is judged where it first stands', () => {
    const test = new TestCase().loadClaims();
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1, 2, 3] });
    const titles = [1, 2, 3].map(
      (no) => test.features(no).filter(({ type }) => type === 'SUBJECT_TITLE').length,
    );
    expect(titles).toEqual([1, 0, 0]);
  });

  it('keeps the row of a dependent claim’s subject title where it differs from the one referred to', () => {
    const test = new TestCase().loadClaims(
      '1. 一种折叠晾衣架，其特征在于：包括底座。\n2. 根据权利要求1所述的烘干机，其特征在于：所述底座为圆形。',
    );
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [2] });
    expect(test.features(2).map(({ label, text }) => [label, text])).toEqual([
      ['2.0', '烘干机'],
      ['2.1', '所述底座为圆形'],
    ]);
  });

  it('keeps everything of claims whose words still stand when a new text is loaded', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [first] = test.features(1);
    judge(test, defined(first, 'feature').id);
    const before = test.features(1);
    test.loadClaims(
      '1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接；所述支撑杆（2）上设有长度为30–50mm的限位块（3）；所述限位块（3）由弹性材料制成。',
    );
    expect(test.features(1)).toEqual(before);
    expect(Object.values(test.state.claims).map((claim) => claim.no)).toEqual([1]);
    expect(test.state.judgments[judgmentId(defined(first, 'feature').id, test.productId)]?.stale).toBeNull();
  });

  it('follows the words when a claim before them was struck: features, judgments and the assertion move along', () => {
    const test = new TestCase().loadClaims(`${RACK_CLAIMS}\n${CASTORS.replace('N', '4')}`).addEvidence('e1');
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [4] });
    const before = test.features(4);
    const id = defined(before[0], 'feature').id;
    judge(test, id);
    test.loadClaims(`${RACK_CLAIMS.split('\n').slice(0, 1).join('')}\n${CASTORS.replace('N', '2')}`);
    expect(Object.values(test.state.claims).map((claim) => claim.no)).toEqual([1, 2]);
    expect(test.state.rights[test.rightId]?.assertedClaims).toEqual([2]);
    expect(test.features(2).map((feature) => [feature.id, feature.text])).toEqual(
      before.map((feature) => [feature.id, feature.text]),
    );
    expect(test.features(2)[0]?.label).toBe('2.1');
    expect(test.state.judgments[judgmentId(id, test.productId)]).toMatchObject({ stale: null });
  });

  it('does not take a wholly different claim of the same number for its successor', () => {
    const test = new TestCase().loadClaims();
    const old = test.claim(1).id;
    test.loadClaims('1. 一种电路，包括放大器和滤波器，其特征在于：放大器的输出端接滤波器。');
    expect(test.state.claims[old]).toBeUndefined();
    expect(test.state.rights[test.rightId]?.assertedClaims).toEqual([1]);
    expect(test.features(1).length).toBeGreaterThan(0);
  });

  it('asserts the independent claim of another patent, though a dependent one goes on by its likeness', () => {
    const test = new TestCase().loadClaims();
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1, 2] });
    const [, second] = RACK_CLAIMS.split('\n');
    test.loadClaims(`1. 一种电路，包括放大器和滤波器，其特征在于：放大器的输出端接滤波器。\n${second}`);
    expect(test.state.rights[test.rightId]?.assertedClaims).toEqual([1, 2]);
    test.run({ type: 'claims.assert', rightId: test.rightId, nos: [2] });
    test.loadClaims(`1. 一种水泵，包括叶轮。\n${second}`);
    expect(test.state.rights[test.rightId]?.assertedClaims).toEqual([2]);
  });

  it('refuses a text without claims and changes nothing', () => {
    const test = new TestCase();
    expect(
      codeOf(test, {
        type: 'claims.load',
        rightId: test.rightId,
        text: '今天天气很好',
        evidenceId: null,
        version: '',
      }),
    ).toBe('NO_CLAIMS_FOUND');
  });

  it('refuses to assert a claim that is not there', () => {
    const test = new TestCase().loadClaims();
    expect(codeOf(test, { type: 'claims.assert', rightId: test.rightId, nos: [9] })).toBe('CLAIM_NOT_FOUND');
  });
});

describe('cutting and merging by hand', () => {
  it('never alters, loses or doubles a word', () => {
    const test = new TestCase().loadClaims();
    const words = wordsOf(test, 1);
    const target = defined(
      test.features(1).find((feature) => feature.text.includes('限位块')),
      'feature',
    );
    const at = defined(target.span, 'span')[0] + target.text.indexOf('长度');
    test.run({ type: 'feature.cut', featureId: target.id, at, newId: 'cut1' });
    expect(wordsOf(test, 1)).toBe(words);
    test.run({ type: 'feature.merge', featureId: 'cut1' });
    expect(wordsOf(test, 1)).toBe(words);
    expect(test.features(1).find((feature) => feature.id === target.id)?.text).toBe(target.text);
  });

  it('keeps the id of the first part, letters the rows anew, and sets the judgment aside', () => {
    const test = new TestCase().loadClaims();
    const [, target] = test.features(1);
    const { id, span, text } = defined(target, 'feature');
    judge(test, id);
    test.run({
      type: 'feature.cut',
      featureId: id,
      at: defined(span, 'span')[0] + Math.ceil(text.length / 2),
      newId: 'cut1',
    });
    const labels = test.features(1).map((feature) => feature.label);
    expect(labels).toEqual(labels.map((_label, index) => String.fromCharCode(65 + index)));
    const judgment = test.state.judgments[judgmentId(id, test.productId)];
    expect(judgment).toMatchObject({ verdict: 'IDENTICAL', trust: 'stale' });
    expect(effectiveVerdict(judgment)).toBe('PENDING');
    judge(test, id);
    expect(effectiveVerdict(test.state.judgments[judgmentId(id, test.productId)])).toBe('IDENTICAL');
  });

  it('moves links along when features are merged', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [, second, third] = test.features(1);
    linkTo(test, defined(third, 'feature').id, 'l3');
    test.run({ type: 'feature.merge', featureId: defined(third, 'feature').id });
    expect(test.state.links.l3?.featureId).toBe(second?.id);
  });

  it('keeps a passage once and no written word is lost when both features were judged', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    const [, second, third, fourth] = test.features(1).map((feature) => feature.id);
    const [into, from, last] = [defined(second, 'f'), defined(third, 'f'), defined(fourth, 'f')];
    for (const id of [into, from]) {
      linkTo(test, id);
      judge(test, id);
    }
    const written = { verdict: 'MISSING', reason: '固定连接', counterpart: '立柱' } as const;
    test.run({ type: 'judgment.set', featureId: last, productId: test.productId, patch: written });
    test.run({ type: 'feature.merge', featureId: from });
    expect(Object.values(test.state.links).map((link) => link.featureId)).toEqual([into]);
    test.run({ type: 'feature.merge', featureId: last });
    expect(Object.values(test.state.judgments)).toMatchObject([
      { featureId: into, reason: '见说明书第2页\n固定连接', counterpart: '立柱', stale: '特征已被合并' },
    ]);
  });

  it('hands the judgment of a merged feature to one that nobody judged', () => {
    const test = new TestCase().loadClaims();
    const [, second, third] = test.features(1).map((feature) => feature.id);
    judge(test, defined(third, 'f'));
    test.run({ type: 'feature.merge', featureId: defined(third, 'f') });
    expect(test.state.judgments[judgmentId(defined(second, 'f'), test.productId)]).toMatchObject({
      verdict: 'IDENTICAL',
      reason: '见说明书第2页',
      stale: '特征已被合并',
    });
  });

  it('refuses a cut without words on both sides, and a merge with nothing before', () => {
    const test = new TestCase().loadClaims();
    const [first, second] = test.features(1);
    const start = defined(second?.span, 'span')[0];
    expect(
      codeOf(test, { type: 'feature.cut', featureId: defined(second, 'f').id, at: start, newId: 'n' }),
    ).toBe('CUT_NOT_POSSIBLE');
    expect(
      codeOf(test, { type: 'feature.cut', featureId: defined(second, 'f').id, at: 100_000, newId: 'n' }),
    ).toBe('CUT_NOT_POSSIBLE');
    expect(codeOf(test, { type: 'feature.merge', featureId: defined(first, 'f').id })).toBe(
      'MERGE_NOT_POSSIBLE',
    );
  });

  it('keeps a label a person chose, refuses it twice', () => {
    const test = new TestCase().loadClaims();
    const [first, second] = test.features(1);
    test.run({ type: 'feature.relabel', featureId: defined(first, 'f').id, label: '特1' });
    test.run({
      type: 'feature.addWordless',
      claimId: test.claim(1).id,
      after: null,
      newId: 'w1',
      text: '步骤按顺序进行',
      featureType: 'STEP_ORDER',
    });
    expect(test.state.features[defined(first, 'f').id]?.label).toBe('特1');
    expect(codeOf(test, { type: 'feature.relabel', featureId: defined(second, 'f').id, label: '特1' })).toBe(
      'INVALID_INPUT',
    );
    test.run({ type: 'feature.removeWordless', featureId: 'w1' });
    expect(test.state.features.w1).toBeUndefined();
    expect(codeOf(test, { type: 'feature.removeWordless', featureId: defined(second, 'f').id })).toBe(
      'INVALID_INPUT',
    );
  });
});

describe('splitting anew', () => {
  it('keeps ids, links and judgments of what still stands', () => {
    const test = new TestCase().loadClaims().addEvidence('e1');
    for (const feature of test.features(1)) {
      linkTo(test, feature.id);
      judge(test, feature.id);
    }
    const before = new Map(test.features(1).map((feature) => [feature.text, feature.id]));
    const linkCount = Object.keys(test.state.links).length;
    for (const granularity of ['fine', 'coarse', 'expert'] as const) {
      test.run({ type: 'claim.split', claimId: test.claim(1).id, granularity });
      for (const feature of test.features(1)) {
        const known = before.get(feature.text);
        if (known !== undefined && granularity === 'fine') expect(feature.id).toBe(known);
      }
      const tied = [...Object.values(test.state.links), ...Object.values(test.state.judgments)];
      expect(tied.every(({ featureId }) => test.state.features[featureId] !== undefined)).toBe(true);
      expect(Object.values(test.state.judgments).some(({ reason }) => reason.includes('第2页'))).toBe(true);
    }
    expect(Object.keys(test.state.links).length).toBeLessThanOrEqual(linkCount);
  });
});
