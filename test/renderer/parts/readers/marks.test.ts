import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, locateMarks, segmentClass } from '../../../../renderer/parts/readers/marks.ts';
import { textAnchor } from '../../../../shared/domain/anchor.ts';

const mark = (id: string, start: number, end: number) => ({
  id,
  start,
  end,
  tone: 'link' as const,
  title: id,
});
const nowhere = { page: null, paragraph: null };

describe('pieces of a text', () => {
  it('are cut where marks begin and end, and carry all marks over them', () => {
    const pieces = cutSegments(0, 10, [mark('a', 2, 6), mark('b', 4, 8)]);
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join('')])).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 8, 'b'],
      [8, 10, ''],
    ]);
  });

  it('cover the range exactly and in order, whatever the marks', () => {
    const marks = fc.array(
      fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
        .map(([at, length]) => mark(`m${at}`, at, at + length)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, fc.nat(30), fc.integer({ min: 1, max: 40 }), (all, start, length) => {
        const pieces = cutSegments(start, start + length, all);
        expect(pieces[0]?.start).toBe(start);
        expect(pieces.at(-1)?.end).toBe(start + length);
        pieces.forEach((piece, index) => {
          expect(piece.end).toBeGreaterThan(piece.start);
          if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
          const expected = all.filter((one) => one.start < piece.end && one.end > piece.start);
          expect(piece.marks).toEqual(expected);
        });
      }),
    );
  });
});

describe('marks', () => {
  const text = '杯盖内侧设有密封圈，密封圈为硅胶。';
  const anchor = textAnchor(text, 10, 13, nowhere);
  const one = { id: 'l1', anchor, label: 'A', tone: 'link' as const };

  it('follow their quote in a text that moved', () => {
    expect(locateMarks([one], text)).toMatchObject([{ id: 'l1', start: 10, end: 13 }]);
    expect(locateMarks([one], `前言。${text}`)).toMatchObject([{ start: 13, end: 16 }]);
  });

  it('are left out rather than shown in a wrong place', () => {
    expect(locateMarks([one], '这里没有。')).toEqual([]);
  });

  it('show the most telling tone', () => {
    expect(segmentClass([])).toBe('');
    expect(segmentClass([mark('a', 0, 1), { ...mark('b', 0, 1), tone: 'current' }])).toBe(
      'mark mark-current',
    );
  });
});
