import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defined } from '../../../shared/util/assert.ts';
import { PageHost } from '../../support/page-host.ts';
import { closeBench, featuresOf, openRackBench, press } from './open-bench.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
});
afterEach(closeBench);

const words = () => screen.getByRole('group', { name: /^权利要求文字/ });
const labelOf = (at: number) =>
  defined(words().querySelectorAll<HTMLElement>('.claim-feature-label')[at], `label ${at}`);

it('pointing at a label says why the feature begins there, and pointing away nothing', async () => {
  await openRackBench(page);
  const [, second] = featuresOf(page);
  fireEvent.pointerOver(labelOf(1));
  const said = new RegExp(`^${second?.label}从这里开始：.*（F\\d+）$`);
  expect(screen.getByText(said)).toBeDefined();
  // Nobody has a caret there: nothing is said aloud, and nothing is offered to press.
  expect(screen.queryByRole('button', { name: /^与前一特征合并Backspace/ })).toBeNull();
  fireEvent.pointerLeave(words());
  expect(screen.queryByText(said)).toBeNull();
});

it('a click on a label sets the caret there; the words and the key are said and can be pressed', async () => {
  await openRackBench(page);
  const before = featuresOf(page).length;
  // The pointer rests where it clicked.
  fireEvent.pointerOver(labelOf(1));
  fireEvent.click(labelOf(1));
  const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(status.some((text) => /从这里开始：.*按退格与前一特征合并。$/.test(text ?? ''))).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: /^与前一特征合并\s*Backspace/ }));
  await waitFor(() => expect(featuresOf(page)).toHaveLength(before - 1));
  await waitFor(() => expect(screen.getAllByText(/^原拟在此切分，现已合并/).length).toBeGreaterThan(0));
  fireEvent.click(screen.getByRole('button', { name: /^切分\s*Enter/ }));
  await waitFor(() => expect(featuresOf(page)).toHaveLength(before));
});

it('kinds that the words may be come first in the list, with what they mean, and are one click away', async () => {
  await openRackBench(page);
  const numeric = defined(
    featuresOf(page).find(({ text }) => text.includes('30–50mm')),
    'the feature with a length',
  );
  page.runElsewhere({ type: 'feature.retype', featureId: numeric.id, featureType: 'NORMAL' });
  const at = featuresOf(page).findIndex(({ id }) => id === numeric.id);
  for (let step = 0; step < at; step += 1) press('j');
  const list = await screen.findByRole('combobox', { name: `特征${numeric.label}的类型` });
  expect(within(list).getAllByRole('option')[0]?.textContent).toBe('数值特征（可能）');
  fireEvent.click(screen.getByTitle(/^改为数值特征：含数值或者范围/));
  await waitFor(() => expect(page.state.features[numeric.id]?.type).toBe('NUMERIC'));
  expect(await screen.findByText(/^含数值或者范围/)).toBeDefined();
});
