import type { Orientation } from './sheets.ts';

/** A sheet as it stands on the screen, in CSS pixels. */
export type PageMeasure = Readonly<{
  widthPx: number;
  heightPx: number;
  paddingTopPx: number;
  paddingBottomPx: number;
  /** Size of the words in its tables; null without a table. */
  tableTextPx: number | null;
}>;

const PAPER_MM = { portrait: [210, 297], landscape: [297, 210] } as const;
/** 五号 (10.5 pt), as tables are printed. */
const TABLE_TEXT_MM = 3.704;
/** Two lines over still go onto the page with a little luck. */
const SLACK = 0.04;

/**
 * Distances from the upper edge of the sheet at which a printed page is full. On a landscape sheet the table
 * may be shown larger than it prints, to stay readable: then more of it fits on a page than it seems.
 */
export function fullPages(measure: PageMeasure, orientation: Orientation): number[] {
  const { widthPx, heightPx, paddingTopPx, paddingBottomPx, tableTextPx } = measure;
  const [width, height] = PAPER_MM[orientation];
  const mmPx = widthPx / width;
  const enlarged =
    orientation === 'landscape' && tableTextPx !== null ? tableTextPx / (TABLE_TEXT_MM * mmPx) : 1;
  const pagePx = (height * mmPx - paddingTopPx - paddingBottomPx) * enlarged;
  const writtenPx = heightPx - paddingTopPx - paddingBottomPx;
  if (!(pagePx > 0)) return [];
  const pages = Math.max(1, Math.ceil(writtenPx / pagePx - SLACK));
  return Array.from({ length: pages - 1 }, (_, at) => Math.round(paddingTopPx + pagePx * (at + 1)));
}
