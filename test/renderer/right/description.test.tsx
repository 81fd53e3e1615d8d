import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { defined } from '../../../shared/util/assert.ts';
import { ok } from '../../../shared/util/result.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage as open } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

const DESCRIPTION = `技术领域
[0001] 本实用新型涉及晾晒用具。
具体实施方式
[0002] 如图1所示，支撑杆2的下端与底座1铰接。底座1由铸铁制成。
[0003] 支撑杆2上设有限位块3，限位块3的长度为40mm。`;

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

const rightOf = (page: PageHost) => Object.values(page.state.rights)[0];

function withClaims(description: string | null = null): PageHost {
  const page = new PageHost();
  const rightId = rightOf(page)?.id ?? '';
  page.runElsewhere({
    type: 'claims.load',
    rightId,
    text: RACK_CLAIMS,
    evidenceId: null,
    version: '授权文本',
  });
  if (description !== null) {
    const patch = { descriptionText: description };
    page.runElsewhere({ type: 'record.update', collection: 'rights', id: rightId, patch });
  }
  return open('#/case/case1/right', page);
}

async function showDescription(): Promise<void> {
  fireEvent.click(await screen.findByRole('tab', { name: '说明书' }));
}

const names = () => [...document.querySelectorAll('.paragraph strong')].map((name) => name.textContent);
const marked = () => [...document.querySelectorAll('.paragraph mark')].map((mark) => mark.textContent);
const picks = (legend: string) => within(screen.getByRole('group', { name: legend }));

