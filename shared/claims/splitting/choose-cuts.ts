import type { Granularity } from '../model.ts';

/** A border between two clauses: how strong it is, and how many words of the claim stand before it. */
export type Border = Readonly<{ strength: number; wordsBefore: number }>;

/**
 * Chooses the borders that become cuts. The claim is divided at its strongest border first (the most central
 * one of equal strength), then each half again, as long as a part is longer than a border of that strength needs
 * ({@link NEED}). A finer setting never needs more than a coarser one, and the order of division is the same, so
 * coarse cuts ⊂ expert cuts ⊂ fine cuts.
 * @param totalWords characters of the whole stretch, without marks, blanks and punctuation
 * @param unitSize multiplies the needed length, for claims that are compared in larger units
 */
export function chooseCuts(
  borders: readonly Border[],
  totalWords: number,
  granularity: Granularity,
  unitSize = 1,
): readonly boolean[] {
  const made = borders.map(() => false);
  const levels = byStrength(borders);
  const parts = [{ low: 0, high: borders.length, from: 0, to: totalWords, level: 0 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { low, high, from, to } = part;
    let level = part.level;
    while (level < levels.length && !hasAny(levels[level]?.at ?? [], low, high)) level++;
    const here = levels[level];
    if (here === undefined || to - from < needed(here.strength, granularity) * unitSize) continue;
    const at = mostCentral(here.at, borders, part);
    made[at] = true;
    const middle = borders[at]?.wordsBefore ?? from;
    parts.push({ low, high: at, from, to: middle, level }, { low: at + 1, high, from: middle, to, level });
  }
  return made;
}

/** From this strength on, a part must have at least so many characters to be divided; below the last: never. */
const NEED: Readonly<Record<Granularity, readonly (readonly [strength: number, words: number])[]>> = {
  coarse: [
    [0.95, 0],
    [0.85, 60],
    [0.6, 120],
    [0.4, 200],
  ],
  expert: [
    [0.85, 0],
    [0.65, 22],
    [0.55, 30],
    [0.5, 45],
    [0.45, 60],
    [0.3, 75],
    [0.25, 90],
  ],
  fine: [[0.2, 0]],
};

function needed(strength: number, granularity: Granularity): number {
  for (const [from, words] of NEED[granularity]) if (strength >= from) return words;
  return Number.POSITIVE_INFINITY;
}

type Level = Readonly<{ strength: number; at: readonly number[] }>;

function byStrength(borders: readonly Border[]): readonly Level[] {
  const levels = new Map<number, number[]>();
  borders.forEach((border, index) => {
    const at = levels.get(border.strength);
    if (at === undefined) levels.set(border.strength, [index]);
    else at.push(index);
  });
  return [...levels].map(([strength, at]) => ({ strength, at })).sort((a, b) => b.strength - a.strength);
}

/** First position in the sorted list that is not below `value`. */
function firstFrom(sorted: readonly number[], value: number, key: (item: number) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasAny(sorted: readonly number[], low: number, high: number): boolean {
  const at = sorted[firstFrom(sorted, low, (item) => item)];
  return at !== undefined && at < high;
}

function mostCentral(
  sorted: readonly number[],
  borders: readonly Border[],
  part: Readonly<{ low: number; high: number; from: number; to: number }>,
): number {
  const centre = (part.from + part.to) / 2;
  const words = (index: number): number => borders[index]?.wordsBefore ?? 0;
  const right = firstFrom(sorted, centre, words);
  const candidates = [sorted[right - 1], sorted[right]].filter(
    (at): at is number => at !== undefined && at >= part.low && at < part.high,
  );
  const [first, second] = candidates;
  if (first === undefined) return sorted[firstFrom(sorted, part.low, (item) => item)] ?? part.low;
  if (second === undefined) return first;
  return centre - words(first) <= words(second) - centre ? first : second;
}
