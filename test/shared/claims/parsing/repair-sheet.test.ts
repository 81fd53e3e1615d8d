import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepairSheet } from '../../../../shared/claims/parsing/repair-sheet.ts';
import { undoRepairs } from '../../../../shared/claims/repairs.ts';

describe('RepairSheet', () => {
  it('leaves out what was dropped, puts in what stands for it, and lists both', () => {
    const sheet = new RepairSheet('底座\n与立柱');
    sheet.drop(2, 3, 'LINE_JOINED', ' ');
    expect(sheet.result()).toEqual({
      text: '底座 与立柱',
      repairs: [
        {
          code: 'LINE_JOINED',
          message: expect.stringContaining('。'),
          start: 2,
          end: 3,
          sourceStart: 2,
          sourceEnd: 3,
          original: '\n',
        },
      ],
    });
  });

  it('says what is left of a stretch so far', () => {
    const sheet = new RepairSheet('甲乙丙丁');
    sheet.drop(1, 2, 'STRUCK_TEXT');
    expect([sheet.left(0, 4), sheet.left(1, 2), sheet.left(2, 4)]).toEqual(['甲丙丁', '', '丙丁']);
  });

  it('keeps the first reason where two would leave out the same words', () => {
    const sheet = new RepairSheet('甲乙丙');
    sheet.drop(0, 2, 'PAGE_FURNITURE');
    sheet.drop(1, 3, 'STRUCK_TEXT');
    expect(sheet.result().repairs.map(({ code, original }) => [code, original])).toEqual([
      ['PAGE_FURNITURE', '甲乙'],
      ['STRUCK_TEXT', '丙'],
    ]);
  });

  it('can always be undone, and never moves or alters what it keeps', () => {
    const drops = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', ' ', '\n')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), drops, (source, list) => {
        const sheet = new RepairSheet(source);
        for (const [start, length, replacement] of list) {
          const end = Math.min(source.length, start + length);
          if (end > start) sheet.drop(start, end, 'LINE_JOINED', replacement);
        }
        const { text, repairs } = sheet.result();
        expect(undoRepairs(text, repairs)).toBe(source);
        const kept = repairs.reduceRight(
          (words, { start, end }) => words.slice(0, start) + words.slice(end),
          text,
        );
        expect(kept).toBe(sheet.left(0, source.length));
      }),
    );
  });
});
