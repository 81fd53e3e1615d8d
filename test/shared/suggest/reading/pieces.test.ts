import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoClauses } from '../../../../shared/suggest/reading/pieces.ts';

function clauses(text: string): readonly string[] {
  const { start, end } = cutIntoClauses(text);
  return start.map((from, at) => text.slice(from, end[at]));
}

describe('cutting material into clauses', () => {
  it('cuts at commas, semicolons, colons and full stops of both widths', () => {
    expect(clauses('壳体1内有腔；腔内有阀, 阀上有杆。')).toEqual(['壳体1内有腔', '腔内有阀', '阀上有杆']);
    expect(clauses('The lid is hinged. It closes tightly!')).toEqual([
      'The lid is hinged',
      'It closes tightly',
    ]);
  });

  it('leaves decimals, thousands, ratios and clock times whole', () => {
    expect(clauses('厚度为0.5mm,宽1,200mm，比例1:2')).toEqual(['厚度为0.5mm', '宽1,200mm', '比例1:2']);
  });

  it('keeps a product list line by line, one paragraph each', () => {
    const text = '材质：不锈钢\n容量：500ml';
    expect(clauses(text)).toEqual(['材质', '不锈钢', '容量', '500ml']);
    expect(cutIntoClauses(text).paragraph).toEqual([0, 0, 1, 1]);
  });

  it('reads on over the line breaks of a laid-out page', () => {
    const page = '本产品的外壳采用铝合金压铸而成并且在其顶部\n设有可以翻转的提手，提手可折叠。';
    expect(clauses(page)).toHaveLength(2);
    expect(new Set(cutIntoClauses(page).paragraph).size).toBe(1);
  });

  it('begins anew where the next line is numbered, however full the line before it', () => {
    const list = '一、部件名称、杯盖、提环、榨汁杯、刀片座、电机座、开关按键\n二、电机座内装有马达';
    expect(clauses(list).at(-1)).toBe('二、电机座内装有马达');
    expect(cutIntoClauses(list).paragraph).toEqual([0, 1]);
  });

  it('drops quotation marks at the ends of a clause', () => {
    expect(clauses('记载：“壳体内有阀”，')).toEqual(['记载', '壳体内有阀']);
  });

  it('gives clauses in order, without overlap, none empty, none longer than a screen line or two', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'阀座 1a，。\n、“'), maxLength: 600 }), (text) => {
        const { start, end, paragraph } = cutIntoClauses(text);
        let last = 0;
        let lastParagraph = 0;
        start.forEach((from, at) => {
          const to = end[at] ?? 0;
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(121);
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
          expect(paragraph[at]).toBeGreaterThanOrEqual(lastParagraph);
          lastParagraph = paragraph[at] ?? 0;
          last = to;
        });
      }),
    );
  });

  it('never cuts a character in two', () => {
    const text = '𠮷'.repeat(300);
    expect(clauses(text).join('')).toBe(text);
    for (const clause of clauses(text)) expect(clause.isWellFormed()).toBe(true);
  });
});
