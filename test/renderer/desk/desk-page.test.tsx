import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { CaseSummary } from '../../../shared/contract/cases.contract.ts';
import type { Response } from '../../../shared/contract/envelope.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

type Answer = () => Promise<Response>;
const done =
  (value: unknown): Answer =>
  async () => ({ ok: true, value });
const failed =
  (code: 'PROFILE_READ_ONLY' | 'CASE_FILE_INVALID' | 'NOT_FOUND' | 'BLOB_MISSING'): Answer =>
  async () => ({ ok: false, error: { code, message: '' } });

const summary = (facts: Partial<CaseSummary>): CaseSummary => ({
  id: 'case1',
  caseNo: '',
  title: '',
  rightType: 'UTILITY_MODEL',
  status: 'COMPARING',
  rightNo: '',
  product: '',
  client: '',
  field: '',
  dueAt: null,
  createdAt: '2026-11-05T02:00:00.000Z',
  updatedAt: '2026-11-05T02:00:00.000Z',
  trashedAt: null,
  judged: 0,
  rows: 0,
  ...facts,
});

const asked = (page: PageHost, method: string) => page.calls.filter((call) => call.method === method);
const jsonFile = (name: string) => new File(['{}'], name, { type: 'application/json' });
const titles = () => screen.getAllByRole('link', { name: /^案[甲乙丙]/ }).map((link) => link.textContent);
const openMenu = async () => {
  await screen.findByText('折叠晾衣架案');
  fireEvent.click(screen.getByRole('button', { name: '更多' }));
};

describe('an empty desk', () => {
  const empty = () => {
    const page = new PageHost();
    page.instead.set('cases.list', [done([])]);
    page.instead.set('cases.samples', [done([{ id: 'cup', title: '保温杯样例' }])]);
    return page;
  };

  it('offers a sample, which opens at the bench', async () => {
    const page = empty();
    page.instead.set('cases.loadSample', [done({ caseId: 'case1' })]);
    openPage('#/desk', page);
    await screen.findByText('还没有案件');
    fireEvent.click(await screen.findByRole('button', { name: '打开样例' }));
    await waitFor(() => expect(window.location.hash).toBe('#/case/case1/bench'));
    expect(asked(page, 'cases.loadSample')[0]?.input).toMatchObject({ sampleId: 'cup' });
  });

  it('says why a sample was not opened, and stays', async () => {
    const page = empty();
    page.instead.set('cases.loadSample', [failed('PROFILE_READ_ONLY')]);
    openPage('#/desk', page);
    fireEvent.click(await screen.findByRole('button', { name: '样例' }));
    fireEvent.click(screen.getByRole('menuitem', { name: '保温杯样例' }));
    expect((await screen.findByRole('alert')).textContent).toContain('只能读取');
    expect(window.location.hash).toBe('#/desk');
  });
});

describe('the list of cases', () => {
  const listed = async () => {
    const page = new PageHost();
    const cases = [
      summary({ id: 'closed', title: '案丙', status: 'ISSUED', dueAt: '2026-01-01', rightNo: 'ZL3' }),
      summary({ id: 'undated', title: '案乙', client: '乙公司', judged: 1, rows: 2, rightNo: 'ZL1' }),
      summary({ id: 'due', title: '案甲', dueAt: '2026-11-06', rightType: 'INVENTION', rightNo: 'ZL2' }),
    ];
    page.instead.set('cases.list', [done(cases)]);
    openPage('#/desk', page);
    await screen.findByText('案甲');
    return page;
  };

  it('begins with what is due, then what has no date, then what is closed', async () => {
    await listed();
    expect(titles()).toEqual(['案甲', '案乙', '案丙']);
  });

  it.each([
    ['案件', ['案丙', '案甲', '案乙']],
    ['专利号', ['案乙', '案甲', '案丙']],
    ['比对进度', ['案丙', '案甲', '案乙']],
    ['委托人', ['案丙', '案甲', '案乙']],
  ])('is ordered anew by %s', async (head, order) => {
    await listed();
    fireEvent.click(screen.getByRole('button', { name: head }));
    const sorted = screen.getByRole('columnheader', { name: head });
    expect(sorted.getAttribute('aria-sort')).toBe('ascending');
    expect(titles()).toEqual(order);
  });

  it('says how far each comparison is, in words too', async () => {
    await listed();
    expect(screen.getByTitle('2个特征中已判定1个').textContent).toBe('1/2');
    expect(screen.getAllByText('未拆分')).toHaveLength(2);
  });

  it('narrows to a kind of right and back', async () => {
    await listed();
    const kind = screen.getByRole('combobox', { name: '专利类型' });
    fireEvent.change(kind, { target: { value: 'INVENTION' } });
    expect(titles()).toEqual(['案甲']);
    fireEvent.change(kind, { target: { value: '' } });
    expect(titles()).toHaveLength(3);
  });

  it('is opened from its rows by key, where each case was left', async () => {
    localStorage.setItem('bidui:last-tab:undated', 'opinion');
    await listed();
    const row = screen.getByText('案乙').closest('tr') as HTMLElement;
    fireEvent.keyDown(row, { key: 'Enter' });
    await waitFor(() => expect(window.location.hash).toBe('#/case/undated/opinion'));
  });
});

