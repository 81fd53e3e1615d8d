import { describe, expect, it } from 'vitest';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { OpinionModel } from '../../../shared/opinion/model.ts';
import { defined } from '../../../shared/util/assert.ts';
import { longCase, minimalCase, opinionOf } from '../../docx/opinion-cases.ts';
import { all, attribute, styleOf, valOf } from '../../docx/read-docx.ts';
import { bookmarksOf, docxOf, withTable } from '../../docx/written.ts';

const long = opinionOf(longCase().state, false);
const minimal = opinionOf(minimalCase().state, false);
const issued = await docxOf(long);
const draft = await docxOf(opinionOf(longCase().state, true));
const report = await docxOf(opinionOf(longCase().state, false, { layout: 'report', typedNumbers: true }));

describe('the page of an official document', () => {
  it('has the margins and the grid of GB/T 9704, and keeps the binding edge when it turns', () => {
    const pages = issued.sections.map((section) => {
      const margin = all(section, 'pgMar')[0];
      const grid = all(section, 'docGrid')[0];
      return {
        turned: attribute(all(section, 'pgSz')[0], 'orient') === 'landscape',
        width: attribute(all(section, 'pgSz')[0], 'w'),
        margins: ['top', 'right', 'bottom', 'left'].map((edge) => Number(attribute(margin, edge))),
        grid: `${attribute(grid, 'type')} ${attribute(grid, 'linePitch')}`,
      };
    });
    const upright = { turned: false, width: '11906', margins: [2098, 1474, 1984, 1588], grid: 'lines 579' };
    const turned = { turned: true, width: '16838', margins: [1588, 1984, 1474, 2098], grid: 'lines 312' };
    expect(pages).toEqual([upright, turned, upright]);
  });

  it('counts pages in every section, odd at the right and even at the left', () => {
    for (const section of issued.sections) {
      const kinds = all(section, 'footerReference').map((reference) => attribute(reference, 'type'));
      expect(kinds.sort()).toEqual(['default', 'even']);
    }
    expect(all(issued.part('word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1);
    const footers = issued.names.filter((name) => /footer\d*\.xml$/u.test(name));
    expect(footers).toHaveLength(6);
    for (const name of footers) expect(issued.xml(name)).toMatch(/— .*PAGE.* —/su);
  });

  it('has no header unless it is a draft', () => {
    expect(issued.names.some((name) => /header\d*\.xml$/u.test(name))).toBe(false);
    const headers = draft.names.filter((name) => /header\d*\.xml$/u.test(name));
    expect(headers.length).toBe(6);
    for (const name of headers) expect(draft.xml(name)).toContain('草稿');
  });

  it('shows number, title and page of pages in a report', () => {
    const [section] = report.sections;
    expect(attribute(all(defined(section, 'a section'), 'pgMar')[0], 'top')).toBe('1440');
    const header = defined(
      report.names.find((name) => /header\d*\.xml$/u.test(name)),
      'a header',
    );
    expect(report.xml(header)).toContain('某知保判〔2026〕15号　专利侵权判定参考意见书');
    const footer = defined(
      report.names.find((name) => /footer\d*\.xml$/u.test(name)),
      'a footer',
    );
    expect(report.xml(footer)).toMatch(/第 .*PAGE.* 页 共 .*NUMPAGES.* 页/su);
  });
});

describe('type', () => {
  it('sets the body in 三号仿宋 condensed to 28 characters, with the first line two characters in', () => {
    const base = styleOf(issued, 'Normal');
    expect(attribute(all(base, 'rFonts')[0], 'eastAsia')).toBe('仿宋');
    expect(attribute(all(base, 'rFonts')[0], 'hint')).toBe('eastAsia');
    expect(valOf(base, 'sz')).toBe('32');
    expect(attribute(base, 'default')).toBe('1');
    const body = styleOf(issued, 'OpinionBody');
    const [condensed] = all(defined(all(body, 'rPr')[0], 'run properties'), 'spacing');
    expect(attribute(condensed, 'val')).toBe('-5');
    expect(attribute(all(body, 'ind')[0], 'firstLineChars')).toBe('200');
  });

  it('states line breaking, language and substitutes of fonts', () => {
    const base = styleOf(issued, 'Normal');
    for (const name of ['kinsoku', 'overflowPunct']) expect(valOf(base, name)).toBe('1');
    const [language] = all(issued.part('word/styles.xml'), 'lang');
    expect(attribute(language, 'eastAsia')).toBe('zh-CN');
    const [theme] = all(issued.part('word/settings.xml'), 'themeFontLang');
    expect(attribute(theme, 'eastAsia')).toBe('zh-CN');
    const fonts = all(issued.part('word/fontTable.xml'), 'font').map((font) => [
      attribute(font, 'name'),
      valOf(font, 'altName'),
    ]);
    expect(fonts).toContainEqual(['仿宋', 'FangSong']);
    expect(fonts).toContainEqual(['方正小标宋简体', '华文中宋']);
  });

  it('takes small text off the grid, so that a line of a table is not as high as one of the body', () => {
    for (const id of ['TableText', 'TableHead', 'Caption']) {
      expect(valOf(styleOf(issued, id), 'snapToGrid')).toBe('0');
    }
  });

  it.each([
    ['方正小标宋简体', ''],
    ['宋体', 'true'],
  ] as const)(
    'sets the title in %s, bold only where nothing else makes it stand out',
    async (titleFont, bold) => {
      const docx = await docxOf(opinionOf(minimalCase().state, false, { titleFont }));
      const style = styleOf(docx, 'OpinionTitle');
      expect(attribute(all(style, 'rFonts')[0], 'eastAsia')).toBe(titleFont);
      const isBold = all(style, 'b').some((mark) => !['off', '0', 'false'].includes(attribute(mark, 'val')));
      expect(isBold).toBe(bold === 'true');
    },
  );

  it('uses only styles that it defines', () => {
    for (const docx of [issued, draft, report]) {
      const defined = new Set(
        all(docx.part('word/styles.xml'), 'style').map((one) => attribute(one, 'styleId')),
      );
      const used = [
        ...docx.paragraphs.map(({ style }) => style),
        ...docx.tables.map((one) => valOf(one, 'tblStyle')),
      ];
      expect(used.filter((style) => !defined.has(style))).toEqual([]);
    }
  });
});

describe('headings and lists', () => {
  it('number themselves through the style', () => {
    const headings = issued.paragraphs.filter(({ style }) => style === 'Heading1');
    expect(headings.map(({ text }) => text)).toContain('判定意见');
    const style = styleOf(issued, 'Heading1');
    expect(valOf(style, 'numId')).not.toBe('');
    const levels = all(issued.part('word/numbering.xml'), 'lvl').filter(
      (level) => valOf(level, 'pStyle') === 'Heading1',
    );
    expect(levels.map((level) => [valOf(level, 'numFmt'), valOf(level, 'lvlText')])).toEqual([
      ['chineseCounting', '%1、'],
    ]);
  });

  it('carry their numbers as text when typed, and then do not count', () => {
    const headings = report.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings.slice(0, 2)).toEqual(['一、委托情况', '二、涉案专利']);
    expect(headings.at(-1)).toBe('十一、声明');
    expect(all(styleOf(report, 'Heading1'), 'numPr')).toHaveLength(0);
    expect(report.paragraphs.flatMap(({ element }) => all(element, 'numPr'))).toEqual([]);
    expect(report.paragraphs.some(({ text }) => text.startsWith('1.本意见仅依据'))).toBe(true);
  });

  it('begin each list anew', () => {
    const lists = issued.paragraphs
      .filter(({ style }) => style === 'OpinionItem')
      .map(({ element }) => valOf(element, 'numId'));
    expect(new Set(lists).size).toBe(3);
    const instances = all(issued.part('word/numbering.xml'), 'num');
    for (const id of new Set(lists)) {
      const instance = instances.find((one) => attribute(one, 'numId') === id);
      expect(valOf(defined(instance, 'an instance'), 'startOverride')).toBe('1');
    }
  });
});

describe('the end of the document', () => {
  it('names attachments, organisation and date in one chain, with the place of the seal on the date', () => {
    const from = issued.paragraphs.findIndex(({ style }) => style === 'AttachmentNote');
    const end = issued.paragraphs.slice(from, from + 4);
    expect(end.map(({ style, text }) => [style, text.slice(0, 12)])).toEqual([
      ['AttachmentNote', '附件：比对图片'],
      ['Signatory', '某知识产权保护中心'],
      ['IssueDate', '2026年11月5日'],
      ['ClosingNote', '（案件编号：临-测-ab'],
    ]);
    const date = defined(end[2], 'a date').element;
    expect(all(date, 'bookmarkStart').map((mark) => attribute(mark, 'name'))).toEqual(['seal_anchor']);
    expect(attribute(all(date, 'ind')[0], 'rightChars')).toBe('400');
  });

  it('has neither number nor date on a draft, but the place for the seal', () => {
    expect(draft.paragraphs.map(({ style }) => style)).not.toContain('OpinionNumber');
    const signatory = defined(
      draft.paragraphs.find(({ style }) => style === 'Signatory'),
      'the name',
    );
    expect(signatory.text).toBe('某知识产权保护中心（盖章）');
    expect(bookmarksOf(draft)).toContain('seal_anchor');
  });

  it('begins attachments on a page of their own', () => {
    const mark = defined(
      issued.paragraphs.find(({ style }) => style === 'AttachmentMark'),
      'the mark',
    );
    expect(mark.text).toBe('附件');
    expect(all(mark.element, 'pageBreakBefore')).toHaveLength(1);
  });
});

describe('what the file says about itself', () => {
  it('names title, organisation, state and the day of the opinion', () => {
    const core = issued.xml('docProps/core.xml');
    expect(core).toContain('<dc:title>专利侵权判定参考意见书</dc:title>');
    expect(core).toContain('<dc:creator>某知识产权保护中心</dc:creator>');
    expect(core).toContain('<cp:contentStatus>定稿</cp:contentStatus>');
    expect(core.match(/2026-11-05T00:00:00Z/gu)).toHaveLength(2);
    expect(draft.xml('docProps/core.xml')).toContain('<cp:contentStatus>草稿</cp:contentStatus>');
  });

  it('carries numbers and versions as properties', () => {
    const custom = issued.xml('docProps/custom.xml');
    for (const words of [
      '案件编号',
      '文号',
      '权利号',
      '软件版本',
      '模板版本',
      '内容摘要值',
      '某知保判〔2026〕15号',
    ]) {
      expect(custom).toContain(words);
    }
  });
});

describe('a model with gaps', () => {
  it.each<[string, (model: OpinionModel) => OpinionModel]>([
    ['no title', (model) => ({ ...model, meta: { ...model.meta, title: ' ' } })],
    ['no number', (model) => ({ ...model, meta: { ...model.meta, docNo: '' } })],
    ['no day', (model) => ({ ...model, meta: { ...model.meta, date: '' } })],
    [
      'a row that is too short',
      (model) =>
        withTable(model, (table) => ({
          ...table,
          rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
        })),
    ],
    [
      'columns that are too wide',
      (model) =>
        withTable(model, (table) => ({
          ...table,
          columns: table.columns.map((column) => ({ ...column, share: 0.9 })),
        })),
    ],
    [
      'a name that no bookmark can have',
      (model) => withTable(model, (table) => ({ ...table, id: '1 table' })),
    ],
    [
      'text that is none',
      (model) => ({ ...model, meta: { ...model.meta, organisation: undefined as never } }),
    ],
  ])('is refused: %s', async (_what, spoil) => {
    const written = docxOf({ ...minimal, model: spoil(minimal.model) });
    await expect(written).rejects.toThrow(AppFailure);
    await expect(written).rejects.toMatchObject({ error: { code: 'EXPORT_MODEL_INVALID' } });
  });
});
