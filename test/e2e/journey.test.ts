import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type BrowserShell, startBrowserShell } from '../support/browser-shell.ts';
import { accessibilityProblems, launchChromium, type Watch, watchPage } from '../support/chromium.ts';
import { documentWords, validationErrors } from '../support/exported-docx.ts';
import { aPng } from '../support/pictures.ts';
import { aWordFile, paragraph } from '../support/word-file.ts';

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

let folder: string;
let shell: BrowserShell;
let browser: Browser;
let page: Page;
let watch: Watch;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bidui-journey-'));
  shell = await startBrowserShell(folder);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(20_000);
  const { origin } = new URL(shell.launchUrl);
  watch = watchPage(page, (url) => url.origin === origin);
});

afterAll(async () => {
  await browser.close();
  expect(await shell.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

it('a new case from files becomes an opinion in DOCX that says what was judged', async () => {
  await page.goto(shell.launchUrl);
  await newCase();
  await fillIntake();
  await expectAccessible('受理');
  await loadClaims();
  await expectAccessible('权利');
  await addMaterial();
  await expectAccessible('资料');
  await openTab('比对');
  await correctSplit();
  await linkAndJudge();
  await expectAccessible('比对');
  await openTab('意见书');
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
  expect(words).toContain('落入涉案专利权利要求1的保护范围');
  expect(words).toContain('磁吸盘与弹性夹持件都把手机固定在托臂上端');
  expect(words).toContain('手机靠磁力吸附在支臂上');

  await openTab('卷宗');
  await expectAccessible('卷宗');
  await page.getByRole('link', { name: '案件台' }).click();
  await page.getByText('5/5').waitFor();
  await expectAccessible('案件台');
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('heading', { name: '设置', level: 1 }).waitFor();
  await expectAccessible('设置');
  expect(watch).toEqual({ complaints: [], foreign: [] });
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
  await type('被诉行为日期', '2026-10-12');
  await tick(page.getByRole('checkbox', { name: '销售', exact: true }));
  const products = page.getByRole('region', { name: '被控产品或方法' });
  await products.getByRole('textbox', { name: '名称' }).fill('磁吸桌面手机支架');
  await products.getByRole('textbox', { name: '名称' }).blur();
}

async function loadClaims(): Promise<void> {
  await openTab('权利');
  await choose('从文件读取', [
    { name: '权利要求书.txt', mimeType: 'text/plain', buffer: Buffer.from(CLAIMS) },
  ]);
  await page.getByRole('checkbox', { name: '权利要求1' }).waitFor();
  expect(await page.getByRole('checkbox', { name: '权利要求1' }).isChecked()).toBe(true);
  await type('发明名称', '一种桌面手机支架');
  await type('专利号', 'ZL202221187345.9');
  await type('专利权人', '某智能用品有限公司');
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '有效' });
  await type('查询日期', '2026-11-2');
}

async function addMaterial(): Promise<void> {
  await openTab('资料');
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const body = PRODUCT.map((words) => paragraph(words)).join('');
  await choose('放入文件', [
    { name: '产品说明.docx', mimeType, buffer: Buffer.from(aWordFile({ body })) },
    { name: '实物照片.png', mimeType: 'image/png', buffer: Buffer.from(aPng(640, 480)) },
  ]);
  await page.getByRole('row', { name: /实物照片/ }).waitFor();
}

/** Cuts a feature in two at a caret and joins two that say one thing. */
async function correctSplit(): Promise<void> {
  const words = page.getByRole('group', { name: '权利要求文字，可移动光标切分特征' });
  await goTo('B');
  await words.focus();
  for (const _char of '包括底板（1）') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await row('C', '和托臂').waitFor();
  await goTo('E');
  await words.focus();
  await page.keyboard.press('Backspace');
  await row('D', '扭簧').waitFor();
  await row('E', '弹性夹持件').waitFor();
}

async function linkAndJudge(): Promise<void> {
  await goTo('A');
  await linkParagraph('本产品为铝合金');
  await page.keyboard.press('1');
  for (const [label, words] of [
    ['B', '本产品为铝合金'],
    ['C', '本产品为铝合金'],
    ['D', '支臂下端用销轴'],
  ] as const) {
    // Judging moved on to the next row.
    await currentRow(label).waitFor();
    await linkParagraph(words);
    await page.keyboard.press('1');
  }
  await currentRow('E').waitFor();
  await linkParagraph('支臂上端装有磁吸盘');
  await linkRegion();
  await writeReason('E', '磁吸盘与弹性夹持件都把手机固定在托臂上端，只是固定的方式不同。');
  await judgeEquivalent();
  await page.getByText('落入（等同）').first().waitFor();
}

/** Selects a paragraph of the description and links it to the current row. */
async function linkParagraph(words: string): Promise<void> {
  await page.getByRole('tab', { name: /产品说明/ }).click();
  const link = page.getByRole('button', { name: /^关联到特征/ });
  // Marks that arrive in the middle of a drag redraw the words; a person would drag again.
  await vi.waitFor(async () => {
    await dragOver(page.getByRole('tabpanel').getByText(words).first());
    await link.waitFor({ timeout: 1_000 });
  }, 20_000);
  await page.keyboard.press('l');
  await link.waitFor({ state: 'detached' });
}

/** Presses before the first character and lets go behind the last one of the line. */
async function dragOver(line: Locator): Promise<void> {
  const box = await line.boundingBox();
  if (box === null) throw new Error('the words are not shown');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, y, { steps: 6 });
  await page.mouse.up();
}

/** Draws a box on the photo and links it to the current row. */
async function linkRegion(): Promise<void> {
  await page.getByRole('tab', { name: /实物照片/ }).click();
  const picture = page.getByRole('tabpanel').getByRole('img', { name: '实物照片' });
  await picture.waitFor();
  const box = await picture.boundingBox();
  if (box === null) throw new Error('the photo is not shown');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: /^关联到特征/ }).waitFor();
  await page.keyboard.press('l');
  await currentRow('E').getByText('图示区域').waitFor();
}

