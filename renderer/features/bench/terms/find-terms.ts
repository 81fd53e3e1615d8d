import { escapePattern } from '../../../../shared/util/escape-pattern.ts';
import { allNames, type ClaimTerm } from './claim-terms.ts';

/** Words of a text that name a term, by the term's place in the list. */
export type TermHit = Readonly<{ start: number; end: number; term: number }>;

export type FindTerms = (text: string) => readonly TermHit[];

/** Searches by the names of the claims alone, and by those together with the product's own. */
export type TermFinder = Readonly<{ inClaim: FindTerms; inMaterial: FindTerms }>;

/** A search for the names of these terms; of names that begin at one place the longest wins. Linear in the text. */
export function termFinder(terms: readonly ClaimTerm[]): TermFinder {
  const names = new Map<string, number>();
  terms.forEach((term, index) => {
    for (const name of allNames(term)) if (!names.has(name)) names.set(name, index);
  });
  const all = new Map(names);
  terms.forEach((term, index) => {
    for (const { words } of term.parts) if (!all.has(words)) all.set(words, index);
  });
  return { inClaim: findBy(names), inMaterial: findBy(all) };
}

function findBy(byName: ReadonlyMap<string, number>): FindTerms {
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const finder = new RegExp(longestFirst.map(escapePattern).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(finder)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      term: byName.get(match[0]) ?? 0,
    }));
}

/** Colours and kinds of line there are; terms beyond them share, and their marks tell them apart. */
const TERM_TONES = 6;

/** 1 to {@link TERM_TONES}: stable as long as the claims are. */
export function termTone(term: number): number {
  return (term % TERM_TONES) + 1;
}
