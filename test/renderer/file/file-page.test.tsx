import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { Response } from '../../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../../shared/errors/codes.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  reload.mockClear();
  for (const { id } of currentToasts()) dismissToast(id);
});

type Answer = () => Promise<Response>;
const done =
  (value: unknown): Answer =>
  async () => ({ ok: true, value });
const failed =
  (code: ErrorCode): Answer =>
  async () => ({ ok: false, error: { code, message: '' } });

const asked = (page: PageHost, method: string) => page.calls.filter((call) => call.method === method);
const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the backups', () => {
  const backup = {
    name: 'b1.db',
    at: '2026-11-04T10:00:00.000Z',
    sizeBytes: 3 * 1024 * 1024,
    reason: 'close',
  } as const;
  const openBackups = async () => {
    const page = new PageHost();
    page.instead.set('system.backups', [done([backup])]);
    openPage('#/case/case1/file', page);
    return { page, part: await region('备份') };
  };

  it('say when and why each was made, and how large it is', async () => {
    const { part } = await openBackups();
    const line = (await part.findByText(/关闭时/)).closest('li');
    expect(line?.textContent).toContain('2026年11月4日');
    expect(line?.textContent).toContain('3.0 MB');
  });

  it('are made on demand, once for two presses', async () => {
    const { page, part } = await openBackups();
    page.instead.set('system.backupNow', [done({ ...backup, name: 'b2.db', reason: 'demand' })]);
    page.instead.set('system.backups', [done([backup, { ...backup, name: 'b2.db', reason: 'demand' }])]);
    const button = await part.findByRole('button', { name: '立即备份' });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText('备份完成，已通过校验。');
    await part.findByText(/手动/);
    expect(asked(page, 'system.backupNow')).toHaveLength(1);
  });

  it('that could not be made are never called made, and the button works again', async () => {
    const { page, part } = await openBackups();
    page.instead.set('system.backupNow', [failed('BACKUP_FAILED')]);
    const button = await part.findByRole('button', { name: '立即备份' });
    fireEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('备份没有完成');
    expect(screen.queryByText('备份完成，已通过校验。')).toBeNull();
    expect(button).toHaveProperty('disabled', false);
  });

  it('are restored only after saying what happens, and the page begins anew', async () => {
    const { page, part } = await openBackups();
    page.instead.set('system.restoreBackup', [done(backup)]);
    fireEvent.click(await part.findByRole('button', { name: '恢复' }));
    const dialog = within(screen.getByRole('dialog', { name: '恢复备份' }));
    expect(dialog.getByText(/现在的内容会先另存一份备份/).textContent).toContain('2026年11月4日');
    expect(asked(page, 'system.restoreBackup')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: '恢复' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(asked(page, 'system.restoreBackup')[0]?.input).toEqual({ name: 'b1.db' });
    expect(window.location.hash).toBe('#/desk');
  });

  it('are left alone when the person thinks better of it', async () => {
    const { page, part } = await openBackups();
    fireEvent.click(await part.findByRole('button', { name: '恢复' }));
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked(page, 'system.restoreBackup')).toEqual([]);
  });

  it('that could not be restored leave the case on the screen', async () => {
    const { page, part } = await openBackups();
    page.instead.set('system.restoreBackup', [failed('BACKUP_NOT_FOUND')]);
    fireEvent.click(await part.findByRole('button', { name: '恢复' }));
    fireEvent.click(
      within(screen.getByRole('dialog', { name: '恢复备份' })).getByRole('button', { name: '恢复' }),
    );
    await screen.findByRole('alert');
    expect(reload).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('#/case/case1/file');
  });

  it('that cannot be listed say so, and one can still be made', async () => {
    const page = new PageHost();
    page.instead.set('system.backups', [failed('PROFILE_CORRUPT')]);
    openPage('#/case/case1/file', page);
    const part = await region('备份');
    await part.findByRole('alert');
    expect(part.getByRole('button', { name: '立即备份' })).toHaveProperty('disabled', false);
  });
});

describe('the file of a case', () => {
  it('is not called exported when it was not written', async () => {
    const page = new PageHost();
    page.instead.set('cases.exportFile', [failed('BLOB_MISSING')]);
    openPage('#/case/case1/file', page);
    fireEvent.click(await screen.findByRole('button', { name: '导出案件文件' }));
    await screen.findByRole('alert');
    expect(screen.queryByText('案件文件已导出。')).toBeNull();
  });
});

describe('the steps of a case', () => {
  const rename = (title: string) =>
    ({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title } }) as const;

  it('cannot be taken back before there are any', async () => {
    openPage('#/case/case1/file');
    const part = await region('操作记录');
    expect(part.getByRole('button', { name: '撤销' })).toHaveProperty('disabled', true);
  });

  it('say when another window was quicker to take them back', async () => {
    const page = new PageHost();
    page.runElsewhere(rename('新名'));
    page.instead.set('cases.undo', [failed('NOTHING_TO_UNDO')]);
    openPage('#/case/case1/file', page);
    const part = await region('操作记录');
    fireEvent.click(await part.findByRole('button', { name: /^撤销.+/ }));
    await screen.findByRole('alert');
    expect(page.state.cases.case1?.title).toBe('新名');
  });

  it('name who took them and mark those that came with a file', async () => {
    const page = new PageHost();
    const step = { id: 'a'.repeat(64), at: '2026-11-05T02:00:00.000Z', changeCount: 3 };
    const steps = [
      { ...step, seq: 2, kind: 'edit', summary: '第二步', author: '林知远' },
      { ...step, id: 'b'.repeat(64), seq: 1, kind: 'import', summary: '第一步', author: '' },
    ];
    page.instead.set('cases.history', [done(steps)]);
    openPage('#/case/case1/file', page);
    const table = within(await screen.findByRole('table', { name: '操作记录' }));
    const [, newest, oldest] = table.getAllByRole('row');
    expect(newest?.textContent).toContain('林知远');
    expect(oldest?.textContent).toContain('导入第一步');
    expect(oldest?.textContent).toContain('未填');
    fireEvent.click(table.getByRole('button', { name: '序号' }));
    expect(table.getAllByRole('row')[1]?.textContent).toContain('第一步');
  });

  it('are shown in full on demand when there are very many', async () => {
    const page = new PageHost();
    const steps = Array.from({ length: 200 }, (_, index) => ({
      id: index.toString(16).padStart(64, '0'),
      seq: index + 1,
      at: '2026-11-05T02:00:00.000Z',
      author: '林',
      kind: 'edit',
      summary: '改',
      changeCount: 1,
    }));
    page.instead.set('cases.history', [done(steps)]);
    openPage('#/case/case1/file', page);
    fireEvent.click(await screen.findByRole('button', { name: '显示更早的记录' }));
    await waitFor(() => expect(asked(page, 'cases.history').at(-1)?.input).toMatchObject({ limit: 1000 }));
  });
});
