import type { TextRepair } from './model.ts';

/** A text after its repairs; their places count in it. */
export type RepairedText = Readonly<{ text: string; repairs: readonly TextRepair[] }>;

/**
 * Offset in the source for an offset in the repaired text. Where something was left out, a `start` offset lands
 * behind it and an `end` offset before it, so that a range never takes in what was left out at its borders.
 */
export function sourceOffset(
  repairs: readonly TextRepair[],
  offset: number,
  side: 'start' | 'end' = 'start',
): number {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const repair = repairs[middle];
    if (repair !== undefined && isBefore(repair, offset, side)) low = middle + 1;
    else high = middle;
  }
  const last = repairs[low - 1];
  return last === undefined ? offset : last.sourceEnd + offset - last.end;
}

/** The source text again: every repair undone. */
export function undoRepairs(text: string, repairs: readonly TextRepair[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const repair of repairs) {
    pieces.push(text.slice(at, repair.start), repair.original);
    at = repair.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/**
 * Repairs taken back: those whose `sourceStart` is in `kept` leave the words as the source has them, and the others
 * move along. An offset that names no repair is passed over: the source may have been read by an older version.
 */
export function restoreOriginals(repaired: RepairedText, kept: readonly number[]): RepairedText {
  if (kept.length === 0) return repaired;
  const wanted = new Set(kept);
  const pieces: string[] = [];
  const repairs: TextRepair[] = [];
  let at = 0;
  let shift = 0;
  for (const repair of repaired.repairs) {
    if (!wanted.has(repair.sourceStart)) {
      repairs.push({ ...repair, start: repair.start + shift, end: repair.end + shift });
      continue;
    }
    pieces.push(repaired.text.slice(at, repair.start), repair.original);
    at = repair.end;
    shift += repair.original.length - (repair.end - repair.start);
  }
  pieces.push(repaired.text.slice(at));
  return { text: pieces.join(''), repairs };
}

function isBefore(repair: TextRepair, offset: number, side: 'start' | 'end'): boolean {
  if (repair.end < offset) return true;
  return repair.end === offset && (side === 'start' || repair.end > repair.start);
}
