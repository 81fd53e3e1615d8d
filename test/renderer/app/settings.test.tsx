import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
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

const type = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe('settings', () => {
  it.each([
    ['起草人', 'author'],
    ['机构名称', 'organisation'],
    ['机构代字', 'organisationCode'],
    ['文书名称', 'docTitle'],
  ] as const)('store %s without the blanks around it', async (label, field) => {
    const page = openPage('#/settings');
    type(await screen.findByLabelText(label), ' 某某 ');
    await waitFor(() => expect(page.settings[field]).toBe('某某'));
  });

  it('keep phrases one per line, without empty ones', async () => {
    const page = openPage('#/settings');
    type(await screen.findByLabelText('理由短语'), '结构一致。\n\n  看不出内部结构。  \n');
    await waitFor(() => expect(page.settings.phrases).toEqual(['结构一致。', '看不出内部结构。']));
  });

  it('change the look of the page at once', async () => {
    openPage('#/settings');
    fireEvent.change(await screen.findByLabelText('外观'), { target: { value: 'dark' } });
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  });

  it('tell when they could not be stored, and show what is stored', async () => {
    const page = new PageHost();
    const error = { code: 'PROFILE_READ_ONLY', message: '' } as const;
    page.instead.set('system.saveSettings', [async () => ({ ok: false, error })]);
    openPage('#/settings', page);
    const look = await screen.findByLabelText<HTMLSelectElement>('特征标号');
    fireEvent.change(look, { target: { value: 'numbers' } });
    expect((await screen.findByRole('alert')).textContent).toContain('只能读取');
    expect(look.value).toBe('letters');
  });
});
