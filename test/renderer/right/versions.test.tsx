import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { ok } from '../../../shared/util/result.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage as open } from '../../support/page.tsx';
import { PageHost } from '../../support/page-host.ts';

const AMENDED = RACK_CLAIMS.replace('由弹性材料制成', '由天然橡胶制成');

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

function loaded(right: Pick<Right, 'patentNo'> | Record<string, never> = {}): PageHost {
  const page = new PageHost();
  const [rightId = ''] = Object.keys(page.state.rights);
  page.runElsewhere({ type: 'record.update', collection: 'rights', id: rightId, patch: right });
  const version = '授权文本';
  page.runElsewhere({ type: 'claims.load', rightId, text: RACK_CLAIMS, evidenceId: null, version });
  return open('#/case/case1/right', page);
}

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText('粘贴权利要求'), { target: { value: text } });

const texts = (page: PageHost) =>
  Object.values(page.state.claims)
    .sort((a, b) => a.no - b.no)
    .map(({ text }) => text);

describe('dirty text', () => {
  it('lists what was tidied, the original beside the reason', async () => {
    open('#/case/case1/right');
    await screen.findByLabelText('粘贴权利要求');
    paste(RACK_CLAIMS.replace('\n2.', '\n第 1 页 共 2 页\n2.'));
    const fold = (await screen.findByText('修整了1处，可查看')).closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('del')?.textContent).toBe('第␣1␣页␣共␣2␣页↵');
    expect(fold?.textContent).toContain('去掉了页眉、页脚或页码。');
  });

  it('is loaded with the repairs that were taken back before', async () => {
    const page = open('#/case/case1/right');
    await screen.findByLabelText('粘贴权利要求');
    paste(RACK_CLAIMS.replace('所述限位块（3）由', '\n第 1 页 共 2 页\n所述限位块（3）由'));
    fireEvent.click(await screen.findByRole('button', { name: '恢复原文：第2行第1列', hidden: true }));
    await screen.findByText(/^恢复原文1处，可查看$/);
    fireEvent.click(screen.getByRole('button', { name: '载入' }));
    await waitFor(() => expect(texts(page)[0]).toContain('第 1 页 共 2 页'));
  });

  it('is silent about clean text', async () => {
    open('#/case/case1/right');
    await screen.findByLabelText('粘贴权利要求');
    paste(RACK_CLAIMS);
    await screen.findByText(/识别出3项/);
    expect(screen.queryByText(/修整了/)).toBeNull();
  });
});

describe('another version', () => {
  it('is compared with the present one before it is taken over', async () => {
    const page = loaded();
    const before = page.state;
    fireEvent.click(await screen.findByRole('button', { name: '换成另一版本' }));
    paste(AMENDED);
    const comparison = await screen.findByRole('region', { name: '两个版本的比较' });
    expect(comparison.textContent).toContain('与授权文本相比：相同2项，有修改1项。');
    expect(comparison.querySelector('del')?.textContent).toContain('弹性材料');
    expect(comparison.querySelector('ins')?.textContent).toContain('天然橡胶');
    expect(comparison.textContent).toMatch(/个特征不变，/);
    expect(page.state).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: '载入' }));
    await waitFor(() => expect(texts(page)[0]).toContain('天然橡胶'));
  });

  it('that is equal is called so', async () => {
    loaded();
    fireEvent.click(await screen.findByRole('button', { name: '换成另一版本' }));
    paste(RACK_CLAIMS);
    await screen.findByText(/各项权利要求一字不差/);
  });

  it('from a file waits for a decision; keeping the present one changes no claim', async () => {
    const page = loaded();
    await screen.findByRole('button', { name: '换成另一版本' });
    const answer = async () => ok({ text: AMENDED, blocks: [] });
    page.instead.set('evidence.text', [answer, answer, answer, answer]);
    const drop = () =>
      fireEvent.drop(screen.getByRole('heading', { name: '权利要求' }), {
        dataTransfer: { types: ['Files'], files: [new File(['a'], '修改本.txt')] },
      });
    drop();
    const sheet = within(await screen.findByRole('dialog', { name: '换成另一版本' }));
    expect(sheet.getByText('天然橡胶')).toBeDefined();
    fireEvent.click(sheet.getByRole('button', { name: '保留现有版本' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(texts(page)[0]).toContain('弹性材料');
    drop();
    fireEvent.click(await screen.findByRole('button', { name: '换成这一版本' }));
    await waitFor(() => expect(page.calls.map(({ method }) => method)).toContain('evidence.readClaims'));
  });

  it('warns that a text bears the number of another patent', async () => {
    loaded({ patentNo: 'ZL202221187345.9' });
    fireEvent.click(await screen.findByRole('button', { name: '换成另一版本' }));
    paste(`(12)实用新型专利\n(10)授权公告号 CN 216000001 U\n(21)申请号 202110000001.5\n${AMENDED}`);
    await screen.findByText(/文件上的号码是202110000001\.5，与本案专利ZL202221187345\.9不同/u);
    paste(AMENDED);
    await waitFor(() => expect(screen.queryByText(/文件上的号码是/u)).toBeNull());
  });
});

describe('references between claims', () => {
  it('lead to the claim they name', async () => {
    loaded();
    const [first] = await screen.findAllByRole('button', { name: '权利要求1' });
    const claim = document.getElementById('claim-1');
    expect(document.activeElement).not.toBe(claim);
    fireEvent.click(first as HTMLElement);
    expect(document.activeElement).toBe(claim);
    const words = [...document.querySelectorAll('.claim-list .claim-text')].map((line) => line.textContent);
    expect(words).toEqual(RACK_CLAIMS.split('\n').map((line) => line.slice(3)));
  });
});

describe('reference marks', () => {
  it('stand in a folded table with names and places', async () => {
    loaded();
    const fold = (await screen.findByText('附图标记4个')).closest('details');
    expect(fold?.open).toBe(false);
    const rows = [...(fold?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent);
    expect(rows).toEqual([
      '1底座权利要求1',
      '2支撑杆权利要求1、3',
      '3限位块权利要求1、2',
      '4保护套权利要求3',
    ]);
  });
});
