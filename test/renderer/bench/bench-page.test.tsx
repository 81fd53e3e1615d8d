import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defined } from '../../../shared/util/assert.ts';
import { ok } from '../../../shared/util/result.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';
import { closeBench, currentRow, featuresOf, openRackBench, press, verdictsOf } from './open-bench.ts';
import { aSuggestion, offered } from './rack-case.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
});
afterEach(closeBench);

const openBench = (nos?: readonly number[]) => openRackBench(page, nos);
const features = (no?: number) => featuresOf(page, no);
const verdicts = () => verdictsOf(page);

describe('the bench by keys', () => {
  it('judges the current row with one key and moves on', async () => {
    await openBench();
    press('1');
    press('4');
    await waitFor(() => expect(verdicts().slice(0, 2)).toEqual(['IDENTICAL', 'MISSING']));
    expect(currentRow().dataset.row).toBe(features()[2]?.id);
  });

  it('moves with arrows and letters, and jumps to a label after G', async () => {
    await openBench();
    press('j');
    expect(currentRow().dataset.row).toBe(features()[1]?.id);
    press('ArrowUp');
    expect(currentRow().dataset.row).toBe(features()[0]?.id);
    const last = defined(features().at(-1), 'last feature');
    press('g');
    for (const letter of last.label) press(letter.toLowerCase());
    press('Enter');
    await waitFor(() => expect(currentRow().dataset.row).toBe(last.id));
  });

  it('leaves single keys to the field that is typed into', async () => {
    await openBench();
    press('r');
    const field = await screen.findByRole('textbox', { name: /的理由$/ });
    fireEvent.keyDown(field, { key: '1', code: 'Digit1' });
    fireEvent.keyDown(field, { key: 'j', code: 'KeyJ' });
    expect(verdicts()[0]).toBeUndefined();
    expect(currentRow().dataset.row).toBe(features()[0]?.id);
  });

  it('leaves keys alone that belong to a composition', async () => {
    await openBench();
    press('1', { isComposing: true });
    expect(verdicts()[0]).toBeUndefined();
  });

  it('lists its keys', async () => {
    await openBench();
    press('?', { shiftKey: true });
    const keys = within(await screen.findByRole('dialog', { name: '全部按键' }));
    for (const words of ['判为相同', '转到某一特征', '写理由', '打开或收起等同判断', '采用建议']) {
      expect(keys.getByText(words)).toBeDefined();
    }
  });
});

describe('linking on the bench', () => {
  const suggestion = aSuggestion('由硅胶制成');

  it('takes the suggestion with Enter and leads back to its source', async () => {
    const answer = async () => ok({ version: 'v', features: [offered(features()[0]?.id ?? '', suggestion)] });
    page.instead.set('suggestions.list', [answer]);
    await openBench();
    await screen.findByText('弹性材料→硅胶');
    press('Enter');
    await waitFor(() => expect(Object.values(page.state.links)).toHaveLength(1));
    expect(screen.queryByText('弹性材料→硅胶')).toBeNull();
    fireEvent.click(await screen.findByTitle('打开证据1第1段'));
    const mark = await waitFor(() => defined(document.querySelector('.mark-current'), 'mark'));
    expect(mark.textContent).toBe('由硅胶制成');
    expect(mark.classList).toContain('is-flashing');
  });

  it('refuses it with Delete for good', async () => {
    const answer = async () => ok({ version: 'v', features: [offered(features()[0]?.id ?? '', suggestion)] });
    page.instead.set('suggestions.list', [answer]);
    await openBench();
    await screen.findByText('弹性材料→硅胶');
    press('Delete');
    await waitFor(() => expect(Object.values(page.state.rejections)).toMatchObject([{ evidenceId: 'page' }]));
    expect(screen.queryByText('弹性材料→硅胶')).toBeNull();
    expect(page.state.links).toEqual({});
  });
});

