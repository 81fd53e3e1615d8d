import { describe, expect, it } from 'vitest';
import { dayInChina, provisionalNumber } from '../../../electron/services/provisional-number.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aServiceHost } from '../../support/service-host.ts';

describe('provisional number (临时编号)', () => {
  it('counts days as they pass in China', () => {
    expect(dayInChina('2026-03-01T15:59:59.999Z')).toBe('20260301');
    expect(dayInChina('2026-03-01T16:00:00.000Z')).toBe('20260302');
    expect(dayInChina('2026-12-31T16:00:00.000Z')).toBe('20270101');
  });

  it('is made of institution, station, day and count', () => {
    const facts = { organisationCode: ' 浙知保 ', stationId: '8f75801b42599fc0', day: '20260302', count: 7 };
    expect(provisionalNumber(facts)).toBe('临-浙知保-8F7580-20260302-07');
    expect(provisionalNumber({ ...facts, organisationCode: '', count: 123 })).toBe(
      '临-个人-8F7580-20260302-123',
    );
  });

  it('is never given twice, whatever happens to the cases', async () => {
    const { client } = await aServiceHost();
    const numbers: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const made = await client.cases.create({
        requestId: `r-${index}`,
        title: '案',
        rightType: 'INVENTION',
        subject: 'PRODUCT',
      });
      const { caseId } = unwrap(made);
      numbers.push(unwrap(await client.cases.open({ caseId })).state.cases[caseId]?.caseNo ?? '');
    }
    expect(new Set(numbers).size).toBe(12);
    expect(numbers[11]).toMatch(/-12$/);
  });
});
