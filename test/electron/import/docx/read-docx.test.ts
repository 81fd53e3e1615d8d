import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../../shared/claims/claims-of.ts';
import { blockTexts, imported, warningCodes } from '../../../support/imported.ts';
import { aPng } from '../../../support/pictures.ts';
import { aWordFile, inList, listDefinition, paragraph, wordPart } from '../../../support/word-file.ts';

const read = (file: Parameters<typeof aWordFile>[0]) => imported('说明.docx', aWordFile(file));
const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('Word documents', () => {
  it('reads paragraphs, headings by style, and tabs and breaks', async () => {
    const file = await read({
      styles:
        '<w:style w:styleId="Base"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mine"><w:name w:val="我的"/><w:basedOn w:val="Base"/></w:style>',
      body: `${paragraph('结构', '<w:pStyle w:val="Mine"/>')}${run('<w:t>壳体</w:t><w:tab/><w:t>上盖</w:t><w:br/><w:t>底座</w:t>')}`,
    });
    expect(file).toMatchObject({ format: 'docx', text: '结构\n壳体\t上盖\n底座' });
    expect(file.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });

  it('writes automatic claim numbers out', async () => {
    const file = await read({
      numbering: `${listDefinition(5, [
        ['decimal', '%1.'],
        ['chineseCounting', '（%2）'],
      ])}<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>`,
      body: [
        paragraph('权利要求书'),
        paragraph('一种支架。', inList(1)),
        paragraph('底座；', inList(1, 1)),
        paragraph('支臂。', inList(1, 1)),
        paragraph('', inList(1)),
        paragraph('根据权利要求1所述的支架。', inList(1)),
        paragraph('底座。', inList(1, 1)),
      ].join(''),
    });
    const numbered = [
      '1. 一种支架。',
      '（一） 底座；',
      '（二） 支臂。',
      '2. 根据权利要求1所述的支架。',
      '（一） 底座。',
    ];
    expect(blockTexts(file)).toEqual(['权利要求书', ...numbered]);
    expect(file.text.slice(...(file.claimsRange ?? [0, 0]))).toBe(numbered.join('\n'));
  });

  it('restarts a list that says so and counts lists of one definition on', async () => {
    const list = (id: number, extra = '') =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="5"/>${extra}</w:num>`;
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const file = await read({
      numbering: listDefinition(5, [['decimal', '%1、']]) + list(1) + list(2) + list(3, restart),
      body: [1, 1, 2, 3].map((id) => paragraph('项', inList(id))).join(''),
    });
    expect(blockTexts(file)).toEqual(['1、 项', '2、 项', '3、 项', '1、 项']);
  });

  it('takes a list from the style unless the paragraph switches it off', async () => {
    const file = await read({
      numbering: `${listDefinition(5, [['bullet', '\uf0b7']])}<w:num w:numId="4"><w:abstractNumId w:val="5"/></w:num>`,
      styles: `<w:style w:styleId="L"><w:name w:val="List"/><w:pPr>${inList(4)}</w:pPr></w:style>`,
      body: paragraph('有', '<w:pStyle w:val="L"/>') + paragraph('无', `<w:pStyle w:val="L"/>${inList(0)}`),
    });
    expect(blockTexts(file)).toEqual(['• 有', '无']);
  });

  it('makes each table row a block with its cells set apart', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const file = await read({
      body: `<w:tbl><w:tr>${cell('参数')}${cell('数值')}</w:tr><w:tr>${cell('电压')}<w:tc>${paragraph('220')}${paragraph('V')}</w:tc></w:tr></w:tbl>${paragraph('后文')}`,
    });
    expect(blockTexts(file)).toEqual(['参数\t数值', '电压\t220 V', '后文']);
    expect(file.blocks.map(({ kind }) => kind)).toEqual(['table-row', 'table-row', 'paragraph']);
  });

  it('accepts tracked changes and reports them', async () => {
    const file = await read({
      body: '<w:p><w:r><w:t>壳体由</w:t></w:r><w:del><w:r><w:delText>钢</w:delText></w:r></w:del><w:ins><w:r><w:t>铝</w:t></w:r></w:ins><w:r><w:t>制成</w:t></w:r></w:p>',
    });
    expect(file.text).toBe('壳体由铝制成');
    expect(warningCodes(file)).toEqual(['TRACKED_CHANGES']);
  });

  it('leaves hidden words out, keeps struck ones with their stroke, and reports both', async () => {
    const file = await read({
      body: `${run('<w:rPr><w:vanish/></w:rPr><w:t>暗</w:t>')}${run('<w:rPr><w:strike/></w:rPr><w:t>旧</w:t>')}${run('<w:rPr><w:strike w:val="0"/></w:rPr><w:t>新</w:t>')}`,
    });
    expect(file.text).toBe('旧\u0336\n新');
    expect(warningCodes(file)).toEqual(['HIDDEN_TEXT', 'STRUCK_TEXT']);
  });

  it('lets claims of an amended set be read without what was struck', async () => {
    const struck = (words: string) => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${words}</w:t></w:r>`;
    const plain = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const file = await read({
      body: `<w:p>${plain('1. 一种衣架，其特征在于，杆长')}${struck('30 cm')}${plain('50cm。')}</w:p><w:p>${struck('2. 根据权利要求1所述的衣架，其特征在于，包括挂钩。')}</w:p>`,
    });
    const { claims, repairs } = claimsOf(file).set;
    expect(claims.map(({ text }) => text)).toEqual(['一种衣架，其特征在于，杆长50cm。']);
    expect(repairs.map(({ code }) => code)).toContain('STRUCK_TEXT');
  });

  it('reads a text box once although Word stores it twice, and shows field results without their code', async () => {
    const box = `<w:txbxContent>${paragraph('图中文字')}</w:txbxContent>`;
    const file = await read({
      body: `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>${run('<w:instrText>PAGE</w:instrText><w:t>3</w:t>')}`,
    });
    expect(blockTexts(file)).toEqual(['正文', '图中文字', '3']);
    expect(file.blocks[1]?.kind).toBe('text-box');
  });

  it('puts notes after the body, heads and feet apart, and counts comments', async () => {
    const file = await read({
      body: run('<w:t>正文</w:t><w:footnoteReference w:id="2"/>'),
      parts: {
        'word/footnotes.xml': wordPart(
          'footnotes',
          `<w:footnote w:type="separator" w:id="0">${paragraph('线')}</w:footnote><w:footnote w:id="2">${paragraph('注文')}</w:footnote>`,
        ),
        'word/header1.xml': wordPart('hdr', paragraph('密级')),
        'word/footer1.xml': wordPart('ftr', paragraph('第1页')),
        'word/comments.xml': wordPart('comments', `<w:comment w:id="1">${paragraph('待核')}</w:comment>`),
      },
    });
    expect(blockTexts(file)).toEqual(['正文', '注文']);
    expect(file.blocks[1]).toMatchObject({ kind: 'footnote', label: '2' });
    expect(file.margins).toEqual([
      { role: 'header', text: '密级', page: null },
      { role: 'footer', text: '第1页', page: null },
    ]);
    expect(warningCodes(file)).toEqual(['COMMENTS_LEFT_OUT']);
  });

  it('takes pictures out of the file and never follows those outside', async () => {
    const relation = (id: string, target: string, mode = '') =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/>`;
    const file = await read({
      body:
        run('<w:t>见图</w:t>') + run('<w:drawing><a:blip r:embed="p1"/><a:blip r:link="p2"/></w:drawing>'),
      parts: {
        'word/media/image1.png': aPng(30, 20),
        'word/_rels/document.xml.rels': `<Relationships>${relation('p1', 'media/image1.png')}${relation('p2', 'file:///dev/zero', ' TargetMode="External"')}</Relationships>`,
      },
    });
    expect(file.embeddedImages).toMatchObject([
      { name: 'image1.png', mime: 'image/png', width: 30, height: 20, at: 2 },
    ]);
    expect(file.embeddedImages?.[0]?.bytes).toEqual(aPng(30, 20));
    expect(warningCodes(file)).toEqual(['EXTERNAL_LINKS']);
  });

  it('finds the document where the package says it is', async () => {
    const bytes = aWordFile({
      body: '',
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
        'word/document2.xml': wordPart('document', `<w:body>${paragraph('另一名称')}</w:body>`),
      },
    });
    const renamed = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll('word/document.xml', 'word/documentX.xm');
    expect((await imported('a.docx', Uint8Array.from(Buffer.from(renamed, 'latin1')))).text).toBe('另一名称');
  });

  it('writes inserted symbols as characters and says which it cannot', async () => {
    const symbol = (font: string, char: string) => `<w:sym w:font="${font}" w:char="${char}"/>`;
    const file = await read({
      body: run(
        `${symbol('Symbol', 'F066')}<w:t>10</w:t>${symbol('Symbol', 'F0B1')}${symbol('Wingdings', 'F0FE')}`,
      ),
    });
    expect(file.text).toBe('φ10±□');
    expect(warningCodes(file)).toEqual(['SYMBOLS_UNKNOWN']);
  });

  it('reads formulas in a line', async () => {
    const file = await read({
      body: '<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>',
    });
    expect(file.text).toBe('a/bx^2');
  });
});
