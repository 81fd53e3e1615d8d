/** A rectangle as fractions of the page or picture, from its upper left corner. */
export type Region = Readonly<{ x: number; y: number; width: number; height: number }>;
export type Point = Readonly<{ x: number; y: number }>;
/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** Smaller drags are clicks, as a fraction of a side. */
const MIN_SIDE = 0.008;

/**
 * Where a point of the turned picture lies in the upright one; both as fractions of what is seen
 * (`at`) and of the picture itself.
 */
export function unturn(at: Point, turns: Turns): Point {
  switch (turns) {
    case 0:
      return at;
    case 1:
      return { x: at.y, y: 1 - at.x };
    case 2:
      return { x: 1 - at.x, y: 1 - at.y };
    case 3:
      return { x: 1 - at.y, y: at.x };
  }
}

/** The rectangle between two corners, kept inside the picture; null when it is only a click. */
export function regionBetween(a: Point, b: Point): Region | null {
  const [left, right] = [a.x, b.x].map(clamp).sort((p, q) => p - q) as [number, number];
  const [top, bottom] = [a.y, b.y].map(clamp).sort((p, q) => p - q) as [number, number];
  const region = { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
  return region.width < MIN_SIDE || region.height < MIN_SIDE ? null : region;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Four digits: finer than a pixel of any photo shown, and short in the record. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
