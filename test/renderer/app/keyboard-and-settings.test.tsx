import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOverlay } from '../../../renderer/app/palette-state.ts';
import { setLocale } from '../../../renderer/locales/t.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage as open } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

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

describe('the keyboard', () => {
  it('opens the palette, finds a command and gives it', async () => {
    open('#/case/case1/intake');
    await screen.findByLabelText('案件名称');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const field = screen.getByRole('combobox', { name: '输入命令名称或按键' });
    fireEvent.change(field, { target: { value: '卷宗' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('region', { name: '操作记录' });
  });

  it('shows all keys, and plain keys stay with the field that is typed in', async () => {
    open('#/case/case1/intake');
    const title = await screen.findByLabelText('案件名称');
    fireEvent.keyDown(title, { key: '?', shiftKey: true });
    expect(screen.queryByRole('dialog', { name: '全部按键' })).toBeNull();
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(screen.getByRole('dialog', { name: '全部按键' }).textContent).toContain('撤销');
  });

  it('does nothing inside a composition', async () => {
    const page = open('#/case/case1/intake');
    await screen.findByLabelText('案件名称');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(document.body, { key: 'Process', keyCode: 229 });
    expect(page.calls.filter(({ method }) => method === 'cases.undo')).toEqual([]);
  });

  it('follows keys of one’s own', async () => {
    const page = new PageHost();
    page.settings = { ...page.settings, keys: { 'app.settings': 'Alt+S' } };
    open('#/desk', page);
    await screen.findByText('折叠晾衣架案');
    // The settings arrive on their own, after the list of cases or before.
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: 's', altKey: true });
      expect(window.location.hash).toBe('#/settings');
    });
    await screen.findByRole('heading', { name: '设置' });
  });
});

describe('the settings', () => {
  it('are saved at once and change the language of everything', async () => {
    const page = open('#/settings');
    fireEvent.change(await screen.findByLabelText('界面语言'), { target: { value: 'en' } });
    await screen.findByRole('heading', { name: 'Settings' });
    expect(page.settings.language).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('change a key by pressing it, and say when another has it', async () => {
    const page = open('#/settings');
    await screen.findByRole('heading', { name: '设置' });
    const keys = within(screen.getByRole('region', { name: '按键' }));
    const line = keys.getByText('转到案件台').closest('li') as HTMLElement;
    const button = within(line).getAllByRole('button')[0] as HTMLElement;
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Control', ctrlKey: true });
    fireEvent.keyDown(button, { key: ',', ctrlKey: true });
    await waitFor(() => expect(page.settings.keys['app.desk']).toBe('Ctrl+,'));
    await waitFor(() => expect(line.textContent).toContain('与“转到设置”相同'));
  });
});

describe('a profile that cannot be written', () => {
  it('is told at the top of every screen', async () => {
    const page = new PageHost();
    const value = {
      version: '0.1.0',
      contractVersion: 1,
      shell: 'browser',
      stationId: 'ab12',
      profile: { state: 'read-only', message: '磁盘写保护。' },
    };
    page.instead.set('system.info', [async () => ({ ok: true, value })]);
    open('#/desk', page);
    expect(await screen.findByText(/资料库只能读取：磁盘写保护。/)).toBeDefined();
  });
});
