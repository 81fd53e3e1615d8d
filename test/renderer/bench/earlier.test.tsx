import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EarlierVerdict } from '../../../shared/domain/earlier.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { PageHost } from '../../support/page-host.ts';
import { closeBench, featuresOf, openRackBench, press } from './open-bench.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
  const rightId = ordered(page.state.rights)[0]?.id ?? '';
  page.runElsewhere({
    type: 'claims.load',
    rightId,
    text: RACK_CLAIMS,
    evidenceId: null,
    version: '授权文本',
  });
});
afterEach(closeBench);

const IN = { caseNo: '临-甲', date: '2026-10-12' };
const feature = (at: number) => defined(featuresOf(page)[at], 'a feature');
const verdict = (at: number, more: Partial<EarlierVerdict> = {}): EarlierVerdict => ({
  in: IN,
  isIssued: true,
  featureId: feature(at).id,
  productId: ordered(page.state.products)[0]?.id ?? '',
  verdict: 'DIFFERENT',
  product: '支架',
  isSameProduct: true,
  ...more,
});

describe('what other cases of the patent have', () => {
  it('is a split that one click takes over and undo takes back', async () => {
    const pieces = featuresOf(page).flatMap(({ span, type, isPart }) =>
      span === null ? [] : [{ start: span[0], end: span[1], type, isPart, label: null }],
    );
    const [first, second, third, ...rest] = pieces;
    const joined = { ...defined(second, 'second'), end: defined(third, 'third').end };
    const claimId = feature(0).claimId;
    page.earlier = {
      ...page.earlier,
      splits: [{ in: IN, claimId, pieces: [defined(first, 'first'), joined, ...rest] }],
    };
    await openRackBench(page);
    const before = featuresOf(page).length;
    fireEvent.click(await screen.findByRole('button', { name: /沿用临-甲的拆分/ }));
    await waitFor(() => expect(featuresOf(page)).toHaveLength(before - 1));
    page.earlier = { ...page.earlier, splits: [] };
    await page.host().client.cases.undo({ caseId: 'case1', requestId: 'undo' });
    expect(featuresOf(page)).toHaveLength(before);
  });

  it('is a verdict beside the row, loud only where this case says otherwise', async () => {
    page.earlier = {
      ...page.earlier,
      verdicts: [verdict(0), verdict(1, { verdict: 'IDENTICAL', isSameProduct: false, product: '甲款' })],
    };
    await openRackBench(page);
    const shown = await screen.findByText('另案：不相同且不等同');
    expect(shown.className).not.toContain('is-contrary');
    expect(shown.closest('ul')?.title).toBe(
      '临-甲（2026年10月12日）：“支架”的同一特征判定为不相同且不等同。该案意见已出具。',
    );
    expect(screen.queryByText('另一产品：相同'), 'nothing about this product').toBeNull();
    press('1');
    await waitFor(() => expect(shown.className).toContain('is-contrary'));
    press('1');
    expect(await screen.findByText('另一产品：相同')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: /^检查/ }));
    expect(await screen.findByText(/临-甲（2026年10月12日）对同一产品的同一特征判定为/)).toBeTruthy();
  });

  it('is no verdict about a product that is not in view', async () => {
    page.earlier = {
      ...page.earlier,
      verdicts: [verdict(0, { productId: 'other' }), verdict(1, { verdict: 'IDENTICAL' })],
    };
    await openRackBench(page);
    await screen.findByText('另案：相同');
    expect(screen.queryByText('另案：不相同且不等同')).toBeNull();
  });

  it('is nothing to see where there is none', async () => {
    await openRackBench(page);
    expect(document.querySelector('.earlier-verdicts, .earlier-splits')).toBeNull();
  });
});
