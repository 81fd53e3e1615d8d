import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

/** A case with a compared claim, on a host that knows the shipped template. */
function aHost(): PageHost {
  const page = new PageHost();
  page.instead.set('system.resources', [async () => ({ ok: true, value: OPINION_RESOURCES })]);
  const rightId = Object.keys(page.state.rights)[0] ?? '';
  page.runElsewhere({
    type: 'claims.load',
    rightId,
    text: RACK_CLAIMS,
    evidenceId: null,
    version: '授权文本',
  });
  page.runElsewhere({ type: 'claims.assert', rightId, nos: [1] });
  return page;
}

async function openOpinion(page = aHost()): Promise<PageHost> {
  openPage('#/case/case1/opinion', page);
  await screen.findByRole('heading', { name: '一、委托情况' });
  return page;
}

function judge(page: PageHost, verdict: 'IDENTICAL' | 'MISSING', reason: string): Command {
  const [feature] = ordered(page.state.features);
  const productId = Object.keys(page.state.products)[0] ?? '';
  const featureId = feature?.id ?? '';
  return { type: 'judgment.set', featureId, productId, patch: { verdict, reason } };
}

function paragraphOf(text: string) {
  return { kind: 'paragraph' as const, runs: [{ text }] };
}

const commands = (page: PageHost) =>
  page.calls.filter(({ method }) => method === 'cases.run').map(({ input }) => input.command);

describe('the opinion', () => {
  it('stands written: sections, comparison, conclusion', async () => {
    await openOpinion();
    expect(screen.getByRole('button', { name: '专利侵权判定参考意见书' })).toBeDefined();
    expect(screen.getByRole('table', { name: /权利要求1的技术特征/ })).toBeDefined();
    expect(screen.getByText(/^综上，/)).toBeDefined();
  });

  it('leads from a row of the table to the bench', async () => {
    const page = await openOpinion();
    const [feature] = ordered(page.state.features);
    const table = screen.getByRole('table', { name: /权利要求1的技术特征/ });
    const link = within(table).getByRole('link', { name: feature?.label ?? '' });
    expect(link.getAttribute('href')).toBe(`#/case/case1/bench/${feature?.id}`);
  });

  it('lists what keeps it from being issued and leads to the field', async () => {
    await openOpinion();
    fireEvent.click(screen.getByRole('button', { name: /尚未填写意见书编号/ }));
    expect(screen.getByRole('tab', { name: '设置' }).getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('编号')));
  });

  it('offers the right form of a number that was typed otherwise', async () => {
    const page = await openOpinion();
    fireEvent.click(screen.getByRole('tab', { name: '设置' }));
    const field = screen.getByLabelText('编号');
    fireEvent.change(field, { target: { value: '某知保判[2026]015号' } });
    fireEvent.blur(field);
    fireEvent.click(await screen.findByRole('button', { name: '改为 某知保判〔2026〕15号' }));
    await waitFor(() => expect(Object.values(page.state.opinions)[0]?.docNo).toBe('某知保判〔2026〕15号'));
    await screen.findByText('某知保判〔2026〕15号');
  });

  it('takes in an expert who leads', async () => {
    const page = await openOpinion();
    fireEvent.click(screen.getByRole('tab', { name: '设置' }));
    fireEvent.click(
      within(screen.getByRole('region', { name: '专家' })).getByRole('button', { name: '添加' }),
    );
    await waitFor(() => expect(Object.values(page.state.experts)[0]?.role).toBe('LEAD'));
  });
});

