import { describe, expect, it } from 'vitest';
import { fullPages, type PageMeasure } from '../../../renderer/features/opinion/full-pages.ts';

/** A sheet on which a millimetre takes four pixels, with the margins of GB/T 9704. */
function aSheet(overrides: Partial<PageMeasure> = {}): PageMeasure {
  return {
    widthPx: 840,
    heightPx: 297 * 4,
    paddingTopPx: 37 * 4,
    paddingBottomPx: 35 * 4,
    tableTextPx: null,
    ...overrides,
  };
}

describe('fullPages', () => {
  it('marks nothing on a sheet of one page', () => {
    expect(fullPages(aSheet(), 'portrait')).toEqual([]);
    expect(fullPages(aSheet({ heightPx: 297 * 4 + 20 }), 'portrait')).toEqual([]);
  });

  it('marks every 225 mm of words', () => {
    const heightPx = (37 + 35 + 225 * 2.5) * 4;
    expect(fullPages(aSheet({ heightPx }), 'portrait')).toEqual([(37 + 225) * 4, (37 + 450) * 4]);
  });

  it('lets more of a table that is shown enlarged fit on a page', () => {
    const landscape = { widthPx: 297 * 4, paddingTopPx: 28 * 4, paddingBottomPx: 26 * 4 };
    const heightPx = (28 + 26 + 156 * 2) * 4;
    const usual = aSheet({ ...landscape, heightPx, tableTextPx: 3.704 * 4 });
    expect(fullPages(usual, 'landscape').length).toBe(1);
    expect(fullPages({ ...usual, tableTextPx: 3.704 * 8 }, 'landscape')).toEqual([]);
  });

  it('says nothing of a sheet that is not shown', () => {
    expect(fullPages(aSheet({ widthPx: 0, heightPx: 0 }), 'portrait')).toEqual([]);
  });
});
