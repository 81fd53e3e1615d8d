import { describe, expect, it } from 'vitest';
import type { EarlierVerdict } from '../../../shared/domain/earlier.ts';
import { VERDICTS } from '../../../shared/judgment/verdict.ts';
import { checkCase, hasErrors } from '../../../shared/opinion/checks.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';

function judged(verdict: 'IDENTICAL' | 'DIFFERENT') {
  const test = new TestCase().loadClaims();
  const { id: featureId, label } = defined(test.features(1)[1], 'a feature');
  const { productId } = test;
  test.run({ type: 'judgment.set', featureId, productId, patch: { verdict } });
  const earlier: EarlierVerdict = {
    in: { caseNo: '临-甲', date: '2026-10-12' },
    isIssued: true,
    featureId,
    productId,
    verdict: 'DIFFERENT',
    product: '支架',
    isSameProduct: true,
  };
  const found = (more: Partial<EarlierVerdict> = {}) =>
    checkCase(test.state, [{ ...earlier, ...more }]).filter(({ code }) => code === 'EARLIER_VERDICT_DIFFERS');
  return { test, earlier, found, label, featureId };
}

describe('a verdict that another case of the patent contradicts', () => {
  it('is warned of when that opinion left the house, with the way to the row', () => {
    const { found, label, featureId } = judged('IDENTICAL');
    expect(found()).toEqual([
      {
        code: 'EARLIER_VERDICT_DIFFERS',
        severity: 'warning',
        message: `特征${label}：本案判定为“相同”，临-甲（2026年10月12日）对同一产品的同一特征判定为“不相同且不等同”并已出具意见。请核对两案的证据和理由。`,
        place: { screen: 'bench', collection: 'features', id: featureId },
      },
    ]);
  });

  it('is noted when that case is still open', () => {
    expect(judged('IDENTICAL').found({ isIssued: false })).toMatchObject([{ severity: 'note' }]);
  });

  it('is none where both say the same, of another product, or where one leaves it open', () => {
    expect(judged('DIFFERENT').found()).toEqual([]);
    expect(judged('IDENTICAL').found({ isSameProduct: false })).toEqual([]);
    for (const verdict of ['UNDETERMINED', 'NO_LIMIT', 'DISPUTED', 'PENDING'] as const)
      expect(judged('IDENTICAL').found({ verdict })).toEqual([]);
  });

  it('is none for a row that is gone', () => {
    expect(judged('IDENTICAL').found({ featureId: 'gone' })).toEqual([]);
  });

  it('never keeps an opinion back', () => {
    for (const verdict of VERDICTS) {
      const { test, earlier } = judged('IDENTICAL');
      const more = checkCase(test.state, [{ ...earlier, verdict }]);
      expect(hasErrors(more)).toBe(hasErrors(checkCase(test.state)));
    }
  });
});
