import type { ParsedClaim } from '../model.ts';
import { wordsOnly } from './fold.ts';

export type AlignedClaims = Readonly<{
  one: ParsedClaim | undefined;
  two: ParsedClaim | undefined;
  likeness: number;
  /** For a new claim: the earlier claim it is most like, which has another successor. */
  model: ParsedClaim | undefined;
}>;

/** Less common than this, two claims are different claims. */
const LEAST_LIKENESS = 0.35;
/** As common as this, a dependent claim may have become independent or the other way round. */
const LIKE_ENOUGH = 0.8;
/** Claims compared pair by pair; what is left over beyond this is aligned by number. */
const MOST_COMPARED = 150;

/**
 * Pairs the claims of two versions: equal words first, then the likest pairs, equal numbers preferred. Claims are
 * given in the order of the later set, removed ones behind the claim they followed.
 */
export function alignClaims(
  before: readonly ParsedClaim[],
  after: readonly ParsedClaim[],
): readonly AlignedClaims[] {
  const pairs = new Map<ParsedClaim, AlignedClaims>();
  const taken = new Set<ParsedClaim>();
  const pair = (one: ParsedClaim, two: ParsedClaim, likeness: number): void => {
    pairs.set(two, { one, two, likeness, model: undefined });
    taken.add(one);
  };
  pairEqual(before, after, pair);
  const openAfter = after.filter((claim) => !pairs.has(claim));
  const ranked = rankedPairs(before, openAfter);
  for (const [one, two, likeness] of ranked) if (!taken.has(one) && !pairs.has(two)) pair(one, two, likeness);
  for (const [model, two, likeness] of ranked) {
    if (!pairs.has(two) && likeness >= LEAST_LIKENESS)
      pairs.set(two, { one: undefined, two, likeness, model });
  }
  return inOrder(before, after, pairs, taken);
}

function pairEqual(
  before: readonly ParsedClaim[],
  after: readonly ParsedClaim[],
  pair: (one: ParsedClaim, two: ParsedClaim, likeness: number) => void,
): void {
  const byWords = new Map<string, ParsedClaim[]>();
  for (const claim of before) {
    const words = wordsOnly(claim.text);
    byWords.set(words, [...(byWords.get(words) ?? []), claim]);
  }
  for (const claim of after) {
    const equal = byWords.get(wordsOnly(claim.text)) ?? [];
    const one = equal.find((other) => other.no === claim.no) ?? equal[0];
    if (one === undefined) continue;
    pair(one, claim, 1);
    equal.splice(equal.indexOf(one), 1);
  }
}

type Ranked = readonly [one: ParsedClaim, two: ParsedClaim, likeness: number];

function rankedPairs(before: readonly ParsedClaim[], after: readonly ParsedClaim[]): readonly Ranked[] {
  if (before.length > MOST_COMPARED || after.length > MOST_COMPARED) return pairsByNumber(before, after);
  const counts = new Map<ParsedClaim, ReadonlyMap<string, number>>();
  for (const claim of [...before, ...after]) counts.set(claim, characterPairs(wordsOnly(claim.text)));
  const ranked = before.flatMap((one) =>
    after.map((two): Ranked => [one, two, likenessOf(counts, one, two)]),
  );
  return ranked
    .filter(([one, two, likeness]) => likeness >= (one.kind === two.kind ? LEAST_LIKENESS : LIKE_ENOUGH))
    .sort((a, b) => weight(b) - weight(a) || a[1].no - b[1].no || a[0].no - b[0].no);
}

/** Equal numbers tip the balance between alike claims: an amended claim 1 stays claim 1. */
function weight([one, two, likeness]: Ranked): number {
  return likeness + (one.no === two.no ? 0.1 : 0);
}

function pairsByNumber(before: readonly ParsedClaim[], after: readonly ParsedClaim[]): readonly Ranked[] {
  const byNumber = new Map(before.map((claim) => [claim.no, claim]));
  return after.flatMap((two) => {
    const one = byNumber.get(two.no);
    return one === undefined ? [] : [[one, two, LEAST_LIKENESS] as const];
  });
}

function characterPairs(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const key = words.slice(at, at + 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over pairs of characters, rounded so that it reads the same everywhere. */
function likenessOf(
  counts: ReadonlyMap<ParsedClaim, ReadonlyMap<string, number>>,
  one: ParsedClaim,
  two: ParsedClaim,
): number {
  const a = counts.get(one) ?? new Map<string, number>();
  const b = counts.get(two) ?? new Map<string, number>();
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  const sizes =
    [...a.values()].reduce((sum, n) => sum + n, 0) + [...b.values()].reduce((sum, n) => sum + n, 0);
  return sizes === 0 ? 0 : Math.round(((2 * common) / sizes) * 1000) / 1000;
}

function inOrder(
  before: readonly ParsedClaim[],
  after: readonly ParsedClaim[],
  pairs: ReadonlyMap<ParsedClaim, AlignedClaims>,
  taken: ReadonlySet<ParsedClaim>,
): readonly AlignedClaims[] {
  const aligned: AlignedClaims[] = after.map(
    (two) => pairs.get(two) ?? { one: undefined, two, likeness: 0, model: undefined },
  );
  before.forEach((one, index) => {
    if (taken.has(one)) return;
    const previous = before[index - 1];
    const at = aligned.findIndex((entry) => entry.one === previous);
    aligned.splice(previous === undefined || at < 0 ? 0 : at + 1, 0, {
      one,
      two: undefined,
      likeness: 0,
      model: undefined,
    });
  });
  return aligned;
}
