import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

async function openTerm(descriptionText: string): Promise<PageHost> {
  const page = new PageHost();
  page.instead.set('system.resources', [async () => ({ ok: true, value: OPINION_RESOURCES })]);
  const id = Object.keys(page.state.rights)[0] ?? '';
  page.runElsewhere({
    type: 'claims.load',
    rightId: id,
    text: RACK_CLAIMS,
    evidenceId: null,
    version: '授权文本',
  });
  page.runElsewhere({ type: 'record.update', collection: 'rights', id, patch: { descriptionText } });
  const patch = { term: '限位块', meaning: '限制位移的块状件。' };
  page.runElsewhere({ type: 'record.add', collection: 'constructions', id: 'term1', patch });
  openPage('#/case/case1/opinion', page);
  fireEvent.click(await screen.findByRole('tab', { name: '设置' }));
  fireEvent.click(await screen.findByRole('button', { name: '查说明书' }));
  return page;
}

it('adds a paragraph of the description to the construction of its term', async () => {
  const page = await openTerm('[0007] 支撑杆2上设有限位块3。\n[0008] 底座1由铸铁制成。');
  await screen.findByText('第[0007]段');
  expect(screen.queryByText('第[0008]段')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '引用到用语解释' }));
  await waitFor(() => expect(page.state.constructions.term1?.citation).toBe('说明书第[0007]段'));
  expect(page.state.constructions.term1?.meaning).toBe(
    '限制位移的块状件。\n说明书第[0007]段记载：“支撑杆2上设有限位块3。”',
  );
  expect(Object.keys(page.state.constructions)).toEqual(['term1']);
});

it('says where a description is loaded when there is none', async () => {
  await openTerm('');
  await screen.findByText(/还没有说明书。请在“权利”一栏/);
});
