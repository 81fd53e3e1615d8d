import { compareText, type TextChange } from '../diff/compare-text.ts';
import type { ParsedClaim, ParsedClaimSet, Span } from './model.ts';
import { type AlignedClaims, alignClaims } from './parsing/align-claims.ts';
import { wordsOnly } from './parsing/fold.ts';

/** Words that an amended claim has and its earlier version did not have. */
export type AddedWords = Readonly<{
  text: string;
  /** Range in the text of the later claim. */
  span: Span;
  /** Earlier claims in which these words stood: a feature taken over from there. Empty when they are new. */
  from: readonly number[];
}>;

export type ClaimComparison = Readonly<{
  kind: 'same' | 'renumbered' | 'changed' | 'added' | 'removed';
  before: number | null;
  after: number | null;
  /** For an added claim: the earlier claim it was made from, which `changes` then compares with. */
  madeFrom: number | null;
  /** Equal, removed and added words in order; ranges count in the two claims' texts. */
  changes: readonly TextChange[];
  added: readonly AddedWords[];
  /** Share of common character pairs, 0 to 1. */
  likeness: number;
}>;

export type ClaimSetComparison = Readonly<{
  /** In the order of the later set; removed claims stand where they were. */
  claims: readonly ClaimComparison[];
  counts: Readonly<Record<ClaimComparison['kind'], number>>;
}>;

/**
 * Compares two versions of a claim set, such as the granted and the amended one: claims are aligned by their words
 * whatever their numbers, changes are marked, and words that moved from one claim into another are traced.
 */
export function compareClaimSets(before: ParsedClaimSet, after: ParsedClaimSet): ClaimSetComparison {
  const sources = before.claims.map((claim) => ({ no: claim.no, words: wordsOnly(claim.text) }));
  const claims = alignClaims(before.claims, after.claims).map((aligned) => compareClaims(aligned, sources));
  const counts = { same: 0, renumbered: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of claims) counts[kind]++;
  return { claims, counts };
}

type Source = Readonly<{ no: number; words: string }>;

function compareClaims(
  { one, two, likeness, model }: AlignedClaims,
  sources: readonly Source[],
): ClaimComparison {
  const earlier = one ?? model;
  const { changes } = compareText(earlier?.text ?? '', two?.text ?? '');
  const added = earlier === undefined || two === undefined ? [] : addedWords(changes, earlier.no, sources);
  const numbers = { before: one?.no ?? null, after: two?.no ?? null, madeFrom: model?.no ?? null };
  return { kind: kindOf(one, two, changes), ...numbers, changes, added, likeness };
}

function kindOf(
  one: ParsedClaim | undefined,
  two: ParsedClaim | undefined,
  changes: readonly TextChange[],
): ClaimComparison['kind'] {
  if (one === undefined) return 'added';
  if (two === undefined) return 'removed';
  if (changes.some((change) => change.kind !== 'same' && change.text.trim() !== '')) return 'changed';
  return one.no === two.no ? 'same' : 'renumbered';
}

/** Shorter additions (a changed number, 或) are no features whose origin could be told. */
const SHORTEST_TRACED = 6;

/** Additions part by part (between ；), because each part may come from another claim. */
function addedWords(
  changes: readonly TextChange[],
  own: number,
  sources: readonly Source[],
): readonly AddedWords[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'added') return [];
    return [...change.text.matchAll(PART)].map((match): AddedWords => {
      const start = change.after[0] + match.index;
      return {
        text: match[0],
        span: [start, start + match[0].length],
        from: originOf(match[0], own, sources),
      };
    });
  });
}

const PART = /[^；;\n\s][^；;\n]*/g;

/** Earlier claims that hold the words as a whole, or clause by clause the greater part of them. */
function originOf(text: string, own: number, sources: readonly Source[]): readonly number[] {
  const clauses = text
    .split(/[；;。，,：:\n]/)
    .map(wordsOnly)
    .filter((clause) => clause.length >= SHORTEST_TRACED);
  const total = clauses.reduce((sum, clause) => sum + clause.length, 0);
  if (total === 0) return [];
  const found = sources.filter(({ no, words }) => {
    if (no === own) return false;
    const held = clauses
      .filter((clause) => words.includes(clause))
      .reduce((sum, clause) => sum + clause.length, 0);
    return held * 2 > total;
  });
  return found.map(({ no }) => no);
}
