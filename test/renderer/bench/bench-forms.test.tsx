import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeatureType } from '../../../shared/claims/model.ts';
import { PageHost } from '../../support/page-host.ts';
import { closeBench, currentRow, featuresOf, openRackBench, press, verdictsOf } from './open-bench.ts';
import { linkCommandFor } from './rack-case.ts';

let page: PageHost;

beforeEach(() => {
  page = new PageHost();
});
afterEach(closeBench);

const first = () => featuresOf(page)[0];
const judgment = () => Object.values(page.state.judgments).find((one) => one.featureId === first()?.id);

/** Opens the sheet of the first row after giving its feature a type. */
async function openSheet(featureType: FeatureType) {
  await openRackBench(page);
  page.runElsewhere({ type: 'feature.retype', featureId: first()?.id ?? '', featureType });
  press('e');
  return within(await screen.findByRole('region', { name: '等同判断' }));
}

describe('the sheet by the kind of feature', () => {
  it('compares the values of a numeric feature as they are given', async () => {
    await openRackBench(page);
    const at = featuresOf(page).findIndex(({ text }) => text.includes('30–50mm'));
    for (let step = 0; step < at; step += 1) press('j');
    press('e');
    const sheet = within(await screen.findByRole('region', { name: '等同判断' }));
    const field = sheet.getByRole('textbox', { name: '被诉的数值和单位' });
    fireEvent.change(field, { target: { value: '4 cm' } });
    fireEvent.blur(field);
    await sheet.findByText(/数值比较的结果：相同/);
    fireEvent.click(await sheet.findByRole('button', { name: '判为相同' }));
    await waitFor(() => expect(verdictsOf(page)[at]).toBe('IDENTICAL'));
  });

  it('asks a functional feature for degrees, unless the claim alone shows the embodiment', async () => {
    const sheet = await openSheet('FUNCTIONAL');
    const effect = within(await sheet.findByRole('radiogroup', { name: '效果' }));
    fireEvent.click(effect.getByText('基本相同'));
    await waitFor(() => expect(judgment()?.functional?.effect).toBe('SIMILAR'));
    fireEvent.click(sheet.getByRole('checkbox', { name: /仅阅读权利要求/ }));
    await sheet.findByRole('radiogroup', { name: '手段基本相同' });
    expect(judgment()?.functional?.effect).toBe('SIMILAR');
  });

  it.each([
    ['USE_ENVIRONMENT', '被诉产品能否适用于该环境？', '否', '不相同且不等同'],
    ['STEP_ORDER', '各步骤是否应当按照特定顺序实施？', '否', '不具限定作用'],
    ['NEGATIVE', '被诉方案是否具有被排除的内容？', '否', '相同'],
  ] as const)('lets the one question of %s decide', async (type, question, answer, verdict) => {
    const sheet = await openSheet(type);
    fireEvent.click(within(await sheet.findByRole('radiogroup', { name: question })).getByText(answer));
    expect(await sheet.findByRole('button', { name: `判为${verdict}` })).toBeDefined();
  });

  it('keeps equivalence away once a bar is found, with its ground', async () => {
    const sheet = await openSheet('NORMAL');
    fireEvent.click(sheet.getByRole('checkbox', { name: '禁止反悔' }));
    const ground = await sheet.findByRole('textbox', { name: '“禁止反悔”的依据' });
    fireEvent.change(ground, { target: { value: '第一次审查意见答复' } });
    fireEvent.blur(ground);
    await waitFor(() => expect(judgment()?.bars).toEqual([{ id: 'B1', note: '第一次审查意见答复' }]));
    expect(await sheet.findByText(/^有限制成立/)).toBeDefined();
  });
});

describe('words of the expert', () => {
  it('are stored as a reason when the field is left with Escape', async () => {
    page.settings = { ...page.settings, phrases: ['经比对，二者结构相同。'] };
    await openRackBench(page);
    press('r');
    const field = await screen.findByRole('textbox', { name: `特征${first()?.label}的理由` });
    fireEvent.keyDown(field, { key: 'Tab' });
    await waitFor(() => expect(field.textContent).toContain('经比对，二者结构相同。'));
    fireEvent.keyDown(field, { key: 'Escape' });
    if (screen.queryByRole('textbox', { name: /的理由$/ }) !== null)
      fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(judgment()?.reason).toBe('经比对，二者结构相同。'));
    expect(document.activeElement).toBe(currentRow());
  });

  it('go to the evidence needed where nothing can be judged', async () => {
    await openRackBench(page);
    press('5');
    await waitFor(() => expect(judgment()?.verdict).toBe('UNDETERMINED'));
    press('k');
    press('r');
    expect(await screen.findByRole('textbox', { name: `特征${first()?.label}需要补充的证据` })).toBeDefined();
  });

  it('are kept as a note with C', async () => {
    await openRackBench(page);
    press('c');
    const field = await screen.findByRole('textbox', { name: `特征${first()?.label}的备注` });
    fireEvent.change(field, { target: { value: '请第二位专家看一下' } });
    fireEvent.blur(field);
    await waitFor(() => expect(first()?.note).toBe('请第二位专家看一下'));
  });
});

describe('the features of a claim', () => {
  it('change their kind, and a judgment of theirs goes stale', async () => {
    await openRackBench(page);
    press('4');
    press('k');
    const kind = await screen.findByRole('combobox', { name: `特征${first()?.label}的类型` });
    fireEvent.change(kind, { target: { value: 'FUNCTIONAL' } });
    await waitFor(() => expect(judgment()?.stale).toBe('特征类型已改'));
    expect(currentRow().textContent).toContain('功能性特征');
  });

  it('may have no words of the claim', async () => {
    await openRackBench(page);
    fireEvent.click(screen.getByRole('button', { name: '添加无文字的特征' }));
    const dialog = within(await screen.findByRole('dialog', { name: '添加无文字的特征' }));
    fireEvent.change(dialog.getByLabelText('特征内容'), { target: { value: '先折叠后锁定' } });
    fireEvent.click(dialog.getByRole('button', { name: '添加' }));
    await waitFor(() => expect(featuresOf(page)[1]).toMatchObject({ span: null, type: 'STEP_ORDER' }));
    expect(await screen.findByText('无文字')).toBeDefined();
  });
});

describe('a passage', () => {
  it('is unlinked with one press, and the judgment that rested on it must be looked at again', async () => {
    await openRackBench(page);
    page.runElsewhere(linkCommandFor(page.state, first()?.id ?? '', '底座为圆形'));
    press('1');
    await waitFor(() => expect(judgment()?.verdict).toBe('IDENTICAL'));
    fireEvent.click(screen.getByRole('button', { name: '取消关联：证据1第1段' }));
    await waitFor(() => expect(page.state.links).toEqual({}));
    expect(judgment()?.stale).toBe('对应的出处已移除');
  });
});
