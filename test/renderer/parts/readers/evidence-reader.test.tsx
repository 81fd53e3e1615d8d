import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { addChange } from '../../../../shared/history/diff-state.ts';
import { evidenceNamed } from '../../../support/case-builder.ts';
import { openPage } from '../../../support/page.tsx';
import { PageHost } from '../../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const TEXT = '密封圈位于杯盖内侧。\n密封圈为硅胶，密封圈可拆。';

/** The evidence page with one piece whose words (none: `null`) are given. */
function open(facts: Partial<Evidence>, text: string | null = null) {
  const page = new PageHost();
  const product = Object.keys(page.state.products)[0] ?? '';
  const words = text === null ? null : { sha256: 'c'.repeat(64), length: text.length };
  page.add([addChange('evidence', { ...evidenceNamed('e1', product), text: words, ...facts })]);
  if (text !== null) {
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph', paragraph: 1 }];
    page.instead.set('evidence.text', [async () => ({ ok: true, value: { text, blocks } })]);
  }
  openPage('#/case/case1/evidence', page);
  return page;
}

const lit = () => document.querySelector('.is-flashing')?.getAttribute('data-at');

describe('finding words in a piece of evidence', () => {
  const find = async (words: string) => {
    open({}, TEXT);
    const field = await screen.findByRole('searchbox', { name: '在资料中查找' });
    fireEvent.change(field, { target: { value: words } });
    return { field, count: () => screen.getByText(/^\d+\/\d+$/).textContent };
  };

  it('marks every place, and goes from one to the next and round by Enter', async () => {
    const { field, count } = await find('密封圈');
    expect(document.querySelectorAll('.mark-find')).toHaveLength(3);
    expect(lit()).toBe('0');
    const seen = [1, 2, 3].map(() => {
      fireEvent.keyDown(field, { key: 'Enter' });
      return count();
    });
    expect(seen).toEqual(['2/3', '3/3', '1/3']);
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(count()).toBe('3/3');
  });

  it('goes by the buttons too, and begins anew with other words', async () => {
    const { field, count } = await find('密封圈');
    fireEvent.click(screen.getByRole('button', { name: '上一处' }));
    expect(count()).toBe('3/3');
    fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    expect(count()).toBe('1/3');
    fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    fireEvent.change(field, { target: { value: '密封' } });
    expect(count()).toBe('1/3');
  });

  it('says that there is nothing, and does not go on', async () => {
    const { field } = await find('提手');
    expect(screen.getByText('没有找到')).toBeDefined();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('button', { name: '下一处' })).toHaveProperty('disabled', true);
    expect(screen.getByText('没有找到')).toBeDefined();
  });

  it('leaves Enter to a composition', async () => {
    const { field, count } = await find('密封圈');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(count()).toBe('1/3');
  });

  it('takes capitals and small letters alike', async () => {
    open({}, '型号 QX-500，又名 qx-500。');
    const field = await screen.findByRole('searchbox', { name: '在资料中查找' });
    fireEvent.change(field, { target: { value: 'Qx-5' } });
    expect(screen.getByText('1/2')).toBeDefined();
  });
});

describe('a piece of evidence', () => {
  it('without words or picture says that its original is kept', async () => {
    open({ mime: 'application/octet-stream' });
    expect(await screen.findByText(/没有可以显示的文字或图片。原件已经保存。/)).toBeDefined();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('that is a picture is shown from the stored original, under its name', async () => {
    open({ name: '实物照片', mime: 'image/png', image: { width: 40, height: 20 } });
    const picture = await screen.findByRole('img', { name: '实物照片' });
    expect(picture.getAttribute('src')).toBe(`/blob/${'a'.repeat(64)}`);
  });

  it('whose words cannot be read says why, and its facts stay at hand', async () => {
    const page = new PageHost();
    const error = { code: 'BLOB_MISSING', message: '' } as const;
    page.instead.set('evidence.text', [async () => ({ ok: false, error })]);
    page.add([
      addChange('evidence', { ...evidenceNamed('e1', 'x'), text: { sha256: 'c'.repeat(64), length: 9 } }),
    ]);
    openPage('#/case/case1/evidence', page);
    const part = within(await screen.findByRole('region', { name: '产品说明书' }));
    expect((await part.findByRole('alert')).textContent).toContain('BLOB_MISSING');
    fireEvent.click(part.getByRole('button', { name: '信息' }));
    expect(part.getByText('说明书.txt')).toBeDefined();
  });
});
