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

  it('show where a vector model belongs, and look again when asked', async () => {
    const page = openPage('#/settings');
    const section = await screen.findByRole('region', { name: '向量模型' });
    await waitFor(() => expect(section.textContent).toContain('文件夹：/资料库/vectors'));
    expect(section.textContent).toContain('还没有模型');
    page.vectors = { state: 'reading', file: { name: 'sgns.word', sizeBytes: 5_000_000 } };
    fireEvent.click(within(section).getByRole('button', { name: '重新检查' }));
    await within(section).findByText(/正在读取sgns\.word/);
  });

  it('show what was read of a vector model as soon as it is, and nothing when it is switched off', async () => {
    const page = openPage('#/settings');
    await screen.findByText(/还没有模型/);
    page.vectors = {
      state: 'ready',
      file: { name: 'sgns.word', sizeBytes: 5_000_000 },
      id: 'abcdef123456',
      sha256: 'ab'.repeat(32),
      words: 200_000,
      dimension: 300,
      isCut: true,
      threshold: 0.6,
    };
    page.hub.emit('vectors.changed', {});
    const facts = await screen.findByLabelText('已读取的向量模型');
    for (const fact of [
      'sgns.word · 4.8 MB',
      '200,000',
      '没有读取',
      '300',
      '0.60',
      'vectors@abcdef123456',
      'ab'.repeat(32),
    ])
      expect(facts.textContent).toContain(fact);
    fireEvent.click(screen.getByLabelText(/让它参与对应建议/));
    await waitFor(() => expect(page.settings.useVectors).toBe(false));
    await waitFor(() => expect(screen.queryByLabelText('已读取的向量模型')).toBeNull());
    expect(screen.queryByText(/文件夹：/)).toBeNull();
  });

  it('say why a vector model was refused', async () => {
    const page = new PageHost();
    const file = { name: 'sgns.word', sizeBytes: 5_000_000 };
    page.vectors = { state: 'refused', file, code: 'VECTORS_MALFORMED', details: { line: 7 } };
    openPage('#/settings', page);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('第7行');
    expect(alert.textContent).toContain('建议照常工作');
    expect(screen.getByText('没有采用sgns.word。')).toBeTruthy();
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
