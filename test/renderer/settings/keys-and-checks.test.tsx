import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../renderer/locales/t.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  setLocale('zh-CN');
  for (const { id } of currentToasts()) dismissToast(id);
});

describe('a key of one’s own', () => {
  /** The line of a command in the settings, with its key's button pressed. */
  async function changing(own: Readonly<Record<string, string>> = {}) {
    const page = new PageHost();
    page.settings = { ...page.settings, keys: own };
    openPage('#/settings', page);
    const keys = within(await screen.findByRole('region', { name: '按键' }));
    const line = keys.getByText('转到案件台').closest('li') as HTMLElement;
    const [button] = within(line).getAllByRole('button') as [HTMLElement];
    if (own['app.desk'] !== undefined) await waitFor(() => expect(button.textContent).toBe('AltD'));
    fireEvent.click(button);
    const press = (key: string, how: object = {}) => fireEvent.keyDown(button, { key, ...how });
    const saved = () => page.calls.filter(({ method }) => method === 'system.saveSettings');
    return { page, line, button, press, saved };
  }

  it('is waited for, given up by Escape, and left by Tab, without a change', async () => {
    const { button, press, saved } = await changing();
    const waiting = button.textContent;
    press('Escape');
    expect(button.textContent).not.toBe(waiting);
    fireEvent.click(button);
    expect(button.textContent).toBe(waiting);
    expect(press('Tab')).toBe(true);
    expect(button.textContent).not.toBe(waiting);
    fireEvent.click(button);
    fireEvent.blur(button);
    press('d', { altKey: true });
    expect(saved()).toEqual([]);
  });

  it('is none after Backspace, so that the key is free for something else', async () => {
    const { page, button, press } = await changing();
    press('Backspace');
    await waitFor(() => expect(page.settings.keys['app.desk']).toBe(''));
    await waitFor(() => expect(button.textContent).toBe('无'));
  });

  it('is not half a key: Shift, Ctrl and the input method alone do nothing', async () => {
    const { press, saved } = await changing();
    for (const key of ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Process']) press(key);
    expect(saved()).toEqual([]);
  });

  it('does not act while it is being chosen', async () => {
    const { press } = await changing();
    press('0', { code: 'Digit0', ctrlKey: true, altKey: true });
    expect(window.location.hash).toBe('#/settings');
  });

  it('goes back to the default one', async () => {
    const { page, line, button, press } = await changing({ 'app.desk': 'Alt+D', 'app.keys': 'F1' });
    press('Escape');
    fireEvent.click(within(line).getByRole('button', { name: '还原' }));
    await waitFor(() => expect(page.settings.keys).toEqual({ 'app.keys': 'F1' }));
    await waitFor(() => expect(button.textContent).toBe('CtrlAlt0'));
    expect(within(line).getByRole('button', { name: '还原' })).toHaveProperty('disabled', true);
  });
});

describe('the choices of the settings', () => {
  it.each([
    ['特征拆分粗细', 'granularity', 'fine'],
    ['特征标号', 'labelStyle', 'numbers'],
  ] as const)('store %s', async (label, field, code) => {
    const page = openPage('#/settings');
    fireEvent.change(await screen.findByLabelText(label), {
      target: { value: code },
    });
    await waitFor(() => expect(page.settings[field]).toBe(code));
  });

  it('store the declaration with its lines', async () => {
    const page = openPage('#/settings');
    const field = await screen.findByLabelText('意见书的声明');
    fireEvent.change(field, { target: { value: '本意见仅供参考。\n不作为裁判依据。' } });
    fireEvent.blur(field);
    await waitFor(() => expect(page.settings.disclaimer).toBe('本意见仅供参考。\n不作为裁判依据。'));
  });

  it('follow a change made in another window', async () => {
    const page = openPage('#/settings');
    const author = await screen.findByLabelText<HTMLInputElement>('起草人');
    page.settings = { ...page.settings, author: '别处的人' };
    page.hub.emit('settings.changed', {});
    await waitFor(() => expect(author.value).toBe('别处的人'));
  });
});

describe('the examination', () => {
  it('builds anew only when asked to', async () => {
    const page = openPage('#/settings');
    const asked = () =>
      page.calls.filter(({ method }) => method === 'system.doctor').map(({ input }) => input);
    fireEvent.click(await screen.findByRole('button', { name: '检查资料库' }));
    await screen.findByText('发现损坏。');
    fireEvent.click(screen.getByRole('button', { name: '检查并重建索引' }));
    await waitFor(() => expect(asked()).toHaveLength(2));
    expect(asked().map(({ rebuild }) => rebuild)).toEqual([false, true]);
  });

  it('that could not be made says so, and is not taken for a good one', async () => {
    const page = new PageHost();
    const error = { code: 'PROFILE_BUSY', message: '' } as const;
    page.instead.set('system.doctor', [async () => ({ ok: false, error })]);
    openPage('#/settings', page);
    const button = await screen.findByRole('button', { name: '检查资料库' });
    fireEvent.click(button);
    const section = within(screen.getByRole('region', { name: '诊断' }));
    expect((await section.findByRole('alert')).textContent).toContain('PROFILE_BUSY');
    expect(section.queryByRole('status')).toBeNull();
    fireEvent.click(button);
    await section.findByText('发现损坏。');
    expect(section.queryByRole('alert')).toBeNull();
  });
});
