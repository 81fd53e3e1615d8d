import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('offers how another case of the patent reads a term, and takes it over as it is', async () => {
  const page = new PageHost();
  page.instead.set('system.resources', [async () => ({ ok: true, value: OPINION_RESOURCES })]);
  const reading = {
    term: '限位块',
    meaning: '限制位移的块状件',
    source: 'DESCRIPTION',
    citation: '说明书第[0012]段',
  } as const;
  const constructions = [{ in: { caseNo: '临-甲', date: '2026-10-12' }, ...reading }];
  page.earlier = { ...page.earlier, constructions };
  openPage('#/case/case1/opinion', page);
  fireEvent.click(await screen.findByRole('tab', { name: '设置' }));
  expect(await screen.findByText('（临-甲，2026年10月12日）')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '沿用' }));
  await waitFor(() => expect(Object.values(page.state.constructions)).toMatchObject([reading]));
});
