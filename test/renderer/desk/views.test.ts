import { describe, expect, it } from 'vitest';
import { fitsText, isInView } from '../../../renderer/features/desk/views.ts';
import type { CaseSummary } from '../../../shared/contract/cases.contract.ts';

const item = (facts: Partial<CaseSummary> = {}): CaseSummary => ({
  id: 'c1',
  caseNo: '临-测-ab12-20261105-01',
  title: '保温杯侵权判定',
  rightType: 'UTILITY_MODEL',
  status: 'COMPARING',
  rightNo: 'ZL200820185283.1',
  product: '弹盖保温杯',
  client: '某电商平台',
  field: 'ECOMMERCE',
  dueAt: '2026-11-06',
  createdAt: '2026-11-05T02:00:00.000Z',
  updatedAt: '2026-11-05T02:00:00.000Z',
  trashedAt: null,
  judged: 3,
  rows: 8,
  ...facts,
});

const today = '2026-11-05';

describe('saved views', () => {
  it('show what is due today or over, while it is not issued', () => {
    expect(isInView(item({ dueAt: '2026-11-05' }), 'today', today)).toBe(true);
    expect(isInView(item({ dueAt: '2026-11-01' }), 'today', today)).toBe(true);
    expect(isInView(item(), 'today', today)).toBe(false);
    expect(isInView(item({ dueAt: null }), 'today', today)).toBe(false);
    expect(isInView(item({ dueAt: '2026-11-01', status: 'ISSUED' }), 'today', today)).toBe(false);
  });

  it('show what is due within three days, over months too', () => {
    expect(isInView(item({ dueAt: '2026-11-08' }), 'soon', today)).toBe(true);
    expect(isInView(item({ dueAt: '2026-11-09' }), 'soon', today)).toBe(false);
    expect(isInView(item({ dueAt: '2026-12-01' }), 'soon', '2026-11-29')).toBe(true);
  });

  it('show exhibitions, electronic commerce, and what is still to compare', () => {
    expect(isInView(item({ field: 'EXPO' }), 'expo', today)).toBe(true);
    expect(isInView(item({ field: 'LIVE_STREAM' }), 'ecommerce', today)).toBe(true);
    expect(isInView(item(), 'open', today)).toBe(true);
    expect(isInView(item({ judged: 8 }), 'open', today)).toBe(false);
    expect(isInView(item({ judged: 0, rows: 0 }), 'open', today)).toBe(true);
  });
});

describe('finding a case', () => {
  it('takes every word typed, in any order and width', () => {
    expect(fitsText(item(), '')).toBe(true);
    expect(fitsText(item(), '电商 保温')).toBe(true);
    expect(fitsText(item(), 'zl２００８')).toBe(true);
    expect(fitsText(item(), '保温 台灯')).toBe(false);
  });
});
