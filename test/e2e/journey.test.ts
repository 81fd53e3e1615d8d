import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { accessibilityProblems } from '../support/chromium.ts';
import { PROJECT_ROOT } from '../support/env.ts';
import { documentWords, validationErrors } from '../support/exported-docx.ts';
import { aWordFile, paragraph } from '../support/word-file.ts';
import { type OpenShell, openBrowserShell, openDesktopShell } from './shells.ts';
import { Workbench } from './workbench.ts';

/** An invented utility model and product: one feature differs and is equivalent. */
const CLAIMS = `1. 一种桌面手机支架，包括底板（1）和托臂（2），其特征在于：所述托臂（2）的下端通过转轴（3）与所述底板（1）铰接，所述转轴（3）上套设有扭簧（4）；所述托臂（2）的上端设有弹性夹持件（5）。
2. 根据权利要求1所述的桌面手机支架，其特征在于：所述底板（1）的底面设有防滑垫（6）。
`;
const PRODUCT = [
  '产品说明',
  '本产品为铝合金桌面手机支架，由底座和支臂组成。',
  '支臂下端用销轴铰接在底座上，销轴外套有一根扭簧。',
  '支臂上端装有磁吸盘，手机靠磁力吸附在支臂上。',
  '底座底面贴有硅胶防滑垫。',
];

const PHOTO = join(PROJECT_ROOT, 'test/support/samples/cup-lid.png');

let folder: string;
let shell: OpenShell;
let bench: Workbench;
let page: Page;

it.each([
  ['the browser shell', openBrowserShell],
  ['the built desktop program', openDesktopShell],
])('in %s a new case from files becomes an opinion that says what was judged', async (_name, open) => {
  folder = mkdtempSync(join(tmpdir(), 'bidui-journey-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  shell = await open(join(folder, 'profile'));
  const { stop } = shell;
  onTestFinished(async () => {
    await stop();
  });
  page = shell.page;
  bench = new Workbench(page);
  await newCase();
  await fillIntake();
  await expectAccessible('受理');
  await loadClaims();
  await expectAccessible('权利');
  await addMaterial();
  await expectAccessible('资料');
  await bench.openTab('比对');
  await correctSplit();
  await linkAndJudge();
  await expectAccessible('比对');
  await bench.openTab('意见书');
  await expectAccessible('意见书');

  const draft = await exportOpinion('草稿');
  expect(documentWords(draft)).toContain('草稿');
  await fillDocument();
  const final = await exportOpinion('正式稿');
  for (const document of [draft, final]) {
    expect(validationErrors(document, 'Microsoft365')).toBe('');
    expect(validationErrors(document, 'Office2016')).toBe('');
  }
  const words = documentWords(final);
  expect(words).not.toContain('草稿');
  expect(words).toContain('某知保判〔2026〕15号');
  expect(words).toContain('综上，被诉产品磁吸桌面手机支架落入涉案专利权利要求1的保护范围。');
  expect(words).toContain('特征E构成等同，其余相同');
  expect(words).toContain('磁吸盘与弹性夹持件都把手机固定在托臂上端');
  expect(words).toContain('手机靠磁力吸附在支臂上');

  await bench.openTab('卷宗');
  await expectAccessible('卷宗');
  await page.getByRole('link', { name: '案件台' }).click();
  await page.getByText('5/5').waitFor();
  await expectAccessible('案件台');
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('heading', { name: '设置', level: 1 }).waitFor();
  await expectAccessible('设置');
  expect(shell.watch).toEqual({ complaints: [], foreign: [] });
  expect(await stop()).toBe(0);
});

async function newCase(): Promise<void> {
  await page.getByRole('button', { name: '新建案件' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '案件名称' }).fill('桌面手机支架侵权判定');
  await dialog.getByRole('combobox', { name: '专利类型' }).selectOption({ label: '实用新型' });
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('heading', { name: '桌面手机支架侵权判定' }).waitFor();
}

async function fillIntake(): Promise<void> {
  await bench.type('被诉行为日期', '2026-10-12');
  await bench.tick(page.getByRole('checkbox', { name: '销售', exact: true }));
  const products = page.getByRole('region', { name: '被控产品或方法' });
  await bench.type('名称', '磁吸桌面手机支架', products);
}

async function loadClaims(): Promise<void> {
  await bench.openTab('权利');
  await bench.choose('从文件读取', [
    { name: '权利要求书.txt', mimeType: 'text/plain', buffer: Buffer.from(CLAIMS) },
  ]);
  await page.getByRole('checkbox', { name: '权利要求1' }).waitFor();
  expect(await page.getByRole('checkbox', { name: '权利要求1' }).isChecked()).toBe(true);
  await bench.type('发明名称', '一种桌面手机支架');
  await bench.type('专利号', 'ZL202221187345.9');
  await bench.type('专利权人', '某智能用品有限公司');
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '有效' });
  await bench.type('查询日期', '2026-11-2');
}

