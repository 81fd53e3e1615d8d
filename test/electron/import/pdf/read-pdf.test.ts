import { describe, expect, it } from 'vitest';
import { blockTexts, imported, warningCodes } from '../../../support/imported.ts';
import { aPdf, type PdfText } from '../../../support/pdf.ts';

/** Lines of a column, 20 points apart from the top, 12-point letters. */
const column = (lines: readonly string[], x = 70, top = 760): PdfText[] =>
  lines.map((text, at) => ({ text, x, y: top - at * 20 }));
const FULL = '一种用于园林灌溉的可折叠喷头支架包括底座立柱以及连接件'.slice(0, 26);

describe('PDF with a text layer', () => {
  it('joins the lines of a paragraph and anchors each to page and rectangle', async () => {
    const file = await imported(
      'a.pdf',
      aPdf([{ texts: column([`1.${FULL}`, '所述底座设有通孔。', '2.根据权利要求1所述的支架。']) }]),
    );
    expect(file).toMatchObject({
      format: 'pdf',
      mime: 'application/pdf',
      pageSizes: [[595, 842]],
      warnings: [],
    });
    expect(file.text).toBe(`1.${FULL}所述底座设有通孔。\n2.根据权利要求1所述的支架。`);
    expect(file.blocks.map(({ kind, page, paragraph }) => [kind, page, paragraph])).toEqual([
      ['line', 1, 1],
      ['line', 1, 1],
      ['line', 1, 2],
    ]);
    const [x, y, width, height] = file.blocks[0]?.rect ?? [];
    expect(x).toBeCloseTo(70);
    expect(y).toBeCloseTo(842 - 760 - 12 * 0.88, 1);
    expect(width).toBeCloseTo(12 * 27, 1);
    expect(height).toBeCloseTo(12);
  });

  it('begins a paragraph where a line is set in or a wide space stands', async () => {
    const indented = [
      ...column([FULL, FULL]),
      { text: FULL.slice(2), x: 94, y: 720 },
      { text: FULL, x: 70, y: 640 },
    ];
    const file = await imported('a.pdf', aPdf([{ texts: indented }]));
    expect(file.blocks.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 3]);
  });

  it('takes away blanks between Chinese and digits, and the radicals some writers put for characters', async () => {
    const file = await imported('a.pdf', aPdf([{ texts: column(['长度 10 mm 的⻚⾯ for use']) }]));
    expect(file.text).toBe('长度10 mm的页面for use');
  });

  it('reads Chinese whose font is neither embedded nor mapped, by the character maps of the library', async () => {
    const file = await imported(
      'a.pdf',
      aPdf([{ texts: column(['一种喷头支架']) }], { font: 'UniGB-UCS2-H' }),
    );
    expect(file.text).toBe('一种喷头支架');
  });

  it('reads words in order of place, not of writing, and separates cells', async () => {
    const texts = [
      { text: '220V', x: 300, y: 700 },
      { text: '额定电压', x: 70, y: 700 },
      { text: '产品说明', x: 70, y: 740 },
    ];
    const file = await imported('a.pdf', aPdf([{ texts }]));
    expect(blockTexts(file)).toEqual(['产品说明', '额定电压\t220V']);
  });

  it('reads two columns of prose one after the other, a table row by row', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => at);
    const left = rows.map((at) => `左栏第${at}行文字排满整栏宽度为止`);
    const right = rows.map((at) => `右栏第${at}行文字排满整栏宽度为止`);
    const prose = await imported('a.pdf', aPdf([{ texts: [...column(left, 60), ...column(right, 310)] }]));
    expect(prose.text.indexOf('左栏第9行')).toBeLessThan(prose.text.indexOf('右栏第0行'));
    const table = await imported(
      'b.pdf',
      aPdf([
        {
          texts: [
            ...column(
              rows.map((at) => `项${at}`),
              60,
            ),
            ...column(
              rows.map((at) => `值${at}`),
              310,
            ),
          ],
        },
      ]),
    );
    expect(blockTexts(table)[1]).toBe('项1\t值1');
  });

  it('takes running heads and page numbers out of sentences, lists them, and knows the claims by them', async () => {
    const page = (part: string, no: number, lines: readonly string[]) => ({
      texts: [
        { text: 'CN 209999999 U', x: 60, y: 800 },
        { text: part, x: 250, y: 800 },
        { text: `${no}/2 页`, x: 480, y: 800 },
        ...column(lines, 70, 740),
        { text: String(no + 1), x: 297, y: 40 },
      ],
    });
    const file = await imported(
      'a.pdf',
      aPdf([
        page('权 利 要 求 书', 1, [FULL]),
        page('权 利 要 求 书', 2, ['其余部分。']),
        page('说 明 书', 1, ['技术领域']),
      ]),
    );
    expect(file.text).toBe(`${FULL}其余部分。\n技术领域`);
    expect(file.blocks.map(({ page: at, paragraph }) => [at, paragraph])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(file.margins).toHaveLength(6);
    expect(file.text.slice(...(file.claimsRange ?? [0, 0]))).toBe(`${FULL}其余部分。`);
  });

  it('leaves a line of the text alone that two pages happen to begin with', async () => {
    const same = [FULL, '另一行文字与上一行的间距相同并且排满整行为止呀', FULL];
    const page = { texts: column(same, 70, 800) };
    const file = await imported('a.pdf', aPdf([page, page]));
    expect(file.margins).toEqual([]);
    expect(file.blocks).toHaveLength(6);
  });

  it('counts in the page as it is shown when it is turned, and sets turned words apart', async () => {
    const file = await imported(
      'a.pdf',
      aPdf([
        { rotate: 90, texts: [{ text: '横页', x: 300, y: 400, turned: true }] },
        {
          texts: [
            { text: '正文', x: 70, y: 760 },
            { text: '侧注', x: 30, y: 400, turned: true },
          ],
        },
      ]),
    );
    expect(file.pageSizes).toEqual([
      [842, 595],
      [595, 842],
    ]);
    expect(blockTexts(file)).toEqual(['横页', '正文', '侧注']);
  });

  it('accepts pages without text and says so', async () => {
    const blank = await imported('a.pdf', aPdf([{ texts: [] }]));
    expect(blank).toMatchObject({ text: '', blocks: [], pageSizes: [[595, 842]] });
    expect(warningCodes(blank)).toEqual(['NO_TEXT_LAYER']);
    const partly = await imported('a.pdf', aPdf([{ texts: column(['有字']) }, { texts: [] }]));
    expect(partly.warnings).toMatchObject([
      { code: 'PAGES_WITHOUT_TEXT', message: expect.stringContaining('第 2 页') },
    ]);
  });
});
