import type { OpinionSettings } from '../../shared/domain/opinion.ts';

/** Lengths in twips (1 mm = 56.693), type sizes in half-points. */
type Margins = Readonly<{ top: number; bottom: number; left: number; right: number }>;

export type Orientation = 'portrait' | 'landscape';

/** The page and type of one layout profile (docx-format §1 and §2). */
export type PageLayout = Readonly<{
  kind: OpinionSettings['layout'];
  margins: Readonly<Record<Orientation, Margins>>;
  headerDistance: number;
  footerDistance: number;
  /** Lines per page are counted on this grid; the landscape part has the grid of its table text. */
  linePitch: Readonly<Record<Orientation, number>> | null;
  bodySize: number;
  bodyLine: number;
  /** Condensed type that brings 28 characters into 156 mm; 0 where nobody counts characters. */
  bodySpacing: number;
  titleSize: number;
  titleLine: number;
  /** Sizes of 一、 （一） 1. */
  headingSizes: readonly [number, number, number];
}>;

const A4 = { width: 11_906, height: 16_838 } as const;

/** GB/T 9704-2012: 版心 156 × 225 mm, 22 lines of 28 characters of 三号. The binding edge turns with the page. */
const GB: PageLayout = {
  kind: 'gb',
  margins: {
    portrait: { top: 2_098, bottom: 1_984, left: 1_588, right: 1_474 },
    landscape: { top: 1_588, bottom: 1_474, left: 2_098, right: 1_984 },
  },
  headerDistance: 1_134,
  footerDistance: 1_417,
  linePitch: { portrait: 579, landscape: 312 },
  bodySize: 32,
  bodyLine: 579,
  bodySpacing: -5,
  titleSize: 44,
  titleLine: 700,
  headingSizes: [32, 32, 32],
};

const REPORT: PageLayout = {
  kind: 'report',
  margins: {
    portrait: { top: 1_440, bottom: 1_440, left: 1_588, right: 1_474 },
    landscape: { top: 1_588, bottom: 1_474, left: 1_440, right: 1_440 },
  },
  headerDistance: 850,
  footerDistance: 850,
  linePitch: null,
  bodySize: 28,
  bodyLine: 500,
  bodySpacing: 0,
  titleSize: 44,
  titleLine: 700,
  headingSizes: [32, 28, 24],
};

export function pageLayout(kind: OpinionSettings['layout']): PageLayout {
  return kind === 'gb' ? GB : REPORT;
}

/** Paper of a page as it lies. */
function paper(orientation: Orientation): Readonly<{ width: number; height: number }> {
  return orientation === 'portrait' ? A4 : { width: A4.height, height: A4.width };
}

export function textWidth(layout: PageLayout, orientation: Orientation): number {
  const { left, right } = layout.margins[orientation];
  return paper(orientation).width - left - right;
}

export function textHeight(layout: PageLayout, orientation: Orientation): number {
  const { top, bottom } = layout.margins[orientation];
  return paper(orientation).height - top - bottom;
}

/** Width of `characters` Chinese characters of the body. */
export function bodyCharacters(layout: PageLayout, characters: number): number {
  return characters * layout.bodySize * 10;
}
