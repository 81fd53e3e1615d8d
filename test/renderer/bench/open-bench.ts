import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { closeOverlay } from '../../../renderer/app/palette-state.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toasts.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import type { Verdict } from '../../../shared/judgment/verdict.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RACK_CLAIMS } from '../../support/case-builder.ts';
import { openPage } from '../../support/page.tsx';
import type { PageHost } from '../../support/page-host.ts';
import { PAGE_WORDS } from './rack-case.ts';

// A busy machine draws later, not otherwise.
configure({ asyncUtilTimeout: 10_000 });

/** The bench of the folding rack with these claims asserted and one page of material, at its first row. */
export async function openRackBench(page: PageHost, nos: readonly number[] = [1]): Promise<void> {
  localStorage.clear();
  const rightId = ordered(page.state.rights)[0]?.id ?? '';
  const claims = { rightId, text: RACK_CLAIMS, evidenceId: null, version: '授权文本' };
  page.runElsewhere({ type: 'claims.load', ...claims });
  page.runElsewhere({ type: 'claims.assert', rightId, nos: [...nos] });
  const productId = ordered(page.state.products)[0]?.id ?? '';
  const material = { name: '商品页', text: PAGE_WORDS, role: 'accused', productId } as const;
  const wanted = { caseId: 'case1', requestId: 'material', evidenceId: 'page', ...material };
  await page.host().client.evidence.addText(wanted);
  openPage('#/case/case1/bench', page);
  await screen.findByRole('grid', { name: '比对表' });
}

export function closeBench(): void {
  cleanup();
  closeOverlay();
  for (const { id } of currentToasts()) dismissToast(id);
}

/** The features of a claim in their order. */
export function featuresOf(page: PageHost, no = 1): Feature[] {
  const claim = Object.values(page.state.claims).find((one) => one.no === no);
  return ordered(page.state.features).filter((feature) => feature.claimId === claim?.id);
}

/** The verdicts of claim 1 in the order of its rows; undefined where nobody judged yet. */
export function verdictsOf(page: PageHost): (Verdict | undefined)[] {
  return featuresOf(page).map(
    ({ id }) => Object.values(page.state.judgments).find((one) => one.featureId === id)?.verdict,
  );
}

export function currentRow(): HTMLElement {
  return defined(document.querySelector<HTMLElement>('[data-row][aria-selected="true"]'), 'current row');
}

/** Presses a key where the focus is. */
export function press(key: string, more: Partial<KeyboardEventInit> = {}): void {
  const code = /^\d$/.test(key) ? `Digit${key}` : key;
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...more });
}
