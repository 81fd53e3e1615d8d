import { describe, expect, it } from 'vitest';
import { defined } from '../../../shared/util/assert.ts';
import { longCase, minimalCase, opinionOf } from '../../docx/opinion-cases.ts';
import { all, attribute, rowsOf, textOf, valOf } from '../../docx/read-docx.ts';
import { bookmarksOf, docxOf, withTable } from '../../docx/written.ts';

const long = opinionOf(longCase().state, false);
const minimal = opinionOf(minimalCase().state, false);
const issued = await docxOf(long);

describe('tables', () => {
  it('have equal widths in grid, cells and properties that fill the text', () => {
    for (const table of issued.tables) {
      const grid = all(table, 'gridCol').map((column) => Number(attribute(column, 'w')));
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect([8844, 12756]).toContain(total);
      expect(attribute(all(table, 'tblW')[0], 'w')).toBe(String(total));
      for (const row of all(table, 'tr')) {
        const cells = all(row, 'tcW').map((width) => Number(attribute(width, 'w')));
        expect(cells.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    }
  });

  it('repeat the head row, keep short rows whole and have a name and a description', () => {
    const comparisons = issued.tables.filter((table) => valOf(table, 'tblStyle') === 'ComparisonTable');
    expect(comparisons).toHaveLength(7);
    for (const table of comparisons) {
      const [head, first] = all(table, 'tr');
      expect(all(defined(head, 'a head'), 'tblHeader')).toHaveLength(1);
      expect(all(defined(first, 'a row'), 'cantSplit')).toHaveLength(1);
      expect(valOf(table, 'tblCaption')).not.toBe('');
      expect(valOf(table, 'tblDescription')).not.toBe('');
      expect(all(table, 'tblBorders')).toHaveLength(0);
    }
  });

  it('may split a row that is higher than half a page', async () => {
    const wordy = withTable(minimal.model, (table) => ({
      ...table,
      rows: table.rows.map((row, index) =>
        index > 0
          ? row
          : { ...row, cells: row.cells.map((cell) => ({ ...cell, lines: ['很长的理由。'.repeat(80)] })) },
      ),
    }));
    const docx = await docxOf({ ...minimal, model: wordy });
    const [, first, second] = all(defined(docx.tables[0], 'a table'), 'tr');
    const isWhole = (row: typeof first) =>
      all(defined(row, 'a row'), 'cantSplit').some(
        (one) => !['off', 'false'].includes(attribute(one, 'val')),
      );
    expect([isWhole(first), isWhole(second)]).toEqual([false, true]);
  });

  it('say every word of the model', () => {
    const tables = long.model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    for (const [index, table] of tables.entries()) {
      const rows = rowsOf(defined(issued.tables[index], 'a table'));
      const body = table.purpose === 'signatures' ? rows : rows.slice(1);
      expect(body).toEqual(table.rows.map((row) => row.cells.map((cell) => cell.lines.join('\n'))));
    }
  });

  it('are numbered by fields with stored results, and referred to by their bookmarks', () => {
    const fields = all(issued.part('word/document.xml'), 'fldSimple').map((field) => [
      attribute(field, 'instr'),
      textOf(field),
    ]);
    const numbers = fields.filter(([instruction]) => instruction?.startsWith('SEQ 表'));
    expect(numbers.map(([, result]) => result)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const marks = bookmarksOf(issued);
    const references = fields.filter(([instruction]) => instruction?.startsWith('REF'));
    expect(references.length).toBeGreaterThan(3);
    for (const [instruction = '', result] of references) {
      expect(result).toMatch(/^表\d+$/u);
      expect(marks).toContain(instruction.split(' ')[1]);
    }
  });

  it('keep the experts together with the signature, without lines', () => {
    const [layout] = issued.tables.filter((table) => valOf(table, 'tblStyle') === 'LayoutTable');
    const table = defined(layout, 'the signature table');
    expect(rowsOf(table)[0]).toEqual(['主审专家：陈某某\n（某某大学机械工程学院，教授）', '签名：']);
    for (const paragraph of all(table, 'p')) expect(all(paragraph, 'keepNext')).toHaveLength(1);
    expect(valOf(table, 'tblCaption')).toContain('版式');
  });
});

describe('pictures', () => {
  it('keep their proportions, fit the text and have words for those who cannot see them', () => {
    const document = issued.part('word/document.xml');
    const extents = [...document.getElementsByTagName('wp:extent')].map((extent) =>
      ['cx', 'cy'].map((side) => Number(extent.getAttribute(side))),
    );
    const shapes = [1_600 / 1_200, 900 / 1_400, 1_200 / 500];
    expect(extents).toHaveLength(3);
    for (const [index, [width = 0, height = 0]] of extents.entries()) {
      expect(width / height / defined(shapes[index], 'a shape')).toBeCloseTo(1, 1);
      expect(width).toBeLessThanOrEqual(8_844 * 635);
    }
    const marks = [...document.getElementsByTagName('wp:docPr')];
    expect(marks.map((mark) => mark.getAttribute('id'))).toEqual(['1', '2', '3']);
    for (const mark of marks) expect(mark.getAttribute('descr')).toContain('来源');
  });
});
