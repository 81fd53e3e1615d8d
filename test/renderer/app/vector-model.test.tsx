import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VectorsStatus } from '../../../shared/contract/vectors.contract.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';
import { OPINION_RESOURCES } from '../opinion/shipped-resources.ts';

const READY: VectorsStatus = {
  state: 'ready',
  file: { name: 'sgns.word', sizeBytes: 5_000_000 },
  id: 'abcdef123456',
  sha256: 'ab'.repeat(32),
  words: 200_000,
  dimension: 300,
  isCut: false,
  threshold: 0.6,
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** A case with a compared claim, whose vector model is still being read. */
function aHost(): PageHost {
  const page = new PageHost();
  page.instead.set('system.resources', [async () => ({ ok: true, value: OPINION_RESOURCES })]);
  const rightId = Object.keys(page.state.rights)[0] ?? '';
  page.runElsewhere({ type: 'claims.load', rightId, text: RACK_CLAIMS, evidenceId: null, version: '' });
  page.runElsewhere({ type: 'claims.assert', rightId, nos: [1] });
  return page;
}

const arrives = (page: PageHost) =>
  act(async () => {
    page.vectors = READY;
    page.hub.emit('vectors.changed', {});
  });

describe('a vector model that becomes ready while a case is open', () => {
  it('makes the bench ask for suggestions again', async () => {
    const page = aHost();
    openPage('#/case/case1/bench', page);
    const asked = () => page.calls.filter(({ method }) => method === 'suggestions.list').length;
    await waitFor(() => expect(asked()).toBeGreaterThan(0));
    const before = asked();
    await arrives(page);
    await waitFor(() => expect(asked()).toBe(before + 1));
  });

  it('is named in the opinion, and no more when it is switched off', async () => {
    const page = aHost();
    openPage('#/case/case1/opinion', page);
    await screen.findByRole('heading', { name: '一、委托情况' });
    expect(screen.queryByText(/vectors@/)).toBeNull();
    await arrives(page);
    expect((await screen.findAllByText(/bidui-suggest\/\d+ vectors@abcdef123456/)).length).toBeGreaterThan(0);
    await act(async () => {
      page.settings = { ...page.settings, useVectors: false };
      page.hub.emit('settings.changed', {});
    });
    await waitFor(() => expect(screen.queryByText(/vectors@/)).toBeNull());
  });

  it('is looked for again whenever the settings are opened', async () => {
    const page = new PageHost();
    openPage('#/settings', page);
    await screen.findByText(/文件夹里还没有模型/);
    fireEvent.click(screen.getByRole('link', { name: '案件台' }));
    await waitFor(() => expect(screen.queryByText(/文件夹里还没有模型/)).toBeNull());
    page.vectors = READY;
    fireEvent.click(screen.getByRole('link', { name: '设置' }));
    await screen.findByText(/sgns\.word/);
  });
});
