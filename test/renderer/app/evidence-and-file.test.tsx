import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage as open } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

describe('evidence', () => {
  it('begins with what belongs here and takes pasted words', async () => {
    const page = open('#/case/case1/evidence');
    await screen.findByText('还没有资料');
    fireEvent.click(screen.getByRole('button', { name: '粘贴文字' }));
    const dialog = within(screen.getByRole('dialog', { name: '粘贴文字' }));
    expect(dialog.getByRole('button', { name: '放入' })).toHaveProperty('disabled', true);
    fireEvent.change(dialog.getByLabelText('文字'), { target: { value: '翻盖设有弹性挂钩。' } });
    fireEvent.click(dialog.getByRole('button', { name: '放入' }));
    const [row] = await screen.findAllByText('翻盖设有弹性挂钩。');
    expect(row).toBeDefined();
    expect(Object.values(page.state.evidence)).toMatchObject([{ name: '翻盖设有弹性挂钩。' }]);
  });

  it('keeps pasted words when the dialog is closed before they are taken in', async () => {
    open('#/case/case1/evidence');
    const paste = async () => {
      fireEvent.click(await screen.findByRole('button', { name: '粘贴文字' }));
      return within(screen.getByRole('dialog', { name: '粘贴文字' }));
    };
    fireEvent.change((await paste()).getByLabelText('文字'), { target: { value: '还没放入' } });
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await paste()).getByLabelText<HTMLTextAreaElement>('文字').value).toBe('还没放入');
  });

  it('takes files dropped on any part of a case, and says which failed', async () => {
    const page = new PageHost();
    const error = { code: 'FILE_ENCRYPTED', message: '' } as const;
    page.instead.set('evidence.add', [async () => ({ ok: false, error })]);
    open('#/case/case1/intake', page);
    const title = await screen.findByLabelText('案件名称');
    const files = [new File(['a'], '加密.pdf'), new File(['b'], '说明书.txt')];
    fireEvent.drop(title, { dataTransfer: { types: ['Files'], files } });
    expect((await screen.findByRole('alert')).textContent).toContain('文件有密码');
    await screen.findByText('已放入1份资料。');
    expect(Object.keys(page.state.evidence)).toHaveLength(1);
  });

  it('shows the words, finds in them, and keeps the facts editable', async () => {
    const page = open('#/case/case1/evidence');
    fireEvent.drop(await screen.findByText('还没有资料'), {
      dataTransfer: { types: ['Files'], files: [new File(['a'], 'a.txt')] },
    });
    await screen.findByText('杯盖内侧带有密封圈。');
    fireEvent.change(screen.getByRole('searchbox', { name: '在资料中查找' }), { target: { value: '密封' } });
    expect(screen.getByText('1/1')).toBeDefined();
    expect(document.querySelector('.mark-find')?.textContent).toBe('密封');
    fireEvent.click(screen.getByRole('button', { name: '信息' }));
    const way = screen.getByLabelText('取得方式');
    fireEvent.change(way, { target: { value: '现场拍摄' } });
    fireEvent.blur(way);
    await waitFor(() => expect(Object.values(page.state.evidence)[0]?.way).toBe('现场拍摄'));
    fireEvent.click(screen.getByRole('button', { name: '移出案件' }));
    await waitFor(() => expect(page.state.evidence).toEqual({}));
    fireEvent.click(
      within(screen.getByRole('region', { name: '通知' })).getByRole('button', { name: '撤销' }),
    );
    await waitFor(() => expect(Object.keys(page.state.evidence)).toHaveLength(1));
  });
});

describe('the record', () => {
  it('lists every step, newest first, and takes back the last', async () => {
    const page = open('#/case/case1/file');
    await screen.findByText('新建案件');
    page.runElsewhere({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title: '新名' } });
    const steps = await screen.findAllByText('修改案件信息');
    expect(steps.length).toBeGreaterThan(0);
    const [, newest] = within(screen.getByRole('table', { name: '操作记录' })).getAllByRole('row');
    expect(newest?.textContent).toContain('修改案件信息');
    fireEvent.click(
      within(screen.getByRole('region', { name: '操作记录' })).getByRole('button', { name: /^撤销/ }),
    );
    await waitFor(() => expect(page.state.cases.case1?.title).toBe('折叠晾衣架案'));
  });

  it('exports the case as one file', async () => {
    const page = open('#/case/case1/file');
    fireEvent.click(await screen.findByRole('button', { name: '导出案件文件' }));
    await screen.findByText('案件文件已导出。');
    expect(page.calls.at(-1)?.method).not.toBe('cases.importFile');
  });
});

describe('a new case', () => {
  it('needs a title at most, and opens at its intake', async () => {
    const page = open('#/desk');
    await screen.findByText('折叠晾衣架案');
    fireEvent.keyDown(document.body, { key: 'n' });
    const dialog = within(screen.getByRole('dialog', { name: '新建案件' }));
    fireEvent.change(dialog.getByLabelText('案件名称'), { target: { value: ' 收纳箱 ' } });
    fireEvent.change(dialog.getByLabelText('专利类型'), { target: { value: 'INVENTION' } });
    fireEvent.change(dialog.getByLabelText('被控对象'), { target: { value: 'PROCESS' } });
    fireEvent.submit(dialog.getByLabelText('案件名称').closest('form') as HTMLFormElement);
    await waitFor(() => expect(window.location.hash).toBe('#/case/case1/intake'));
    const made = page.calls.find(({ method }) => method === 'cases.create');
    expect(made?.input).toMatchObject({ title: '收纳箱', rightType: 'INVENTION', subject: 'PROCESS' });
  });
});

describe('the diagnostics', () => {
  it('say in plain words what is wrong', async () => {
    open('#/settings');
    fireEvent.click(await screen.findByRole('button', { name: '检查资料库' }));
    expect((await screen.findByText('发现损坏。')).closest('li')?.className).toBe('health-bad');
  });
});
