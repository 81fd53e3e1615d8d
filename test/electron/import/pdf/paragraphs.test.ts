import { describe, expect, it } from 'vitest';
import type { PageLine } from '../../../../electron/import/pdf/page-lines.ts';
import { joinOf } from '../../../../electron/import/pdf/paragraphs.ts';

const FULL = '所述底座与立柱铰接并且设有用于锁定的卡扣';

/** A line of a column from x 70 to 490, 12-point letters, 20 points under the one before. */
function aLine(text: string, changes: Partial<PageLine> = {}): PageLine {
  return {
    page: 1,
    text,
    x: 70,
    top: 100,
    width: 420,
    height: 12,
    words: [],
    columnLeft: 70,
    columnRight: 490,
    isTurned: false,
    ...changes,
  };
}
const below = (text: string, changes: Partial<PageLine> = {}) => aLine(text, { top: 120, ...changes });

describe('lines of one paragraph', () => {
  it.each([
    ['Chinese after Chinese, without a blank', aLine(FULL), below(FULL), ''],
    ['a unit after its number, with one', aLine('弹簧的刚度为15～20'), below('N/mm，其余'), ' '],
    ['English words, with one', aLine('a sleeve mounted on the'), below('upright and a'), ' '],
    ['a word cut by a hyphen, as it stands', aLine('an upright inter-'), below('connected with'), ''],
    ['the line after a first line that was set in', aLine(FULL, { x: 94, width: 396 }), below(FULL), ''],
    ['lines under a number that hangs out', aLine(`1. ${FULL}`), below(FULL, { x: 94, width: 396 }), ''],
    ['a line that goes on over the page', aLine(FULL, { top: 780 }), aLine(FULL, { page: 2, top: 60 }), ''],
    [
      'a line that goes on in the next column',
      aLine(FULL, { top: 700 }),
      aLine(FULL, { x: 300, columnLeft: 300, top: 90 }),
      '',
    ],
    [
      'a ragged English line',
      aLine('ends before the long', { width: 375 }),
      below('internationalisation'),
      ' ',
    ],
    ['a decimal at the start of a line', aLine('直径为正负公差之和。'), below('1.5mm的通孔'), ''],
  ] as const)('join: %s', (_, before, line, join) => {
    expect(joinOf(before, line)).toBe(join);
  });

  it.each([
    ['a line set in', aLine(FULL), below(FULL, { x: 94, width: 396 })],
    ['after a short line', aLine('制成。', { width: 40 }), below(FULL)],
    ['after a wide space', aLine(FULL), below(FULL, { top: 140 })],
    ['letters of another size', aLine(FULL), below('标题', { height: 18 })],
    ['a claim number after a full stop', aLine('卡扣设于所述底座的侧面。'), below('2.根据权利要求1所述的')],
    ['a paragraph number', aLine('卡扣设于所述底座的侧面。'), below('[0012] 优选地')],
    ['a sub-part', aLine('包括以下部分，即所有；'), below('（2）立柱')],
    [
      'a first line set in at the top of a page',
      aLine(FULL, { top: 780 }),
      aLine(FULL, { page: 2, top: 60, x: 94 }),
    ],
    [
      'two first lines set in, one sentence each',
      aLine('底座。', { x: 94, width: 396 }),
      below('立柱。', { x: 94, width: 396 }),
    ],
    ['rows of a table', aLine('电压\t5V'), below('功率\t3W')],
    ['turned words', aLine(FULL), below('侧注', { isTurned: true })],
  ] as const)('a new paragraph: %s', (_, before, line) => {
    expect(joinOf(before, line)).toBeUndefined();
  });
});
