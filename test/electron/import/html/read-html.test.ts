import { describe, expect, it } from 'vitest';
import { blockTexts, imported, warningCodes } from '../../../support/imported.ts';
import { aPng } from '../../../support/pictures.ts';

const page = (body: string, head = '<meta charset="utf-8"><title>商品 - 某店</title>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('saved pages', () => {
  it('keeps the words in blocks and leaves scripts, styles and controls out', async () => {
    const file = await imported(
      'a.html',
      page(`<nav>首页 分类</nav><script>var a = "<p>假</p>"</script><style>p{}</style>
        <h1>折叠 风扇</h1><div>材质：<b>ABS</b><br>功率：<i>3 W</i></div><p>两行
        相连</p><ul><li>轻<li>静</ul><button>购买</button><footer>备案</footer>`),
    );
    expect(file).toMatchObject({ format: 'html', title: '商品 - 某店' });
    expect(blockTexts(file)).toEqual(['折叠 风扇', '材质：ABS', '功率：3 W', '两行相连', '轻', '静']);
    expect(file.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(file.warnings).toMatchObject([
      { code: 'PAGE_CONTROLS_LEFT_OUT', message: expect.stringContaining('9 字') },
    ]);
  });

  it('makes a row of data one block and walks through tables used for layout', async () => {
    const file = await imported(
      'a.html',
      page(
        '<table><tr><td><table><tr><th>电压<td>5 V</tr><tr><th>重量<td>120 g</tr></table><td><p>旁注</p></tr></table>',
      ),
    );
    expect(blockTexts(file)).toEqual(['电压\t5 V', '重量\t120 g', '旁注']);
  });

  it('writes out the numbers of ordered lists', async () => {
    const file = await imported(
      'a.html',
      page('<ol start="3"><li>打开<li><p>4. 关闭</p></ol><ol><li></li></ol><p>完</p>'),
    );
    expect(blockTexts(file)).toEqual(['3. 打开', '4. 关闭', '完']);
  });

  it('lists pictures, takes out those inside the page, and loads none', async () => {
    const inline = Buffer.from(aPng(8, 6)).toString('base64');
    const file = await imported(
      'a.html',
      page(
        `<p>图</p><img data-src="//img.example/a.jpg" src="blank.gif" alt="正面"><img src="data:image/png;base64,${inline}"><iframe src="x"></iframe>`,
      ),
    );
    expect(file.imageReferences).toEqual([{ src: '//img.example/a.jpg', alt: '正面', at: 1 }]);
    expect(file.embeddedImages).toMatchObject([{ mime: 'image/png', width: 8, height: 6 }]);
    expect(warningCodes(file)).toEqual(['PAGE_FRAMES_LEFT_OUT']);
  });

  it('is not misled by markup that is never closed', async () => {
    const file = await imported('a.html', '<html><p>一<p>二<div><b>三');
    expect(blockTexts(file)).toEqual(['一', '二', '三']);
  });
});

describe('saved patent pages', () => {
  it('marks claims, description and abstract and numbers the claims', async () => {
    const file = await imported(
      'a.html',
      page(
        `<section itemprop="abstract"><div>摘要文字。</div></section>
        <section itemprop="claims"><h2>Claims (2)</h2><ol><li class="claim"><div class="claim" num="00001"><div class="claim-text">1. 一种支架，包括：<div class="claim-text">底座；</div></div></div></li>
        <li class="claim-dependent"><div class="claim" num="00002"><div class="claim-text">根据权利要求1所述的支架。</div></div></li></ol></section>
        <section itemprop="description"><div>说明文字。</div></section>`,
        '<meta name="DC.title" content="一种支架"><meta name="DC.contributor" content="林一" scheme="inventor"><meta name="DC.contributor" content="周二" scheme="inventor"><meta name="DC.date" content="2019-03-01" scheme="dateSubmitted"><meta name="DC.contributor" content="青川公司" scheme="assignee"><meta name="citation_patent_number" content="CN:209999999:U">',
      ),
    );
    expect(file.blocks.map(({ section }) => section)).toEqual([
      'abstract',
      'claims',
      'claims',
      'claims',
      'claims',
      'description',
    ]);
    expect(file.text.slice(...(file.claimsRange ?? [0, 0]))).toBe(
      '1. 一种支架，包括：\n底座；\n2. 根据权利要求1所述的支架。',
    );
    expect(file.bibliographic).toEqual({
      publicationNo: 'CN209999999U',
      title: '一种支架',
      applicant: '青川公司',
      inventor: '林一；周二',
      applicationDate: '2019-03-01',
    });
  });

  it('reads fields by the labels and INID codes a page prints', async () => {
    const file = await imported(
      'a.html',
      page(
        '<p>(21)申请号：201920000001.2</p><p>（22）申请日：2019.03.01</p><table><tr><td>发明名称<td>一种支架</tr></table><p>申请人</p>',
      ),
    );
    expect(file.bibliographic).toEqual({
      applicationNo: '201920000001.2',
      applicationDate: '2019-03-01',
      title: '一种支架',
    });
  });

  it('claims no patent for a page with one such word', async () => {
    expect((await imported('a.html', page('<p>发明人：林一</p>'))).bibliographic).toBeUndefined();
  });

  it.each([
    '<s>钢</s>',
    '<strike>钢</strike>',
    '<del>钢</del>',
    '<span style="text-decoration: line-through">钢</span>',
  ])('keeps struck words with their stroke, and reports them: %s', async (struck) => {
    const file = await imported('a.html', page(`<p>壳体由${struck}铝制成</p>`));
    expect(file.text).toBe('壳体由钢\u0336铝制成');
    expect(warningCodes(file)).toEqual(['STRUCK_TEXT']);
  });
});
