import type { Anchor } from '../../../shared/domain/anchor.ts';
import { locateAnchor } from '../../../shared/domain/anchor.ts';

/** A passage or region that a reader shows: a link of a feature, a suggestion, a find. */
export type ReaderMark = Readonly<{
  id: string;
  anchor: Anchor;
  /** Short: the label of the feature, the number of a region. */
  label: string;
  tone: 'link' | 'current' | 'suggestion' | 'find';
  title?: string;
}>;

/** A mark's range in the text as it is now. */
export type TextMark = Readonly<{
  id: string;
  start: number;
  end: number;
  tone: ReaderMark['tone'];
  title: string;
}>;

export type Segment = Readonly<{ start: number; end: number; marks: readonly TextMark[] }>;

/** Text marks that can still be found in `text`; an orphan is left out rather than shown in a wrong place. */
export function locateMarks(marks: readonly ReaderMark[], text: string): TextMark[] {
  return marks.flatMap(({ id, anchor, label, tone, title }) => {
    if (anchor.kind !== 'text') return [];
    const place = locateAnchor(anchor, text);
    return place === null ? [] : [{ id, ...place, tone, title: title ?? label }];
  });
}

/**
 * Cuts `[start, end)` at every border of a mark, so that marks may overlap. Pieces are in order and
 * cover the range exactly.
 */
export function cutSegments(start: number, end: number, marks: readonly TextMark[]): Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = new Set([start, end]);
  for (const mark of here) {
    if (mark.start > start) borders.add(mark.start);
    if (mark.end < end) borders.add(mark.end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return { start: from, end: to, marks: here.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}

/** Class of a piece under its marks: the most telling tone wins. */
export function segmentClass(marks: readonly TextMark[]): string {
  const tones = (['current', 'find', 'link', 'suggestion'] as const).filter((tone) =>
    marks.some((mark) => mark.tone === tone),
  );
  return tones[0] === undefined ? '' : `mark mark-${tones[0]}`;
}