describe('the description of a right', () => {
  it('is taught where there is none, and can be pasted alone in one step that is undone', async () => {
    const page = withClaims();
    await showDescription();
    await screen.findByText('还没有说明书');
    fireEvent.click(screen.getByRole('button', { name: '粘贴' }));
    fireEvent.change(screen.getByLabelText('粘贴说明书'), { target: { value: DESCRIPTION } });
    fireEvent.click(screen.getByRole('button', { name: '载入说明书' }));
    await screen.findByText('第[0003]段');
    expect(names()).toEqual(['第[0001]段', '第[0002]段', '第[0003]段']);
    expect(rightOf(page)?.descriptionText).toBe(DESCRIPTION);
    fireEvent.click(screen.getByRole('button', { name: /撤销/ }));
    await screen.findByText('还没有说明书');
  });

  it('can be read from a file of its own, which becomes evidence', async () => {
    const page = withClaims();
    await showDescription();
    await screen.findByText('还没有说明书');
    const answer = async () => ok({ text: DESCRIPTION, blocks: [] });
    page.instead.set('evidence.text', [answer, answer, answer]);
    fireEvent.drop(screen.getByRole('heading', { name: '说明书', level: 2 }), {
      dataTransfer: { types: ['Files'], files: [new File(['a'], '说明书.txt')] },
    });
    await screen.findByText('第[0003]段');
    expect(rightOf(page)?.descriptionEvidenceId).toBe(Object.keys(page.state.evidence)[0]);
  });

  it('stays what it was when a file has no words', async () => {
    const page = withClaims(DESCRIPTION);
    await showDescription();
    await screen.findByText('第[0003]段');
    const answer = async () => ok({ text: ' \n ', blocks: [] });
    page.instead.set('evidence.text', [answer]);
    fireEvent.drop(screen.getByRole('heading', { name: '说明书', level: 2 }), {
      dataTransfer: { types: ['Files'], files: [new File(['a'], '扫描件.pdf')] },
    });
    await waitFor(() => expect(currentToasts()).toHaveLength(1));
    expect(rightOf(page)?.descriptionText).toBe(DESCRIPTION);
    expect(rightOf(page)?.descriptionEvidenceId ?? null).toBeNull();
    expect(names()).toHaveLength(3);
  });

  it('leads from a feature to its paragraphs, the closest first, and back', async () => {
    withClaims(DESCRIPTION);
    await showDescription();
    await screen.findByText('第[0003]段');
    const [hinge] = picks('特征').getAllByTitle(/铰接/);
    fireEvent.click(hinge as HTMLElement);
    await waitFor(() => expect(names()[0]).toBe('第[0002]段'));
    expect(marked()).toEqual(expect.arrayContaining(['支撑杆', '底座']));
    fireEvent.click(screen.getByRole('button', { name: '全部段落' }));
    await waitFor(() => expect(names()).toHaveLength(3));
    const [back] = screen.getAllByRole('button', { name: /查看特征.*对应的段落/ });
    const label = back?.textContent ?? '';
    fireEvent.click(back as HTMLElement);
    await waitFor(() => expect(picks('特征').getByRole('button', { pressed: true }).textContent).toBe(label));
  });

  it('says plainly what it does not speak of', async () => {
    withClaims(DESCRIPTION);
    await showDescription();
    await screen.findByText('第[0003]段');
    const [unsupported] = picks('特征').getAllByText('未见');
    fireEvent.click(unsupported as HTMLElement);
    await screen.findByText(/说明书未见特征.*专利法第二十六条第四款/);
    expect(names()).toEqual([]);
    const unseen = picks('术语').getByText('保护套');
    fireEvent.click(unseen);
    await screen.findByText(/说明书未见“保护套”/);
  });

  it('is searched by any words', async () => {
    withClaims(DESCRIPTION);
    await showDescription();
    const search = await screen.findByLabelText('在说明书中查找');
    fireEvent.change(search, { target: { value: '铸铁' } });
    await waitFor(() => expect(names()).toEqual(['第[0002]段']));
    fireEvent.change(search, { target: { value: '不锈钢' } });
    await screen.findByText(/说明书里没有“不锈钢”/);
    fireEvent.click(screen.getByRole('button', { name: '全部段落' }));
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('gives its words to the construction of a term, once', async () => {
    const page = withClaims(DESCRIPTION);
    await showDescription();
    await screen.findByText('第[0003]段');
    fireEvent.click(picks('术语').getByText('底座'));
    fireEvent.click(await screen.findByRole('button', { name: '引用到用语解释' }));
    await waitFor(() => expect(Object.values(page.state.constructions)).toHaveLength(1));
    expect(Object.values(page.state.constructions)[0]).toMatchObject({
      term: '底座',
      source: 'DESCRIPTION',
      citation: '说明书第[0002]段',
      meaning: '说明书第[0002]段记载：“如图1所示，支撑杆2的下端与底座1铰接。底座1由铸铁制成。”',
    });
    const before = page.state;
    fireEvent.click(screen.getByRole('button', { name: '引用到用语解释' }));
    await screen.findByText(/已经引用过这一段/);
    expect(page.state).toBe(before);
  });

  it('is shown at the words of a reference mark', async () => {
    withClaims(DESCRIPTION);
    fireEvent.click(await screen.findByTitle('在说明书中查看限位块'));
    await waitFor(() => expect(names()).toEqual(['第[0003]段']));
    expect(screen.getByRole('tab', { name: '说明书' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('a repair of the loaded claims', () => {
  it('is taken back after what that changes was shown, and made again', async () => {
    const page = new PageHost();
    const dirty = RACK_CLAIMS.replace('所述限位块（3）由', '\n第 1 页 共 2 页\n所述限位块（3）由');
    page.runElsewhere({
      type: 'claims.load',
      rightId: rightOf(page)?.id ?? '',
      text: dirty,
      evidenceId: null,
      version: '授权文本',
    });
    open('#/case/case1/right', page);
    const claim = () => Object.values(page.state.claims).find(({ no }) => no === 1)?.text;
    fireEvent.click(await screen.findByRole('button', { name: '恢复原文：第2行第1列', hidden: true }));
    const sheet = within(await screen.findByRole('dialog', { name: '按原文重新读取权利要求' }));
    expect(sheet.getByRole('region', { name: '两个版本的比较' }).textContent).toContain('有修改1项');
    expect(claim()).not.toContain('第 1 页');
    fireEvent.click(sheet.getByRole('button', { name: '采用' }));
    await waitFor(() => expect(claim()).toContain('第 1 页 共 2 页'));
    fireEvent.click(await screen.findByRole('button', { name: '重新修整：第2行第1列', hidden: true }));
    fireEvent.click(await screen.findByRole('button', { name: '采用' }));
    await waitFor(() => expect(claim()).not.toContain('第 1 页'));
    expect(rightOf(page)?.keptOriginals).toBeNull();
    expect(rightOf(page)?.claimsSource).toBe(dirty);
  });
});

describe('problems of the claims', () => {
  it('lead to their words and name their place', async () => {
    const page = new PageHost();
    const text = `${RACK_CLAIMS}\n4. 根据权利要求3所述的折叠晾衣架，其特征在于：所述滑轮（1）可拆卸。`;
    const rightId = rightOf(page)?.id ?? '';
    page.runElsewhere({ type: 'claims.load', rightId, text, evidenceId: null, version: '' });
    open('#/case/case1/right', page);
    const message = await screen.findByRole('button', { name: /“所述滑轮.*缺少引用基础/ });
    expect(message.parentElement?.textContent).toMatch(/第4行第\d+列$/);
    fireEvent.click(message);
    expect(document.activeElement?.textContent).toContain('所述滑轮');
    expect(screen.getByRole('navigation', { name: '权利要求4的引用链' }).textContent).toBe('1 › 3 › 4');
    expect(await screen.findByRole('button', { name: /附图标记1先后用于/ })).toBeDefined();
  });

  it('name no place where the stored words are read otherwise today', async () => {
    const page = new PageHost();
    const text = `${RACK_CLAIMS}\n4. 根据权利要求3所述的折叠晾衣架，其特征在于：所述滑轮（1）可拆卸。`;
    const rightId = rightOf(page)?.id ?? '';
    page.runElsewhere({ type: 'claims.load', rightId, text, evidenceId: null, version: '' });
    page.state = {
      ...page.state,
      rights: { [rightId]: { ...defined(rightOf(page), 'a right'), claimsSource: `${text}另一行。` } },
    };
    open('#/case/case1/right', page);
    const message = await screen.findByRole('button', { name: /“所述滑轮.*缺少引用基础/ });
    expect(message.parentElement?.textContent).not.toMatch(/第\d+行/);
  });
});

describe('a long chain of claims', () => {
  it('is shown by its ends', async () => {
    const chain = Array.from(
      { length: 9 },
      (_, at) => `${at + 2}. 根据权利要求${at + 1}所述的晾衣架，其特征在于：还包括部件${at}。`,
    );
    const page = new PageHost();
    const text = ['1. 一种晾衣架，包括底座。', ...chain].join('\n');
    const rightId = rightOf(page)?.id ?? '';
    page.runElsewhere({ type: 'claims.load', rightId, text, evidenceId: null, version: '' });
    open('#/case/case1/right', page);
    const chains = await screen.findAllByRole('navigation', { name: /^权利要求\d+的引用链$/ });
    expect(chains.map((one) => one.textContent).slice(-2)).toEqual([
      '1 › … › 5 › 6 › 7 › 8 › 9',
      '1 › … › 6 › 7 › 8 › 9 › 10',
    ]);
    expect(chains[0]?.textContent).toBe('1 › 2 › 3');
  });
});
