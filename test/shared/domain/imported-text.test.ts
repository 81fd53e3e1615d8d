import { describe, expect, it } from 'vitest';
import { importedTextSchema, placeAt } from '../../../shared/domain/imported-text.ts';

const block = (start: number, end: number, paragraph = 1, page = 1) => ({
  start,
  end,
  kind: 'line' as const,
  paragraph,
  page,
});

describe('text taken from a file', () => {
  it.each([
    ['blocks one after the other', [block(0, 2), block(3, 5)], true],
    ['a block beyond the text', [block(0, 6)], false],
    ['blocks that overlap', [block(0, 3), block(2, 5)], false],
    ['an empty block', [block(0, 0), block(0, 5)], false],
    ['words outside any block', [block(0, 1), block(3, 5)], false],
    ['words after the last block', [block(0, 2)], false],
  ])('%s', (_, blocks, isSound) => {
    expect(importedTextSchema.safeParse({ text: '一二\n三四', blocks }).success).toBe(isSound);
  });

  it('names page and paragraph of an offset', () => {
    const blocks = [block(0, 2, 1, 1), block(3, 5, 2, 1), block(6, 8, 2, 2)];
    expect([0, 1, 3, 5, 6, 99].map((at) => placeAt({ blocks }, at))).toEqual([
      { page: 1, paragraph: 1 },
      { page: 1, paragraph: 1 },
      { page: 1, paragraph: 2 },
      { page: 1, paragraph: 2 },
      { page: 2, paragraph: 2 },
      { page: 2, paragraph: 2 },
    ]);
    expect(placeAt({ blocks: [] }, 3)).toEqual({ page: null, paragraph: null });
  });
});
