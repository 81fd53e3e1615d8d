import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedWord } from '../../../../electron/import/pdf/open-pdf.ts';
import { pageLines, rectOf } from '../../../../electron/import/pdf/page-lines.ts';
import { unifyRadicals } from '../../../../electron/import/pdf/radicals.ts';
import { inReadingOrder, usualRightEdge } from '../../../../electron/import/pdf/reading-order.ts';

const word = (text: string, x: number, y: number, changes: Partial<PlacedWord> = {}): PlacedWord => ({
  text,
  x,
  y,
  width: [...text].length * 12,
  height: 12,
  angle: 0,
  ...changes,
});
const textsOf = (words: readonly PlacedWord[]) => pageLines(words, 1).map(({ text }) => text);

describe('words to lines', () => {
  it('joins what stands on one baseline, whatever the order of writing', () => {
    expect(textsOf([word('立柱', 94, 100), word('下行', 70, 120), word('底座', 70, 100)])).toEqual([
      '底座立柱',
      '下行',
    ]);
  });

  it('keeps raised and lowered letters on their line', () => {
    const raised = [word('10', 70, 100), word('2', 94, 95, { height: 7, width: 4 }), word('毫米', 98, 100)];
    expect(textsOf(raised)).toEqual(['102毫米']);
  });

  it.each([
    ['no gap', 0, '底座立柱'],
    ['a gap that layout makes', 4, '底座立柱'],
    ['a gap of some letters', 20, '底座 立柱'],
    ['the gap of a table', 60, '底座\t立柱'],
  ])('%s between Chinese words', (_, gap, text) => {
    expect(textsOf([word('底座', 70, 100), word('立柱', 94 + gap, 100)])).toEqual([text]);
  });

  it('separates English words by a small gap', () => {
    const words = [word('the', 70, 100, { width: 18 }), word('base', 91, 100, { width: 24 })];
    expect(textsOf(words)).toEqual(['the base']);
  });

  it('gives a line the box of its words', () => {
    const [line] = pageLines([word('底座', 70, 100), word('大', 94, 100, { height: 20, width: 20 })], 3);
    expect(line && rectOf(line)).toEqual([70, 82.4, 44, 20]);
    expect(line?.page).toBe(3);
  });

  it('keeps every letter', () => {
    const words = fc.array(
      fc.record({
        text: fc.constantFrom('底', '座x', '1.5', 'mm'),
        x: fc.nat(500),
        y: fc.nat(800),
        angle: fc.constantFrom(0, 90),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (all) => {
        const placed = all.map(({ text, x, y, angle }) => word(text, x, y, { angle }));
        const letters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
        const lines = pageLines(placed, 1);
        expect(letters(lines.map(({ text }) => text))).toBe(letters(all.map(({ text }) => text)));
        expect(letters(inReadingOrder(lines, 0).map(({ text }) => text))).toBe(
          letters(all.map(({ text }) => text)),
        );
      }),
    );
  });
});

describe('columns', () => {
  const rows = Array.from({ length: 10 }, (_, at) => 100 + at * 20);
  const LEFT = '左栏文字排满一整行为止';
  const RIGHT = '右栏文字排满一整行为止';
  const prose = rows.flatMap((y) => [word(LEFT, 70, y), word(RIGHT, 230, y)]);
  const order = (words: readonly PlacedWord[]) =>
    inReadingOrder(pageLines(words, 1), 0).map(({ text }) => text);

  it('are read one after the other, and a line over both ends them', () => {
    const title = word('横跨两栏的一行标题文字内容很长', 120, 80);
    const closing = word('横跨两栏的一行结尾文字内容很长', 120, 320);
    expect(order([...prose, title, closing])).toEqual([
      title.text,
      ...rows.map(() => LEFT),
      ...rows.map(() => RIGHT),
      closing.text,
    ]);
  });

  it('are not seen in a table, nor in a few lines', () => {
    const table = rows.flatMap((y) => [word('项', 70, y), word('值', 230, y)]);
    expect(order(table)[0]).toBe('项\t值');
    expect(order(prose.slice(0, 12))[0]).toContain(RIGHT);
  });

  it('have bounds of their own', () => {
    const lines = inReadingOrder(pageLines(prose, 1), 0);
    expect([lines[0]?.columnLeft, lines[10]?.columnLeft]).toEqual([70, 230]);
  });

  it('end where nine lines in ten end', () => {
    const lines = pageLines(
      [...rows.map((y) => word(LEFT, 70, y)), word('很宽的一行'.repeat(9), 70, 400)],
      1,
    );
    expect(usualRightEdge(lines)).toBe(70 + 11 * 12);
    expect(usualRightEdge([])).toBe(0);
  });
});

describe('characters named as radicals', () => {
  it('become ordinary ones of the same length', () => {
    expect(unifyRadicals('⻚⾯⻛⼝⻓⼀ 页面')).toBe('页面风口长一 页面');
    const text = fc.string({
      unit: fc.integer({ min: 0x2e80, max: 0x2fdf }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(fc.property(text, (all) => unifyRadicals(all).length === all.length));
  });
});
