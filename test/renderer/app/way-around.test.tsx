import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOverlay } from '../../../renderer/app/palette-state.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  closeOverlay();
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

const rename = (title: string) =>
  ({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title } }) as const;
const titleField = () => screen.findByLabelText<HTMLInputElement>('案件名称');
const titleOf = (page: PageHost) => page.state.cases.case1?.title;

const PALETTE = { name: '输入命令名称或按键' };

describe('the palette', () => {
  const openPalette = async () => {
    openPage('#/case/case1/intake');
    await titleField();
    fireEvent.click(screen.getByRole('button', { name: /命令/ }));
    const field = screen.getByRole('combobox', PALETTE);
    const press = (key: string, how: object = {}) => fireEvent.keyDown(field, { key, ...how });
    const chosen = () => document.querySelector('.palette-item.is-selected .palette-title')?.textContent;
    const ask = (words: string) => fireEvent.change(field, { target: { value: words } });
    return { field, press, chosen, ask };
  };

  it('is walked round by arrows and begins anew with other words', async () => {
    const { press, chosen, ask } = await openPalette();
    const first = chosen();
    press('ArrowUp');
    expect(chosen()).not.toBe(first);
    press('ArrowDown');
    expect(chosen()).toBe(first);
    press('ArrowDown');
    ask('转到');
    expect(chosen()).toContain('转到');
  });

  it('leaves Enter to a composition, and does nothing where nothing fits', async () => {
    const { press, ask } = await openPalette();
    press('Enter', { isComposing: true });
    expect(screen.queryByRole('combobox', PALETTE)).not.toBeNull();
    ask('没有这样的命令');
    expect(document.querySelector('.palette-none')).not.toBeNull();
    press('Enter');
    press('ArrowDown');
    expect(screen.queryByRole('combobox', PALETTE)).not.toBeNull();
  });

  it('gives a command by a click, after it is gone itself', async () => {
    const { ask } = await openPalette();
    ask('卷宗');
    fireEvent.click(document.querySelector('.palette-item') as HTMLElement);
    expect(screen.queryByRole('combobox', PALETTE)).toBeNull();
    await screen.findByRole('region', { name: '操作记录' });
  });

  it('takes no keys for other commands while it is open', async () => {
    const { field } = await openPalette();
    fireEvent.keyDown(field, { key: '4', code: 'Digit4', ctrlKey: true, altKey: true });
    expect(window.location.hash).toBe('#/case/case1/intake');
  });
});

describe('the way through a case', () => {
  it('goes to each part by its key, also while typing', async () => {
    openPage('#/case/case1/intake');
    const title = await titleField();
    fireEvent.keyDown(title, { key: '6', code: 'Digit6', ctrlKey: true, altKey: true });
    await screen.findByRole('region', { name: '操作记录' });
    fireEvent.keyDown(document.body, { key: '0', code: 'Digit0', ctrlKey: true, altKey: true });
    await screen.findByRole('heading', { name: '案件台' });
  });

  it('says on the rail where one is', async () => {
    openPage('#/case/case1/intake');
    await titleField();
    const rail = within(screen.getByRole('navigation', { name: '主导航' }));
    expect(rail.getByRole('link', { name: '案件台' }).getAttribute('aria-current')).toBe('page');
    window.location.hash = rail.getByRole('link', { name: '设置' }).getAttribute('href') ?? '';
    await screen.findByRole('heading', { name: '设置' });
    expect(rail.getByRole('link', { name: '设置' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('taking back by the buttons above a case', () => {
  it('names what would be taken back, and brings it back', async () => {
    const page = openPage('#/case/case1/intake');
    await titleField();
    expect(screen.getByRole('button', { name: '撤销' })).toHaveProperty('disabled', true);
    act(() => void page.runElsewhere(rename('新名')));
    fireEvent.click(screen.getByRole('button', { name: /^撤销.*修改案件信息/ }));
    await waitFor(() => expect(titleOf(page)).toBe('折叠晾衣架案'));
    fireEvent.click(await screen.findByRole('button', { name: /^重做.*修改案件信息/ }));
    await waitFor(() => expect(titleOf(page)).toBe('新名'));
  });

  it('stores words still being typed first, so that they are what is taken back', async () => {
    const page = openPage('#/case/case1/intake');
    act(() => void page.runElsewhere(rename('第一步')));
    const title = await titleField();
    fireEvent.change(title, { target: { value: '正在输入' } });
    fireEvent.click(await screen.findByRole('button', { name: /^撤销.+/ }));
    await waitFor(() => expect(titleOf(page)).toBe('第一步'));
    expect(page.revisions.map(({ kind }) => kind).at(-1)).toBe('undo');
    expect(page.revisions).toHaveLength(4);
  });

  it('says when it could not be done, but not that there was nothing to do', async () => {
    const page = new PageHost();
    const failing = (code: 'PROFILE_READ_ONLY' | 'NOTHING_TO_UNDO') => async () =>
      ({ ok: false, error: { code, message: '' } }) as const;
    page.instead.set('cases.undo', [failing('NOTHING_TO_UNDO'), failing('PROFILE_READ_ONLY')]);
    openPage('#/case/case1/intake', page);
    await titleField();
    const undo = () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    undo();
    undo();
    await waitFor(() => expect(currentToasts().map(({ code }) => code)).toEqual(['PROFILE_READ_ONLY']));
  });
});

describe('words being typed', () => {
  it('are stored when the page is hidden or closed', async () => {
    const page = openPage('#/case/case1/intake');
    const title = await titleField();
    fireEvent.change(title, { target: { value: '换到别的窗口之前' } });
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(titleOf(page)).toBe('换到别的窗口之前'));
    hidden.mockRestore();
    fireEvent.change(title, { target: { value: '关闭之前' } });
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(titleOf(page)).toBe('关闭之前'));
  });

  it('are kept through another window’s change, which is shown beside them', async () => {
    const page = openPage('#/case/case1/intake');
    const title = await titleField();
    fireEvent.change(title, { target: { value: '正在输入' } });
    act(
      () =>
        void page.runElsewhere({
          type: 'record.update',
          collection: 'cases',
          id: 'case1',
          patch: { mandate: '别处写的' },
        }),
    );
    await screen.findByDisplayValue('别处写的');
    expect(title.value).toBe('正在输入');
    fireEvent.blur(title);
    await waitFor(() =>
      expect(page.state.cases.case1).toMatchObject({ title: '正在输入', mandate: '别处写的' }),
    );
  });
});

it('does not let a file dropped beside everything replace the page', async () => {
  openPage('#/settings');
  await screen.findByRole('heading', { name: '设置' });
  expect(fireEvent.dragOver(document.body)).toBe(false);
  expect(fireEvent.drop(document.body)).toBe(false);
});