describe('own words', () => {
  it('begin with one click and are stored when the place is left', async () => {
    const page = await openOpinion();
    fireEvent.click(screen.getByRole('button', { name: /补充文字\s*比对分析/ }));
    const words = await screen.findByRole('textbox', { name: '比对分析：专家补充的文字' });
    fireEvent.focus(words);
    fireEvent.click(screen.getByRole('tab', { name: '短语' }));
    fireEvent.change(screen.getByRole('textbox', { name: '新短语' }), {
      target: { value: '二者仅名称不同。' },
    });
    fireEvent.click(screen.getByRole('button', { name: '加入短语' }));
    fireEvent.click(await screen.findByRole('button', { name: '二者仅名称不同。' }));
    fireEvent.blur(words);
    await waitFor(() => expect(page.state.sectionTexts['t:analysis']).toBeDefined());
    expect(commands(page)).toContainEqual({
      type: 'section.set',
      section: 'analysis',
      content: { version: 1, blocks: [{ kind: 'paragraph', runs: [{ text: '二者仅名称不同。' }] }] },
    });
    expect(screen.getByRole('textbox', { name: '比对分析：专家补充的文字' })).toBe(words);
  });

  it('may be emptied without the place to write going away', async () => {
    const page = aHost();
    const content = (text: string) => ({ version: 1 as const, blocks: [paragraphOf(text)] });
    page.runElsewhere({ type: 'section.set', section: 'analysis', content: content('旧的话') });
    await openOpinion(page);
    const words = screen.getByRole('textbox', { name: '比对分析：专家补充的文字' });
    fireEvent.focus(words);
    act(() => void page.runElsewhere({ type: 'section.set', section: 'analysis', content: content('') }));
    await waitFor(() => expect(words.textContent).toBe(''));
    expect(screen.getByRole('textbox', { name: '比对分析：专家补充的文字' })).toBe(words);
    fireEvent.blur(words);
    await screen.findByRole('button', { name: /补充文字\s*比对分析/ });
  });

  it('open an optional section from the outline', async () => {
    await openOpinion();
    fireEvent.click(screen.getByRole('button', { name: '添加少数意见' }));
    await screen.findByRole('heading', { name: '十一、少数意见' });
    expect(screen.getByRole('textbox', { name: '少数意见：专家补充的文字' })).toBeDefined();
  });
});

describe('a case that changes', () => {
  it('marks what it changed until it is seen', async () => {
    const page = await openOpinion();
    act(() => void page.runElsewhere(judge(page, 'MISSING', '照片中没有底座。')));
    await screen.findByText(/^随案件变化 \d+ 处$/);
    expect(document.querySelector('ins')?.textContent).not.toBe('');
    fireEvent.click(screen.getByRole('button', { name: '已阅' }));
    await waitFor(() => expect(screen.queryByText(/^随案件变化/)).toBeNull());
    expect(document.querySelector('del, ins')).toBeNull();
  });
});

describe('export', () => {
  it('offers only a draft while findings stand in the way, and writes it', async () => {
    const page = aHost();
    const grant = { grantId: 'g1', name: '意见书（草稿）.docx', sizeBytes: 10 };
    page.instead.set('opinions.export', [async () => ({ ok: true, value: grant })]);
    await openOpinion(page);
    fireEvent.click(screen.getByRole('button', { name: '导出' }));
    const dialog = await screen.findByRole('dialog', { name: '导出意见书' });
    expect(within(dialog).getByRole('radio', { name: /^正式稿/ })).toHaveProperty('disabled', true);
    fireEvent.click(within(dialog).getByRole('radio', { name: /^报告版式/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: '导出草稿' }));
    await screen.findByText('已导出：意见书（草稿）.docx');
    const asked = page.calls.find(({ method }) => method === 'opinions.export')?.input;
    expect(asked).toEqual({ caseId: 'case1', to: 'docx', draft: true, layout: 'report' });
  });

  it('tells why it could not be written', async () => {
    const page = aHost();
    const error = { code: 'BLOB_MISSING' as const, message: 'gone', details: {} };
    page.instead.set('opinions.export', [async () => ({ ok: false, error })]);
    await openOpinion(page);
    fireEvent.click(screen.getByRole('button', { name: '导出' }));
    fireEvent.click(await screen.findByRole('button', { name: '导出草稿' }));
    await waitFor(() => expect(currentToasts().map((toast) => toast.code)).toEqual(['BLOB_MISSING']));
  });
});
