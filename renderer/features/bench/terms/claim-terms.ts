import { markTable } from '../../../../shared/claims/mark-table.ts';
import type { Alias } from '../../../../shared/domain/alias.ts';
import type { Claim, Feature } from '../../../../shared/domain/claim.ts';
import { foldFeature, verbatim } from '../../../../shared/suggest/reading/fold.ts';
import { termsOf } from '../../../../shared/suggest/reading/terms.ts';

/** How the product's material calls a part of the claim; without an alias it was learned from a link. */
export type TermPart = Readonly<{ words: string; aliasId: string | null }>;

/** A part name of the claims (术语) with all its names. */
export type ClaimTerm = Readonly<{
  name: string;
  /** Its reference marks; empty without one. */
  mark: string;
  /** Further names in the claims. */
  variants: readonly string[];
  parts: readonly TermPart[];
}>;

/** Two words that a person holds to be one part. */
export type HeldPair = Readonly<{ term: string; part: string; aliasId: string | null }>;

/**
 * The part names of the claims in a stable order: those with reference marks by mark, then names that recur in
 * features, then names that only an alias gives. A name inside another one, or around it, is no term of its own.
 */
export function claimTerms(
  claims: readonly Claim[],
  features: readonly Feature[],
  pairs: readonly HeldPair[],
): readonly ClaimTerm[] {
  const found = [...markedTerms(claims)];
  const isKnown = (name: string): boolean =>
    found.some((term) => allNames(term).some((known) => known.includes(name) || name.includes(known)));
  for (const name of recurringNames(features)) {
    if (!isKnown(name)) found.push({ name, mark: '', variants: [], parts: [] });
  }
  for (const { term } of pairs) {
    if (!found.some((one) => allNames(one).includes(term))) {
      found.push({ name: term, mark: '', variants: [], parts: [] });
    }
  }
  return found.map((term) => ({ ...term, parts: partsOf(term, pairs) }));
}

/** Pairs that the expert stated for a product, or for all of them. */
export function statedAliases(aliases: readonly Alias[], productId: string): readonly HeldPair[] {
  return aliases
    .filter((alias) => alias.productId === null || alias.productId === productId)
    .map(({ id, term, part }) => ({ term, part, aliasId: id }))
    .sort((a, b) => (`${a.term} ${a.part}` < `${b.term} ${b.part}` ? -1 : 1));
}

export function allNames({ name, variants }: ClaimTerm): readonly string[] {
  return [name, ...variants];
}

/** One name with several marks is one term (第一轴承1、第一轴承2). */
function markedTerms(claims: readonly Claim[]): readonly ClaimTerm[] {
  const terms = new Map<string, ClaimTerm>();
  for (const { mark, name, names } of markTable({ claims })) {
    const known = terms.get(name);
    const variants = names.map((one) => one.name).filter((one) => one !== name);
    terms.set(name, {
      name,
      mark: known === undefined ? mark : `${known.mark}、${mark}`,
      variants: [...new Set([...(known?.variants ?? []), ...variants])],
      parts: [],
    });
  }
  return [...terms.values()];
}

/** Names that stand in more than one feature, most likely parts and not turns of phrase; longest first. */
function recurringNames(features: readonly Feature[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of features) {
    const folded = foldFeature(text);
    for (const term of termsOf(folded)) {
      const name = verbatim(text, folded, term);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const recurring = [...counts].filter(([name, count]) => count > 1 && name.length > 1);
  return recurring.map(([name]) => name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function partsOf(term: ClaimTerm, pairs: readonly HeldPair[]): readonly TermPart[] {
  const names = allNames(term);
  const parts = new Map<string, TermPart>();
  for (const { term: name, part, aliasId } of pairs) {
    if (!names.includes(name) || names.includes(part)) continue;
    // What the expert stated can be taken back; it hides that a link says the same.
    if (aliasId !== null || !parts.has(part)) parts.set(part, { words: part, aliasId });
  }
  return [...parts.values()];
}
