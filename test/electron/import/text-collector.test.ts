import { describe, expect, it } from 'vitest';
import { claimsRangeByHeadings } from '../../../electron/import/claims-range.ts';
import { EmbeddedImages } from '../../../electron/import/embedded-images.ts';
import { DEFAULT_IMPORT_LIMITS } from '../../../electron/import/import-limits.ts';
import { TextCollector } from '../../../electron/import/text-collector.ts';
import { attempt } from '../../../shared/util/result.ts';
import { aGif, aPng } from '../../support/pictures.ts';

const LINE = { kind: 'line' } as const;

describe('collected text', () => {
  it('numbers paragraphs, and lines that go on share one', () => {
    const out = new TextCollector(100);
    out.add(' 一 ', LINE);
    out.continueWith('二', LINE, '');
    out.continueWith('x', LINE, ' ');
    out.add('', LINE);
    out.add('三', LINE);
    expect(out.text).toBe('一二 x\n三');
    expect(out.blocks.map(({ start, end, paragraph }) => [start, end, paragraph])).toEqual([
      [0, 1, 1],
      [1, 2, 1],
      [3, 4, 1],
      [5, 6, 2],
    ]);
  });

  it('begins a paragraph even when the first words claim to go on', () => {
    const out = new TextCollector(100);
    out.continueWith('一', LINE, '');
    expect(out.blocks).toMatchObject([{ start: 0, paragraph: 1 }]);
  });

  it('stops at its limit', () => {
    const out = new TextCollector(3);
    out.add('一二三', LINE);
    expect(attempt(() => out.add('四', LINE))).toMatchObject({
      ok: false,
      error: { code: 'FILE_TOO_LARGE' },
    });
  });
});

describe('where the claims lie', () => {
  const rangeOf = (lines: readonly string[]) => {
    const out = new TextCollector(10_000);
    for (const line of lines) out.add(line, LINE);
    const range = claimsRangeByHeadings(out.text, out.blocks);
    return range && out.text.slice(...range);
  };

  it.each([
    [['权利要求书', '1. 甲', '2. 乙', '说明书', '丙'], '1. 甲\n2. 乙'],
    [['说明书摘要', '丙', '权利要求书：', '1. 甲'], '1. 甲'],
    [['Claims', '1. A', 'Abstract'], '1. A'],
    [['权利要求书', '说明书', '丙'], undefined],
    [['本权利要求书涉及', '1. 甲'], undefined],
    [['1. 甲'], undefined],
  ] as const)('%j', (lines, claims) => {
    expect(rangeOf(lines)).toBe(claims);
  });
});

describe('pictures inside a document', () => {
  it('are kept as they are, within limits, and the others counted', () => {
    const images = new EmbeddedImages({ ...DEFAULT_IMPORT_LIMITS, embeddedImages: 2 });
    images.add('word/media/a.emf', Uint8Array.of(1, 0, 0, 0), 0);
    images.add('word/media/b.png', aPng(3, 2).subarray(0, 30), 0);
    images.add('word/media/c.png', aPng(3, 2), 5);
    images.add('word/media/d.gif', aGif(3, 2), 6);
    images.add('word/media/e.gif', aGif(3, 2), 7);
    expect(images.list.map(({ name, at }) => [name, at])).toEqual([
      ['c.png', 5],
      ['d.gif', 6],
    ]);
    expect(images.warnings).toMatchObject([
      { code: 'IMAGES_OVER_LIMIT', message: expect.stringContaining('1 张') },
      { code: 'IMAGES_UNREADABLE', message: expect.stringContaining('2 张') },
    ]);
  });
});
