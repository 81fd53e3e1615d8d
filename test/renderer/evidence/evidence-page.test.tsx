import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { addChange } from '../../../shared/history/diff-state.ts';
import { evidenceNamed } from '../../support/case-builder.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

const productOf = (page: PageHost) => Object.keys(page.state.products)[0] ?? '';

/** A page whose case already holds these pieces of evidence. */
function withEvidence(...facts: readonly Partial<Evidence>[]): PageHost {
  const page = new PageHost();
  const pieces = facts.map((one, index) => ({
    ...evidenceNamed(`e${index + 1}`, productOf(page)),
    no: index + 1,
    ...one,
  }));
  page.add(pieces.map((piece) => addChange('evidence', piece)));
  return page;
}

const rename = (title: string) =>
  ({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title } }) as const;
const type = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const openFacts = async (page: PageHost) => {
  openPage('#/case/case1/evidence', page);
  fireEvent.click(await screen.findByRole('button', { name: '信息' }));
  return () => page.state.evidence.e1;
};

describe('the list of evidence', () => {
  const rowOf = (name: string) =>
    within(screen.getByRole('table', { name: '证据清单' }))
      .getByText(name)
      .closest('tr') as HTMLElement;
  const open = async () => {
    openPage(
      '#/case/case1/evidence',
      withEvidence(
        { name: '实物照片', way: '现场拍摄', kind: 'PHOTO', obtainedAt: '2026-11-04' },
        { name: '公证书', role: 'procedure', way: '委托人提供', obtainedAt: '2026-11-01', no: 2 },
      ),
    );
    await screen.findByRole('table', { name: '证据清单' });
  };

  it('says of each what it is for, how and when it was got, and its hash', async () => {
    await open();
    const words = rowOf('公证书').textContent;
    for (const fact of ['程序材料', '委托人提供', '2026年11月1日', 'aaaaaaaa']) expect(words).toContain(fact);
    expect(rowOf('实物照片').textContent).toContain('被控产品资料');
  });

  it('shows the one that is chosen, by click or by key', async () => {
    await open();
    expect(screen.getByRole('region', { name: '实物照片' })).toBeDefined();
    fireEvent.click(rowOf('公证书'));
    await screen.findByRole('region', { name: '公证书' });
    expect(rowOf('公证书').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(rowOf('实物照片'), { key: 'Enter' });
    await screen.findByRole('region', { name: '实物照片' });
  });

  it.each(['编号', '名称', '取得方式与来源', '取得日期'])('is ordered by %s and back', async (head) => {
    await open();
    const first = () => screen.getAllByRole('row')[1]?.textContent;
    fireEvent.click(screen.getByRole('button', { name: head }));
    const ascending = first();
    fireEvent.click(screen.getByRole('button', { name: head }));
    expect(first()).not.toBe(ascending);
  });

  it('warns of what was hard to read, in the list and in full', async () => {
    const warnings = [{ code: 'TEXT_LAYER_POOR', message: '第2页的文字可能认错。' }];
    openPage('#/case/case1/evidence', withEvidence({ name: '扫描件', warnings: [...warnings] }));
    await screen.findByLabelText('有提示');
    fireEvent.click(screen.getByRole('button', { name: '信息' }));
    expect(screen.getByText('第2页的文字可能认错。')).toBeDefined();
  });
});

describe('what is known of a piece of evidence', () => {
  it.each([
    ['种类', 'PHOTO', 'kind'],
    ['用途', 'procedure', 'role'],
  ] as const)('stores the choice of %s', async (label, code, field) => {
    const piece = await openFacts(withEvidence({}));
    fireEvent.change(screen.getByLabelText(label), { target: { value: code } });
    await waitFor(() => expect(piece()?.[field]).toBe(code));
  });

  it.each([
    ['来源', ' 某电商页面 ', 'source', '某电商页面'],
    ['取得日期', '2026.10.1', 'obtainedAt', '2026-10-01'],
    ['证明内容', '销售行为', 'proves', '销售行为'],
    ['名称', ' 购买记录 ', 'name', '购买记录'],
  ] as const)('stores %s', async (label, typed, field, stored) => {
    const piece = await openFacts(withEvidence({}));
    type(screen.getByLabelText(label), typed);
    await waitFor(() => expect(piece()?.[field]).toBe(stored));
  });

  it('never leaves it without a name', async () => {
    const page = withEvidence({});
    const piece = await openFacts(page);
    type(screen.getByLabelText('名称'), '  ');
    type(screen.getByLabelText('来源'), '后来的');
    await waitFor(() => expect(piece()?.source).toBe('后来的'));
    expect(piece()?.name).toBe('产品说明书');
  });

  it('asks which product it shows only where it shows one', async () => {
    await openFacts(withEvidence({}));
    expect(screen.getByLabelText('对应的被控产品')).toBeDefined();
    fireEvent.change(screen.getByLabelText('用途'), { target: { value: 'right' } });
    await waitFor(() => expect(screen.queryByLabelText('对应的被控产品')).toBeNull());
  });

  it('offers the original as it came, under its own name', async () => {
    await openFacts(withEvidence({ fileName: '说明书 终.txt' }));
    const link = screen.getByRole('link', { name: '另存原件' });
    expect(link.getAttribute('href')).toBe(`/blob/${'a'.repeat(64)}`);
    expect(link.getAttribute('download')).toBe('说明书 终.txt');
  });
});

describe('removing a piece of evidence', () => {
  const remove = async (page: PageHost) => {
    await openFacts(page);
    fireEvent.click(screen.getByRole('button', { name: '移出案件' }));
    await screen.findByText('“产品说明书”已移出案件。');
    return within(screen.getByRole('region', { name: '通知' })).getByRole('button', { name: '撤销' });
  };

  it('is refused aloud when the profile cannot be written', async () => {
    const page = withEvidence({});
    const error = { code: 'PROFILE_READ_ONLY', message: '' } as const;
    page.instead.set('cases.run', [async () => ({ ok: false, error })]);
    await openFacts(page);
    fireEvent.click(screen.getByRole('button', { name: '移出案件' }));
    await waitFor(() => expect(currentToasts()[0]?.code).toBe('PROFILE_READ_ONLY'));
    expect(Object.keys(page.state.evidence)).toEqual(['e1']);
  });

  it('is taken back by its message, but a later step never is in its place', async () => {
    const page = withEvidence({});
    const undo = await remove(page);
    act(() => void page.runElsewhere(rename('后来的一步')));
    fireEvent.click(undo);
    await screen.findByText(/移出之后又有改动，没有撤销/);
    expect(page.state.cases.case1?.title).toBe('后来的一步');
    expect(page.state.evidence).toEqual({});
  });
});

describe('pasted words', () => {
  const openPaste = async (page = new PageHost()) => {
    openPage('#/case/case1/evidence', page);
    fireEvent.click(await screen.findByRole('button', { name: '粘贴文字' }));
    const dialog = within(screen.getByRole('dialog', { name: '粘贴文字' }));
    fireEvent.change(dialog.getByLabelText('文字'), { target: { value: '翻盖设有挂钩。\n第二行。' } });
    return { page, dialog, button: dialog.getByRole('button', { name: '放入' }) };
  };

  it('are taken in once for two presses, under the name they were given', async () => {
    const { page, dialog, button } = await openPaste();
    fireEvent.change(dialog.getByLabelText('名称'), { target: { value: ' 网页摘录 ' } });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByRole('region', { name: '网页摘录' });
    expect(page.calls.filter(({ method }) => method === 'evidence.addText')).toHaveLength(1);
  });

  it('stay in the form when they could not be stored, and say why', async () => {
    const page = new PageHost();
    const error = { code: 'PROFILE_FULL', message: '' } as const;
    page.instead.set('evidence.addText', [async () => ({ ok: false, error })]);
    const { dialog, button } = await openPaste(page);
    fireEvent.click(button);
    expect((await dialog.findByRole('alert')).textContent).toContain('磁盘空间不足');
    expect(dialog.getByLabelText<HTMLTextAreaElement>('文字').value).toContain('第二行。');
    fireEvent.click(button);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