describe('rows', () => {
  it('of a dependent claim fold what it takes over and unfold it to read', async () => {
    await openBench([2]);
    const fold = screen.getByRole('button', { name: /引用权利要求1的全部特征/ });
    expect(fold.textContent).toContain(`待比对 ${features(1).length}`);
    const [first] = features(1);
    fireEvent.click(fold);
    const copies = screen.getAllByTitle(`到特征${first?.label}所在行`);
    press('j');
    fireEvent.click(defined(copies[0], 'inherited row'));
    expect(currentRow().dataset.row).toBe(first?.id);
  });

  it('say what their verdict still lacks, and that a judgment is stale', async () => {
    await openBench();
    press('4');
    const row = defined(document.querySelector<HTMLElement>(`[data-row="${features()[0]?.id}"]`), 'row');
    await waitFor(() => expect(row.textContent).toContain('待补2'));
    page.runElsewhere({ type: 'feature.retype', featureId: features()[0]?.id ?? '', featureType: 'NUMERIC' });
    await waitFor(() => expect(row.textContent).toContain('原判“缺少”，特征类型已改'));
    expect(within(row).getByRole('combobox', { name: /的判定$/ })).toHaveProperty('value', 'PENDING');
  });

  it('are renamed with F2', async () => {
    await openBench();
    press('F2');
    const field = await screen.findByRole('textbox', { name: '改编号' });
    fireEvent.change(field, { target: { value: '甲' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(features()[0]).toMatchObject({ label: '甲', labelFixed: true }));
  });
});

describe('the claim pane', () => {
  it('cuts at the caret and merges at a beginning', async () => {
    await openBench();
    const before = features().length;
    const words = screen.getByRole('group', { name: /^权利要求文字/ });
    for (let step = 0; step < 3; step += 1) fireEvent.keyDown(words, { key: 'ArrowRight' });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(features()).toHaveLength(before + 1));
    const [first, second] = features();
    expect([first?.text, second?.span?.[0]]).toEqual(['一种折', 3]);
    fireEvent.keyDown(words, { key: 'Backspace' });
    await waitFor(() => expect(features()).toHaveLength(before));
    expect(features()[0]?.id).toBe(first?.id);
  });

  it('goes on at the row before one that was merged away', async () => {
    await openBench();
    press('j');
    fireEvent.click(screen.getByRole('button', { name: '与前一特征合并' }));
    await waitFor(() => expect(currentRow().dataset.row).toBe(features()[0]?.id));
  });
});

it('takes no suggestion when Enter finds nothing to cut', async () => {
  const suggestion = aSuggestion('由硅胶制成');
  const answer = async () => ok({ version: 'v', features: [offered(features()[0]?.id ?? '', suggestion)] });
  page.instead.set('suggestions.list', [answer]);
  await openBench();
  await screen.findByText('弹性材料→硅胶');
  const before = page.head;
  for (const key of ['Enter', 'Delete', 'Backspace']) {
    fireEvent.keyDown(screen.getByRole('group', { name: /^权利要求文字/ }), { key });
  }
  expect(page.calls.filter(({ method }) => method === 'cases.run')).toEqual([]);
  expect(page.head).toBe(before);
});

describe('the equivalence sheet', () => {
  it('computes its outcome from the answers and hands it to the row', async () => {
    await openBench();
    press('e');
    const sheet = within(await screen.findByRole('region', { name: '等同判断' }));
    const judge = () => sheet.getByRole('button', { name: /判为/ });
    expect(judge().textContent).toBe('先判为等同，待补');
    fireEvent.click(within(sheet.getByRole('radiogroup', { name: '手段基本相同' })).getByText('否'));
    await waitFor(() => expect(judge().textContent).toBe('判为不相同且不等同'));
    fireEvent.click(judge());
    await waitFor(() => expect(verdicts()[0]).toBe('DIFFERENT'));
  });

  it('closes with Escape and gives the focus back to its row', async () => {
    await openBench();
    press('e');
    const sheet = await screen.findByRole('region', { name: '等同判断' });
    fireEvent.keyDown(sheet, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region', { name: '等同判断' })).toBeNull());
    expect(document.activeElement).toBe(currentRow());
  });
});

describe('several products', () => {
  it('are compared one at a time, each with its own judgments', async () => {
    const patch = { name: '第二款晾衣架' };
    page.runElsewhere({ type: 'record.add', collection: 'products', id: 'p2', patch });
    await openBench();
    press('1');
    await waitFor(() => expect(verdicts()[0]).toBe('IDENTICAL'));
    const chooser = screen.getByRole('combobox', { name: '被诉侵权产品或者方法' });
    fireEvent.change(chooser, { target: { value: 'p2' } });
    const first = defined(document.querySelector<HTMLElement>('[data-row]'), 'first row');
    expect(within(first).getByRole('combobox', { name: /的判定$/ })).toHaveProperty('value', 'PENDING');
    expect(screen.getByText('还没有这个产品的资料')).toBeDefined();
  });
});

describe('the conclusion', () => {
  it('follows the rows and explains itself by rule and row', async () => {
    await openBench();
    const bar = within(screen.getByRole('region', { name: '结论' }));
    expect(bar.getByRole('button', { name: /权利要求1/ }).textContent).toContain('尚未得出');
    press('j');
    press('4');
    await waitFor(() =>
      expect(bar.getByRole('button', { name: /权利要求1/ }).textContent).toContain('未落入'),
    );
    fireEvent.click(bar.getByRole('button', { name: /权利要求1/ }));
    expect(bar.getByText('规则R2')).toBeDefined();
    const label = features()[1]?.label ?? '';
    fireEvent.click(defined(bar.getAllByRole('button', { name: label })[0], 'row link'));
    expect(currentRow().dataset.row).toBe(features()[1]?.id);
  });
});

it('says what is missing while there is nothing to compare', async () => {
  openPage('#/case/case1/bench', page);
  await screen.findByText('还没有可以比对的特征');
  fireEvent.click(screen.getByRole('button', { name: '去“权利”' }));
  expect(window.location.hash).toBe('#/case/case1/right');
});
