import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok } from '../../../../shared/util/result.ts';
import { PageHost } from '../../../support/page-host.ts';
import { closeBench, featuresOf, openRackBench, press } from '../open-bench.ts';
import { aSuggestion, offered } from '../rack-case.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
});
afterEach(closeBench);

const stated = () => Object.values(page.state.aliases).map(({ term, part }) => [term, part]);

/** Selects words of the material as a person does with the mouse. */
async function select(words: string): Promise<void> {
  const reader = within(await screen.findByRole('tabpanel'));
  const piece = await reader.findByText((text) => text.includes(words));
  const node = piece.firstChild;
  const start = (node?.textContent ?? '').indexOf(words);
  if (node === null) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  fireEvent.mouseUp(piece);
}

it('words selected in the material are stated to name a part of the claim, by key and typing', async () => {
  await openRackBench(page);
  await select('限位块');
  await screen.findByRole('button', { name: '同指…' });
  press('t');
  const dialog = within(await screen.findByRole('dialog', { name: '“限位块”即权利要求中的' }));
  const input = dialog.getByRole('combobox');
  fireEvent.change(input, { target: { value: '支撑杆' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  await waitFor(() => expect(stated()).toEqual([['支撑杆', '限位块']]));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a passage is no name: it is linked, not stated', async () => {
  await openRackBench(page);
  await select('晾衣架的底座为圆形。支撑杆下端与底座铰接，可以折叠。限位块长40 mm，由硅胶制成。');
  await screen.findByRole('button', { name: /^关联到特征/ });
  expect(screen.queryByRole('button', { name: '同指…' })).toBeNull();
  press('t');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('the list of terms takes a statement by hand and takes it back', async () => {
  await openRackBench(page);
  fireEvent.click(screen.getByRole('button', { name: '术语表' }));
  const dialog = within(await screen.findByRole('dialog', { name: '术语表' }));
  fireEvent.change(dialog.getByRole('combobox', { name: '权利要求用语' }), { target: { value: '底座' } });
  fireEvent.change(dialog.getByRole('textbox', { name: '资料用语' }), { target: { value: ' 圆盘 ' } });
  fireEvent.click(dialog.getByRole('button', { name: '指明二者同指' }));
  await waitFor(() => expect(stated()).toEqual([['底座', '圆盘']]));
  await waitFor(() => expect(dialog.getByRole('textbox', { name: '资料用语' })).toHaveProperty('value', ''));
  fireEvent.click(await dialog.findByRole('button', { name: '取消“圆盘”即“底座”' }));
  await waitFor(() => expect(stated()).toEqual([]));
});

it('the list of terms shows what links taught, and not what is only alike', async () => {
  const reasons = (['linked', 'synonym', 'earlier'] as const).map((kind) => ({
    kind,
    feature: '底座',
    passage: `${kind}的部件`,
    message: '有出处。',
  }));
  page.instead.set('suggestions.list', [
    async () => {
      const [first] = featuresOf(page);
      const suggestions = [{ ...aSuggestion('由硅胶制成'), reasons }];
      return ok({ version: 'v', features: [{ ...offered(first?.id ?? ''), suggestions }] });
    },
  ]);
  await openRackBench(page);
  await screen.findByText(/linked的部件/);
  fireEvent.click(screen.getByRole('button', { name: '术语表' }));
  const dialog = within(await screen.findByRole('dialog', { name: '术语表' }));
  expect(dialog.getByText('linked的部件')).toBeDefined();
  expect(dialog.queryByText(/synonym|earlier/)).toBeNull();
});