async function writeReason(label: string, words: string): Promise<void> {
  await goTo(label);
  await page.keyboard.press('r');
  const field = page.getByRole('textbox', { name: `特征${label}的理由` });
  await field.waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await row(label, words).waitFor();
}

/** Works through the equivalence sheet of the current row and takes over what it comes to. */
async function judgeEquivalent(): Promise<void> {
  await page.keyboard.press('e');
  const sheet = page.getByRole('region', { name: '等同判断' });
  const tests = sheet.getByRole('radiogroup');
  await tests.first().waitFor();
  for (let index = 0; index < 4; index += 1) {
    await tick(tests.nth(index).getByRole('radio', { name: '是' }));
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
  await type('出具单位', '某知识产权保护中心');
  await type('编号', '某知保判〔2026〕15号');
  await type('出具日期', '2026-11-5');
  const experts = page.getByRole('region', { name: '专家' });
  await experts.getByRole('button', { name: '添加' }).click();
  await experts.getByRole('textbox', { name: '姓名' }).fill('林知远');
  await tick(experts.getByRole('checkbox'));
}

async function exportOpinion(kind: '草稿' | '正式稿'): Promise<string> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `导出${kind}` }).click();
  const file = join(folder, `${kind}.docx`);
  await (await download).saveAs(file);
  await dialog.waitFor({ state: 'detached' });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  return file;
}

function row(label: string, words: string) {
  return page.getByRole('row', { name: new RegExp(`^${label} `) }).filter({ hasText: words });
}

function currentRow(label: string) {
  return page.getByRole('row', { name: new RegExp(`^${label} `), selected: true });
}

async function goTo(label: string): Promise<void> {
  await page.getByRole('rowheader', { name: label, exact: true }).click();
  await currentRow(label).waitFor();
}

async function openTab(name: string): Promise<void> {
  await page.getByRole('navigation', { name: '案件各部分' }).getByRole('link', { name }).click();
}

async function type(name: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(words);
  await field.blur();
}

/** A box shows what the case holds, so it follows the click when the case has changed. */
async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect.poll(() => box.isChecked(), { timeout: 20_000 }).toBe(true);
}

async function choose(
  button: string,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).first().click();
  await (await chooser).setFiles(files);
}

async function expectAccessible(screen: string): Promise<void> {
  expect(await accessibilityProblems(page), screen).toEqual([]);
}