describe('case files', () => {
  it('that are no case files are named as such; the others come in and can be opened at once', async () => {
    const page = new PageHost();
    page.instead.set('cases.importFile', [failed('CASE_FILE_INVALID'), done({ caseId: 'case1' })]);
    openPage('#/desk', page);
    await screen.findByText('折叠晾衣架案');
    const before = asked(page, 'cases.list').length;
    const files = [jsonFile('坏的.json'), jsonFile('好的.json')];
    fireEvent.drop(screen.getByRole('heading', { name: '案件台' }), {
      dataTransfer: { types: ['Files'], files },
    });
    await screen.findByText('已导入“好的.json”。');
    expect(screen.getByRole('alert').textContent).toContain('已有的案件没有改动');
    await waitFor(() => expect(asked(page, 'cases.list').length).toBeGreaterThan(before));
    fireEvent.click(screen.getByRole('button', { name: '打开' }));
    await waitFor(() => expect(window.location.hash).toBe('#/case/case1/intake'));
  });

  it('are chosen by the button too, the same one twice if need be', async () => {
    const page = openPage('#/desk');
    await screen.findByText('折叠晾衣架案');
    const field = screen.getByLabelText<HTMLInputElement>('导入案件', { selector: 'input' });
    for (const times of [1, 2]) {
      fireEvent.change(field, { target: { files: [jsonFile('同一个.json')] } });
      await waitFor(() => expect(asked(page, 'cases.importFile')).toHaveLength(times));
    }
  });

  it('are saved from the menu of a case, or it is said why not', async () => {
    const page = new PageHost();
    openPage('#/desk', page);
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: '导出案件文件' }));
    await waitFor(() => expect(asked(page, 'cases.exportFile')[0]?.input).toEqual({ caseId: 'case1' }));
    expect(screen.queryByRole('alert')).toBeNull();
    page.instead.set('cases.exportFile', [failed('BLOB_MISSING')]);
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: '导出案件文件' }));
    await screen.findByRole('alert');
  });
});

describe('the bin', () => {
  it('shows what was put there and gives it back', async () => {
    const page = openPage('#/desk');
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: '移入回收站' }));
    await screen.findByText('案件已移入回收站。');
    fireEvent.click(screen.getByRole('button', { name: '回收站' }));
    await openMenu();
    expect(screen.queryByRole('menuitem', { name: '移入回收站' })).toBeNull();
    fireEvent.click(screen.getByRole('menuitem', { name: '放回案件台' }));
    await screen.findByText('案件已放回案件台。');
    expect(page.state.cases.case1?.trashedAt).toBeNull();
    await screen.findByText('这里没有案件');
  });

  it('does not pretend when a case could not be put there', async () => {
    const page = new PageHost();
    page.instead.set('cases.run', [failed('PROFILE_READ_ONLY')]);
    openPage('#/desk', page);
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: '移入回收站' }));
    expect((await screen.findByRole('alert')).textContent).toContain('只能读取');
    expect(screen.queryByText('案件已移入回收站。')).toBeNull();
    expect(screen.getByText('折叠晾衣架案')).toBeDefined();
  });
});

describe('the form of a new case', () => {
  const openForm = async (page = new PageHost()) => {
    openPage('#/desk', page);
    await screen.findByText('折叠晾衣架案');
    fireEvent.click(screen.getByRole('button', { name: '新建案件' }));
    const form = within(screen.getByRole('dialog', { name: '新建案件' }));
    return { page, form, submit: () => fireEvent.submit(document.getElementById('new-case') as HTMLElement) };
  };

  it('makes one case however often Enter is pressed', async () => {
    const { page, submit } = await openForm();
    submit();
    submit();
    await waitFor(() => expect(window.location.hash).toBe('#/case/case1/intake'));
    expect(asked(page, 'cases.create')).toHaveLength(1);
  });

  it('stays open with what was typed when the case was not made, and can be sent again', async () => {
    const { page, form, submit } = await openForm();
    page.instead.set('cases.create', [failed('PROFILE_READ_ONLY')]);
    fireEvent.change(form.getByLabelText('案件名称'), { target: { value: '收纳箱' } });
    submit();
    expect((await form.findByRole('alert')).textContent).toContain('只能读取');
    expect(form.getByLabelText<HTMLInputElement>('案件名称').value).toBe('收纳箱');
    submit();
    await waitFor(() => expect(window.location.hash).toBe('#/case/case1/intake'));
  });

  it('asks for a product alone where the right is a utility model', async () => {
    const { form } = await openForm();
    const subject = form.getByLabelText<HTMLSelectElement>('被控对象');
    expect(subject.disabled).toBe(true);
    fireEvent.change(form.getByLabelText('专利类型'), { target: { value: 'INVENTION' } });
    fireEvent.change(subject, { target: { value: 'PROCESS' } });
    expect(subject.value).toBe('PROCESS');
    fireEvent.change(form.getByLabelText('专利类型'), { target: { value: 'UTILITY_MODEL' } });
    expect(subject.value).toBe('PRODUCT');
  });
});
