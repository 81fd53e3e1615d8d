import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOverlay } from '../../../renderer/app/palette-state.ts';
import { setLocale } from '../../../renderer/locales/t.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage as open } from '../../support/page.tsx';
import { PageHost, unreachable } from '../../support/page-host.ts';

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/desk';
});
afterEach(() => {
  closeOverlay();
  cleanup();
  setLocale('zh-CN');
  for (const { id } of currentToasts()) dismissToast(id);
});

const commands = (page: PageHost) =>
  page.calls.filter(({ method }) => method === 'cases.run').map(({ input }) => input.command);

describe('the desk', () => {
  it('lists the cases and leads into one where it was left', async () => {
    localStorage.setItem('bidui:last-tab:case1', 'right');
    open('#/desk');
    const link = await screen.findByRole('link', { name: '折叠晾衣架案' });
    expect(link.getAttribute('href')).toBe('#/case/case1/right');
  });

  it('finds by words and says when nothing fits', async () => {
    open('#/desk');
    await screen.findByText('折叠晾衣架案');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '台灯' } });
    expect(screen.queryByText('折叠晾衣架案')).toBeNull();
    expect(screen.getByText('这里没有案件')).toBeDefined();
  });

  it('puts a case into the bin without asking, and takes it back', async () => {
    const page = open('#/desk');
    await screen.findByText('折叠晾衣架案');
    fireEvent.click(screen.getByRole('button', { name: '更多' }));
    fireEvent.click(screen.getByText('移入回收站'));
    await waitFor(() => expect(page.state.cases.case1?.trashedAt).not.toBeNull());
    await screen.findByText('案件已移入回收站。');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(page.state.cases.case1?.trashedAt).toBeNull());
  });

  it('tells a failure where the list would stand', async () => {
    const page = new PageHost();
    const error = { code: 'PROFILE_CORRUPT', message: '' } as const;
    page.instead.set('cases.list', [async () => ({ ok: false, error })]);
    open('#/desk', page);
    expect((await screen.findByRole('alert')).textContent).toContain('PROFILE_CORRUPT');
  });
});

describe('a case', () => {
  it('is taken in on one page, saved as it is typed, undone by key', async () => {
    const page = open('#/case/case1/intake');
    const title = await screen.findByLabelText<HTMLInputElement>('案件名称');
    fireEvent.change(title, { target: { value: '晾衣架' } });
    fireEvent.blur(title);
    await waitFor(() => expect(page.state.cases.case1?.title).toBe('晾衣架'));
    await screen.findByRole('heading', { name: '晾衣架' });
    fireEvent.keyDown(title, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(title.value).toBe('折叠晾衣架案'));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(title.value).toBe('晾衣架'));
  });

  it('leaves undo to the field while words in it are not saved', async () => {
    const page = open('#/case/case1/intake');
    const title = await screen.findByLabelText<HTMLInputElement>('案件名称');
    fireEvent.change(title, { target: { value: '还没存' } });
    fireEvent.keyDown(title, { key: 'z', ctrlKey: true });
    expect(page.calls.filter(({ method }) => method === 'cases.undo')).toEqual([]);
  });

  it('says why it is not saved while the host does not answer', async () => {
    const page = open('#/case/case1/intake');
    const title = await screen.findByLabelText<HTMLInputElement>('案件名称');
    page.instead.set('cases.run', [unreachable]);
    fireEvent.change(title, { target: { value: '晾衣架' } });
    fireEvent.blur(title);
    expect((await screen.findByRole('alert')).textContent).toContain('未保存');
    await waitFor(() => expect(page.state.cases.case1?.title).toBe('晾衣架'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('adds parties in the roles that are still open, and drops them', async () => {
    const page = open('#/case/case1/intake');
    const parties = within(await screen.findByRole('region', { name: '当事人' }));
    fireEvent.click(parties.getByRole('button', { name: '添加' }));
    await waitFor(() => expect(Object.values(page.state.parties)).toHaveLength(1));
    fireEvent.click(parties.getByRole('button', { name: '添加' }));
    await waitFor(() =>
      expect(Object.values(page.state.parties).map((party) => party.role)).toEqual([
        'CLIENT',
        'RIGHT_HOLDER',
      ]),
    );
    fireEvent.click((await parties.findAllByRole('button', { name: '删除' }))[0] as HTMLElement);
    await waitFor(() => expect(Object.values(page.state.parties)).toHaveLength(1));
  });

  it('shows every part at once and leads on from a check', async () => {
    open('#/case/case1/intake');
    const tabs = within(await screen.findByRole('navigation', { name: '案件各部分' }));
    expect(tabs.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '受理',
      '权利',
      '资料',
      '比对',
      '意见书',
      '卷宗',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^检查 \d+/ }));
    const sheet = within(screen.getByRole('dialog', { name: '出具前的检查' }));
    fireEvent.click(sheet.getAllByRole('button', { name: '去处理' })[0] as HTMLElement);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that is gone says so and leads back', async () => {
    open('#/case/nobody/intake');
    expect(await screen.findByText('案件没有打开')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: '回到案件台' }));
    await screen.findByRole('heading', { name: '案件台' });
  });
});

describe('the asserted right', () => {
  it('checks a number while it is typed and fills the application number from it', async () => {
    const page = open('#/case/case1/right');
    const field = await screen.findByLabelText('专利号');
    fireEvent.change(field, { target: { value: '200820185283.2' } });
    expect(screen.getByText('校验位不符，可能有一位写错。')).toBeDefined();
    fireEvent.change(field, { target: { value: 'zl 2008 2 0185283.1' } });
    expect(screen.getByText('校验位正确')).toBeDefined();
    fireEvent.blur(field);
    const right = () => Object.values(page.state.rights)[0];
    await waitFor(() => expect(right()?.patentNo).toBe('ZL200820185283.1'));
    expect(right()?.applicationNo).toBe('200820185283.1');
  });

  it('recognises pasted claims before they are stored, then loads and asserts them', async () => {
    const page = open('#/case/case1/right');
    const text =
      '1. 一种收纳箱，包括箱体（1），其特征在于，所述箱体（1）设有折叠线（2）。\n2. 根据权利要求1所述的收纳箱，其特征在于，还包括提手（3）。';
    fireEvent.change(await screen.findByLabelText('粘贴权利要求'), { target: { value: text } });
    expect((await screen.findByText(/识别出2项权利要求/)).textContent).toContain('独立权利要求1项');
    expect(commands(page)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '载入' }));
    const second = await screen.findByRole('checkbox', { name: '权利要求2' });
    fireEvent.click(second);
    await waitFor(() => expect(Object.values(page.state.rights)[0]?.assertedClaims).toEqual([1, 2]));
  });
});
