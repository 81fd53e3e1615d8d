import { lineOf, type PageLine } from './page-lines.ts';

const BINS = 100;
const CENTRE: readonly [number, number] = [35, 65];
/** Lines that must stand on both sides of a gutter before a page counts as set in two columns. */
const MIN_LINES = 8;
const MAX_CROSSING_SHARE = 0.25;
/** Columns of prose fill their width; the cells of a table do not. */
const MIN_FILL = 0.6;

/**
 * Lines in reading order: on a page of two columns the left one before the right one. `usualRight` is
 * where full lines end in this document: a page with few lines does not show it.
 */
export function inReadingOrder(lines: readonly PageLine[], usualRight: number): PageLine[] {
  const upright = lines.filter(({ isTurned }) => !isTurned);
  const turned = lines.filter(({ isTurned }) => isTurned);
  const gutter = findGutter(upright);
  return [
    ...(gutter === undefined ? withBounds(upright, usualRight) : byColumns(upright, gutter)),
    ...turned,
  ];
}

/** The right edge that nine lines in ten keep to. */
export function usualRightEdge(lines: readonly PageLine[]): number {
  const edges = lines.map(({ x, width }) => x + width).toSorted((a, b) => a - b);
  return edges[Math.floor(edges.length * 0.9)] ?? 0;
}

/** The x of a vertical band near the middle that hardly any word crosses, between two filled columns. */
function findGutter(lines: readonly PageLine[]): number | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const bin = (right - left) / BINS;
  if (bin <= 0) return undefined;
  const cover = new Array<number>(BINS + 1).fill(0);
  for (const { words } of lines) {
    for (const { x, width } of words) {
      const last = Math.min(BINS, Math.floor((x + width - left) / bin));
      for (let at = Math.max(0, Math.floor((x - left) / bin)); at <= last; at += 1)
        cover[at] = (cover[at] ?? 0) + 1;
    }
  }
  let best = CENTRE[0];
  for (let at = CENTRE[0]; at <= CENTRE[1]; at += 1) if ((cover[at] ?? 0) < (cover[best] ?? 0)) best = at;
  const gutter = left + (best + 0.5) * bin;
  return areColumns(lines, gutter, left, right) ? gutter : undefined;
}

function areColumns(lines: readonly PageLine[], gutter: number, left: number, right: number): boolean {
  const split = lines.map((line) => splitAt(line, gutter));
  const crossing = split.filter((parts) => parts === undefined).length;
  const both = split.filter((parts) => parts?.leftPart && parts.rightPart);
  if (both.length < MIN_LINES || crossing > lines.length * MAX_CROSSING_SHARE) return false;
  const leftFill = median(both.map((parts) => (parts?.leftPart?.width ?? 0) / (gutter - left)));
  const rightFill = median(both.map((parts) => (parts?.rightPart?.width ?? 0) / (right - gutter)));
  return leftFill >= MIN_FILL && rightFill >= MIN_FILL;
}

/** Runs of two-column lines between lines over the full width are read column by column. */
function byColumns(lines: readonly PageLine[], gutter: number): PageLine[] {
  const ordered: PageLine[] = [];
  let leftRun: PageLine[] = [];
  let rightRun: PageLine[] = [];
  const flush = () => {
    ordered.push(...withBounds(leftRun), ...withBounds(rightRun));
    leftRun = [];
    rightRun = [];
  };
  for (const line of lines) {
    const parts = splitAt(line, gutter);
    if (parts) {
      if (parts.leftPart) leftRun.push(parts.leftPart);
      if (parts.rightPart) rightRun.push(parts.rightPart);
    } else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** The parts of a line on either side, or undefined when a word crosses the gutter. */
function splitAt(
  line: PageLine,
  gutter: number,
): { leftPart: PageLine | undefined; rightPart: PageLine | undefined } | undefined {
  const leftWords = line.words.filter(({ x, width }) => x + width <= gutter);
  const rightWords = line.words.filter(({ x }) => x >= gutter);
  if (leftWords.length + rightWords.length < line.words.length) return undefined;
  return {
    leftPart: leftWords.length > 0 ? lineOf(leftWords, line.page, false) : undefined,
    rightPart: rightWords.length > 0 ? lineOf(rightWords, line.page, false) : undefined,
  };
}

function withBounds(lines: readonly PageLine[], usualRight = 0): PageLine[] {
  const columnLeft = Math.min(...lines.map(({ x }) => x));
  const columnRight = Math.max(usualRight, ...lines.map(({ x, width }) => x + width));
  return lines.map((line) => ({ ...line, columnLeft, columnRight }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
