import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeatureSuggestions } from '../../../shared/contract/suggestions.contract.ts';
import { defined } from '../../../shared/util/assert.ts';
import { ok } from '../../../shared/util/result.ts';
import { PageHost } from '../../support/page-host.ts';
import { closeBench, currentRow, featuresOf, openRackBench, press, verdictsOf } from './open-bench.ts';
import { aSuggestion, offered } from './rack-case.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
});
afterEach(closeBench);

/** Answers in turn what is offered for the first rows, by their place. */
async function openWith(...answers: readonly (readonly Partial<FeatureSuggestions>[])[]): Promise<void> {
  page.instead.set(
    'suggestions.list',
    answers.map((rows) => async () => {
      const ids = featuresOf(page).map(({ id }) => id);
      const features = rows.map((row, at) => ({ ...offered(ids[at] ?? ''), ...row }));
      return ok({ version: 'v', features });
    }),
  );
  await openRackBench(page);
}

const rowAt = (at: number): HTMLElement =>
  defined(document.querySelectorAll<HTMLElement>('[data-row]')[at], `row ${at}`);

describe('a suggestion', () => {
  const rows = [{ suggestions: [aSuggestion('限位块长40 mm，由硅胶制成')] }];

  it('says in words how it meets the feature, and on S in sentences why', async () => {
    await openWith(rows);
    const row = within(currentRow());
    await row.findByText('用词相同');
    expect(row.getByText('弹性材料→硅胶').parentElement?.title).toBe('“硅胶”与“弹性材料”用词相近。');
    press('s');
    expect(await row.findByText(/“硅胶”与“弹性材料”用词相近。/)).toBeDefined();
    expect(row.getByRole('button', { name: /^收起依据/ }).getAttribute('aria-expanded')).toBe('true');
    press('s');
    await waitFor(() => expect(row.queryByText('用词相同')).toBeNull());
    press('s');
    expect(await row.findByText('弹性材料→硅胶')).toBeDefined();
  });

  it('marks the words that belong together in the passage with the tone of the pair', async () => {
    await openWith(rows);
    const pair = await within(currentRow()).findByText('弹性材料→硅胶');
    const inPassage = defined(currentRow().querySelector('.suggestion-go .word-mark'), 'marked words');
    expect(inPassage.textContent).toBe('硅胶');
    expect(inPassage.className).toBe(pair.className);
  });

  it('says what a person holds, here or in an earlier case', async () => {
    const reasons = (['linked', 'stated', 'earlier'] as const).map((kind, at) => ({
      kind,
      feature: `部件${at}`,
      passage: `零件${at}`,
      message: '有出处。',
    }));
    await openWith([{ suggestions: [{ ...aSuggestion('由硅胶制成'), reasons }] }]);
    const row = within(currentRow());
    await row.findByText('已确认');
    expect([row.getByText('已指明'), row.getByText('另案')]).toHaveLength(2);
  });
});

describe('a feature that may be absent', () => {
  const absent = {
    outlook: 'likely-absent',
    absence: '资料中没有找到“磁吸盘”的对应部分。',
    missingTerms: ['磁吸盘'],
    suggestions: [aSuggestion('由硅胶制成')],
  } as const;

  it('says what no passage shows, what the nearest lacks, and is judged with one click', async () => {
    await openWith([{ ...absent, suggestions: [...absent.suggestions], missingTerms: ['折叠晾衣架'] }]);
    const note = within(await screen.findByRole('note'));
    expect(note.getByText(/没有一处写到“折叠晾衣架”.*只写到“支撑杆”、“弹性材料”（“硅胶”）/)).toBeDefined();
    expect(within(currentRow()).getByTitle('资料中没有找到对应部分').textContent).toBe('折叠晾衣架');
    fireEvent.click(note.getByRole('button', { name: /^核对后判为缺少/ }));
    await waitFor(() => expect(verdictsOf(page)[0]).toBe('MISSING'));
  });

  it('is named so in the table, so that rows can be taken in a sensible order', async () => {
    await openWith([{}, { ...absent, suggestions: [...absent.suggestions], missingTerms: [] }]);
    await waitFor(() => expect(rowAt(1).textContent).toContain('可能没有对应'));
    press('j');
    const note = within(await screen.findByRole('note'));
    expect(note.getByText(/没有一处同时写明本特征的各部分及其关系/)).toBeDefined();
  });

  it('keeps quiet once it was judged', async () => {
    await openWith([{ ...absent, suggestions: [...absent.suggestions], missingTerms: [] }]);
    await screen.findByRole('note');
    press('5');
    press('k');
    await waitFor(() => expect(screen.queryByRole('note')).toBeNull());
  });
});

describe('a confirmation', () => {
  it('lets other rows say what changed, and says it once aloud', async () => {
    const [here, there] = ['由硅胶制成', '支撑杆下端与底座铰接'].map(aSuggestion);
    const first = { suggestions: [here, there].flatMap((one) => one ?? []) };
    const known = { suggestions: first.suggestions.slice(0, 1) };
    const now = { suggestions: first.suggestions.slice(1) };
    await openWith([first, known, known], [first, now, { ...known, outlook: 'likely-present' }]);
    await screen.findAllByText('弹性材料→硅胶');
    expect(document.querySelector('.row-news')).toBeNull();
    press('Enter');
    await waitFor(() => expect(within(rowAt(1)).getByTitle('首条建议换成了另一处')).toBeDefined());
    expect(within(rowAt(2)).getByText('有线索')).toBeDefined();
    const [, second, third] = featuresOf(page);
    screen.getByText(`特征${second?.label}、${third?.label}的建议已随刚才的确认更新。`);
    press('j');
    expect(within(rowAt(1)).queryByTitle('首条建议换成了另一处')).toBeNull();
  });

  it('shows no sign while suggestions are hidden', async () => {
    const [here, there] = ['由硅胶制成', '支撑杆下端与底座铰接'].map(aSuggestion);
    const rows = (second: typeof here) => [here, second].map((one) => ({ suggestions: one ? [one] : [] }));
    await openWith(rows(here), rows(there));
    await screen.findAllByText('弹性材料→硅胶');
    press('Enter');
    await waitFor(() => expect(document.querySelector('.row-news')).not.toBeNull());
    press('s');
    press('s');
    await waitFor(() => expect(document.querySelector('.row-news')).toBeNull());
    press('s');
    await waitFor(() => expect(document.querySelector('.row-news')).not.toBeNull());
  });
});