async function addMaterial(): Promise<void> {
  await bench.openTab('资料');
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const body = PRODUCT.map((words) => paragraph(words)).join('');
  await bench.choose('放入文件', [
    { name: '产品说明.docx', mimeType, buffer: Buffer.from(aWordFile({ body })) },
    { name: '实物照片.png', mimeType: 'image/png', buffer: readFileSync(PHOTO) },
  ]);
  await page.getByRole('row', { name: /实物照片/ }).waitFor();
}

/** Cuts a feature in two at a caret and joins two that say one thing. */
async function correctSplit(): Promise<void> {
  const words = page.getByRole('group', { name: '权利要求文字，可移动光标切分特征' });
  await bench.goTo('B');
  await words.focus();
  for (const _char of '包括底板（1）') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await bench.row('C').filter({ hasText: '和托臂' }).waitFor();
  await bench.goTo('E');
  await words.focus();
  await page.keyboard.press('Backspace');
  await bench.row('D').filter({ hasText: '扭簧' }).waitFor();
  await bench.row('E').filter({ hasText: '弹性夹持件' }).waitFor();
}

async function linkAndJudge(): Promise<void> {
  await bench.goTo('A');
  await bench.linkWords('产品说明', '本产品为铝合金');
  await page.keyboard.press('1');
  for (const [label, words] of [
    ['B', '本产品为铝合金'],
    ['C', '本产品为铝合金'],
    ['D', '支臂下端用销轴'],
  ] as const) {
    // Judging moved on to the next row.
    await bench.row(label, true).waitFor();
    await bench.linkWords('产品说明', words);
    await page.keyboard.press('1');
  }
  await bench.row('E', true).waitFor();
  await bench.linkWords('产品说明', '支臂上端装有磁吸盘');
  await bench.linkRegion('实物照片');
  await bench.row('E', true).getByText('图示区域').waitFor();
  await writeReason('E', '磁吸盘与弹性夹持件都把手机固定在托臂上端，只是固定的方式不同。');
  await judgeEquivalent();
  await page.getByText('落入（等同）').first().waitFor();
}

async function writeReason(label: string, words: string): Promise<void> {
  await bench.goTo(label);
  await page.keyboard.press('r');
  const field = page.getByRole('textbox', { name: `特征${label}的理由` });
  await field.waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await bench.row(label).filter({ hasText: words }).waitFor();
}

/** Works through the equivalence sheet of the current row and takes over what it comes to. */
async function judgeEquivalent(): Promise<void> {
  await page.keyboard.press('e');
  const sheet = page.getByRole('region', { name: '等同判断' });
  const tests = sheet.getByRole('radiogroup');
  await tests.first().waitFor();
  for (let index = 0; index < 4; index += 1) {
    await bench.tick(tests.nth(index).getByRole('radio', { name: '是' }));
    const reason = sheet.getByRole('textbox', { name: /的“?理由/ }).nth(index);
    await reason.fill(`第${index + 1}项成立：都是固定手机的常用手段。`);
    await reason.blur();
  }
  await sheet.getByRole('button', { name: '判为等同' }).click();
  await page.keyboard.press('Escape');
}

/** What an issued document must say besides the comparison. */
async function fillDocument(): Promise<void> {
  await page.getByRole('tab', { name: '设置' }).click();
  await bench.type('出具单位', '某知识产权保护中心');
  await bench.type('编号', '某知保判〔2026〕15号');
  await bench.type('出具日期', '2026-11-5');
  const experts = page.getByRole('region', { name: '专家' });
  await experts.getByRole('button', { name: '添加' }).click();
  await experts.getByRole('textbox', { name: '姓名' }).fill('林知远');
  await bench.tick(experts.getByRole('checkbox'));
}

async function exportOpinion(kind: '草稿' | '正式稿'): Promise<string> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  const file = join(folder, `${kind}.docx`);
  await shell.receive(file, () => dialog.getByRole('button', { name: `导出${kind}` }).click());
  await dialog.waitFor({ state: 'detached' });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  return file;
}

async function expectAccessible(screen: string): Promise<void> {
  expect(await accessibilityProblems(page), screen).toEqual([]);
}
