import { foldFeature } from '../reading/fold.ts';
import { foldedClause, type MaterialIndex } from '../reading/material-index.ts';
import { termsOf } from '../reading/terms.ts';
import type { Correspondence } from '../scoring/term-similarity.ts';
import { namingClauses } from './learn-counterparts.ts';
import type { PairSource } from './pair-source.ts';

/** A pair known before the first link of this case. */
export type KnownPair = Correspondence & Readonly<{ source: PairSource }>;

/**
 * A known pair in the words that stand in this claim and this material: 卡勾 is found in 白色卡勾, and what the expert
 * said of 卡扣 holds for 弹性卡扣. What was learned elsewhere holds for its term alone.
 */
export function asNamedHere(
  { term, part, source }: KnownPair,
  claimTerms: readonly string[],
  index: MaterialIndex,
): readonly KnownPair[] {
  const [claimed, shown] = [folded(term), folded(part)];
  if (claimed === '' || shown === '') return [];
  const isMeant = (each: string) =>
    each === claimed || (source.kind === 'stated' && each.endsWith(claimed) && claimed.length > 1);
  const parts = namingClauses(index, shown, MOST_NAMED)
    .flatMap((clause) => termsOf(foldedClause(index, clause)))
    .filter((each) => each.includes(shown) && each.length <= shown.length + LONGEST_MODIFIER);
  return claimTerms
    .filter(isMeant)
    .flatMap((each) => [...new Set([shown, ...parts])].map((name) => ({ term: each, part: name, source })));
}

/** A part that a person names is looked for even where the material speaks of little else. */
export const MOST_NAMED = 512;

/** What a name may carry in front of it, or behind where the clause runs on (杯盖旋合). */
const LONGEST_MODIFIER = 4;

/** 限位块（3） and 限位块 are one name. */
function folded(name: string): string {
  return foldFeature(name).replaceAll(' ', '');
}
