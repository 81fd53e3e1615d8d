import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage } from '../../support/page.tsx';
import type { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

const sheet = (page: PageHost) => page.state.cases.case1;
const type = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe('the case sheet', () => {
  it.each([
    ['阶段', 'COMPARING', 'status'],
    ['领域', 'EXPO', 'field'],
    ['委托来源', 'PLATFORM', 'source'],
    ['受理渠道', 'EMAIL', 'channel'],
    ['专利类型', 'INVENTION', 'rightType'],
  ] as const)('stores the choice of %s', async (label, code, field) => {
    const page = openPage('#/case/case1/intake');
    const form = within(await screen.findByRole('region', { name: '案件' }));
    fireEvent.change(form.getByLabelText(label), { target: { value: code } });
    await waitFor(() => expect(sheet(page)?.[field]).toBe(code));
  });

  it.each([
    ['收到日期', 'receivedAt'],
    ['受理日期', 'acceptedAt'],
    ['出具期限', 'dueAt'],
    ['被诉行为日期', 'actDate'],
  ] as const)('stores %s however it is written', async (label, field) => {
    const page = openPage('#/case/case1/intake');
    type(await screen.findByLabelText(label), '2026年12月1日');
    await waitFor(() => expect(sheet(page)?.[field]).toBe('2026-12-01'));
  });

  it('keeps the right of the same type as the case', async () => {
    const page = openPage('#/case/case1/intake');
    const form = within(await screen.findByRole('region', { name: '案件' }));
    fireEvent.change(form.getByLabelText('专利类型'), { target: { value: 'INVENTION' } });
    await waitFor(() => expect(Object.values(page.state.rights)[0]?.type).toBe('INVENTION'));
  });

  it('ticks acts in the order of the law, whatever the order of ticking', async () => {
    const page = openPage('#/case/case1/intake');
    fireEvent.click(await screen.findByRole('checkbox', { name: '销售' }));
    await waitFor(() => expect(sheet(page)?.acts).toEqual(['P_SELL']));
    fireEvent.click(screen.getByRole('checkbox', { name: '制造' }));
    await waitFor(() => expect(sheet(page)?.acts).toEqual(['P_MAKE', 'P_SELL']));
    fireEvent.click(screen.getByRole('checkbox', { name: '销售' }));
    await waitFor(() => expect(sheet(page)?.acts).toEqual(['P_MAKE']));
  });

  it('stores what is asked, with its lines', async () => {
    const page = openPage('#/case/case1/intake');
    type(
      await screen.findByRole('textbox', { name: '委托事项' }),
      '是否落入权利要求1。\n是否落入权利要求2。',
    );
    await waitFor(() => expect(sheet(page)?.mandate).toBe('是否落入权利要求1。\n是否落入权利要求2。'));
  });
});

describe('accused products', () => {
  it('are added, described and removed, but never the last one', async () => {
    const page = openPage('#/case/case1/intake');
    const list = within(await screen.findByRole('region', { name: '被控产品或方法' }));
    expect(list.queryByRole('button', { name: '删除' })).toBeNull();
    fireEvent.click(list.getByRole('button', { name: '添加' }));
    await waitFor(() => expect(list.getAllByRole('button', { name: '删除' })).toHaveLength(2));
    type(list.getAllByLabelText('型号')[0] as HTMLElement, ' QX-500 ');
    await waitFor(() =>
      expect(Object.values(page.state.products).map(({ model }) => model)).toContain('QX-500'),
    );
    fireEvent.click(list.getAllByRole('button', { name: '删除' })[1] as HTMLElement);
    await waitFor(() => expect(list.queryByRole('button', { name: '删除' })).toBeNull());
    expect(Object.values(page.state.products)).toMatchObject([{ model: 'QX-500' }]);
  });
});

describe('parties', () => {
  it('show their details on demand and doubt a wrong credit code at once', async () => {
    openPage('#/case/case1/intake');
    const list = within(await screen.findByRole('region', { name: '当事人' }));
    fireEvent.click(list.getByRole('button', { name: '添加' }));
    const more = await list.findByRole('button', { name: /证件、地址/ });
    expect(list.queryByLabelText('证件号码')).toBeNull();
    fireEvent.click(more);
    type(list.getByLabelText('证件号码'), '91350100M000100Y44');
    await list.findByText('统一社会信用代码的校验位不符，请核对。');
    type(list.getByLabelText('证件号码'), '91350100M000100Y43');
    await waitFor(() => expect(list.queryByText(/校验位不符/)).toBeNull());
  });
});
