import { gramsOf } from '../reading/grams.ts';
import { clauseText, foldedClause, type MaterialIndex } from '../reading/material-index.ts';
import { termsOf } from '../reading/terms.ts';
import type { ScoredFeature } from '../scoring/scored.ts';
import { COUNTERPART, type Correspondence, type TermMatcher } from '../scoring/term-similarity.ts';

/** A part named in more clauses than this is found by its name anyway and points nowhere. */
const MOST_CLAUSES = 32;

/**
 * Which part of the product each term of a feature stands for, given that the expert holds these clauses to show
 * the feature. Evident pairs go first, most alike first, each term and part once; what the feature names anew and
 * is then left over is paired in order, but only when as many parts are left, or as many with a reference mark:
 * no guessing.
 */
export function counterparts(
  feature: ScoredFeature,
  clauses: readonly number[],
  index: MaterialIndex,
  matcher: TermMatcher,
): readonly Correspondence[] {
  const terms = distinct(feature.units.flatMap(({ unit }) => unit.terms));
  const parts = distinct(clauses.flatMap((clause) => termsOf(foldedClause(index, clause))));
  const pairs = evidentPairs(terms, parts, matcher);
  const news = distinct(feature.units.flatMap(({ unit }) => unit.newTerms));
  const openTerms = news.filter((term) => !pairs.some((pair) => pair.term === term));
  const openParts = parts.filter((part) => !pairs.some((pair) => pair.part === part));
  const marked = openParts.filter((part) => clauses.some((clause) => isMarked(index, clause, part)));
  const facing = [openParts, marked].find((each) => each.length === openTerms.length) ?? [];
  return [...pairs, ...facing.map((part, at) => ({ term: openTerms[at] ?? '', part }))];
}

function isMarked(index: MaterialIndex, clause: number, part: string): boolean {
  const at = foldedClause(index, clause).indexOf(part);
  return at >= 0 && /^\s*[（(]?\d/.test(clauseText(index, clause).slice(at + part.length));
}

/**
 * The clauses that contain the part's name: found through its rarest pair of characters; none when it is named in more
 * than `most`.
 */
export function namingClauses(
  index: MaterialIndex,
  part: string,
  most: number = MOST_CLAUSES,
): readonly number[] {
  let rarest: number | undefined;
  for (const key of gramsOf(part))
    if (rarest === undefined || index.grams.count(key) < index.grams.count(rarest)) rarest = key;
  if (rarest === undefined || index.grams.count(rarest) > most) return [];
  const clauses: number[] = [];
  index.grams.each(rarest, (clause) => {
    if (foldedClause(index, clause).includes(part)) clauses.push(clause);
  });
  return clauses;
}

function evidentPairs(
  terms: readonly string[],
  parts: readonly string[],
  matcher: TermMatcher,
): Correspondence[] {
  const all = terms.flatMap((term) =>
    parts.map((part) => ({ term, part, value: matcher.match(term, part).value })),
  );
  const pairs: Correspondence[] = [];
  for (const { term, part, value } of all.sort((a, b) => b.value - a.value)) {
    if (value < COUNTERPART) break;
    if (!pairs.some((pair) => pair.term === term || pair.part === part)) pairs.push({ term, part });
  }
  return pairs;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
