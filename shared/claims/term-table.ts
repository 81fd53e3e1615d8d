import { escapePattern } from '../util/escape-pattern.ts';
import { type MarkEntry, termVariants } from './mark-table.ts';
import type { ParsedClaim } from './model.ts';
import { matchingCopy, matchingWords } from './parsing/fold.ts';
import { stripMarks } from './reference-marks.ts';

/** A term (技术术语) of the claims with the other words for the same part. */
export type TermEntry = Readonly<{
  term: string;
  /** Reference marks of the part; none where the claims carry none. */
  marks: readonly string[];
  /** Numbers of the claims that use the term or a variant. */
  claims: readonly number[];
  /** Uses of the term itself, and of each variant, in claims and description; a longer one is not counted twice. */
  count: number;
  variants: readonly Readonly<{ term: string; count: number }>[];
}>;

/**
 * The terms of a patent: names of its reference marks, and what its claims call 所述X without a mark. In the order in
 * which the claims first use them; terms of the description alone come last. Found by their matching words, given as
 * the patent writes them.
 */
export function termTable(
  claims: readonly ParsedClaim[],
  table: readonly MarkEntry[],
  description: string,
): readonly TermEntry[] {
  const texts = claims.map(({ no, text }): ClaimWords => {
    const bare = stripMarks(text).text;
    return { no, bare, words: matchingWords(bare) };
  });
  const all = [...texts.map(({ words }) => words), matchingWords(description)].join('\n');
  const named = namedTerms(table);
  const known = new Set(named.flatMap(({ term, others }) => [term, ...others].map(matchingWords)));
  const unmarked = saidTerms(texts.map(({ words }) => words.replace(OPENING, ''))).filter(
    (term) => !known.has(term),
  );
  const written = unmarked.map((term) => ({ term: asWritten(term, texts), marks: [], others: [] }));
  const terms = [...named, ...written].map((one) => {
    const words = [one.term, ...one.others].map(matchingWords);
    const counts = countUses(all, words);
    const used = texts.filter((claim) => words.some((word) => claim.words.includes(word)));
    const variants = one.others.map((term, at) => ({ term, count: counts[at + 1] ?? 0 }));
    const first = Math.min(...words.map((word) => placeOf(all, word)));
    return { ...one, first, used: used.map(({ no }) => no), count: counts[0] ?? 0, variants };
  });
  return terms
    .sort((a, b) => a.first - b.first)
    .map(({ term, marks, used, count, variants }) => ({ term, marks, claims: used, count, variants }));
}

/** The entry of the part that a word names, by its term or by a variant, however it is written. */
export function findTerm(name: string, terms: readonly TermEntry[]): TermEntry | undefined {
  const sought = matchingWords(name);
  return terms.find((one) =>
    [one, ...one.variants].some(({ term }) => term === name || matchingWords(term) === sought),
  );
}

/** The other words that a patent uses for the part that `term` names. */
export function otherWords(term: string, terms: readonly TermEntry[]): readonly string[] {
  const entry = findTerm(term, terms);
  const all = entry === undefined ? [] : [entry.term, ...entry.variants.map((other) => other.term)];
  return all.filter((other) => other !== term);
}

/** A claim without its reference marks: as it stands, and folded for matching. */
type ClaimWords = Readonly<{ no: number; bare: string; words: string }>;

/** A folded term as the claims write it (蓋體 for 盖体). */
function asWritten(term: string, texts: readonly ClaimWords[]): string {
  const text = texts.find(({ words }) => words.includes(term));
  if (text === undefined) return term;
  const copy = matchingCopy(text.bare);
  const at = copy.text.indexOf(term);
  const words = text.bare.slice(copy.at(at), copy.at(at + term.length - 1) + 1);
  // A break inside the name is typesetting.
  return /\s/.test(words) ? term : words;
}

type NamedTerm = Readonly<{ term: string; marks: readonly string[]; others: readonly string[] }>;

/** One entry for each name; marks that share a name stand together. */
function namedTerms(table: readonly MarkEntry[]): readonly NamedTerm[] {
  const byName = Map.groupBy(table, ({ name }) => name);
  return [...byName]
    .filter(([name]) => name.length > 1)
    .map(([name, entries]) => ({
      term: name,
      marks: entries.map(({ mark }) => mark),
      others: termVariants(name, entries),
    }));
}

/** Words at which the name behind 所述 ends; a name never begins with one. */
const NAME_END =
  /[的与和或及在于为是设由还从向能可均并且以使其该将被上下内外中处间时后前]|(?:所述|连接|铰接|固定|安装|包括|位于|通过|伸|套|穿|抵|形成|用于|具有|采用|分别|之)/;
/** 根据权利要求1所述的防误开的杯盖: names the claim's subject and no part. */
const OPENING = /权利要求[^，,：:。]{0,60}/g;
const SAID = /所述的?(?=([\u4e00-\u9fff]{2,12}))/g;
const LONGEST_NAME = 8;
/** A name that is said once only cannot be told from the words that follow it. */
const FEWEST_USES = 2;

/** Names that the claims refer back to: the longest beginning that stands there at least twice. */
function saidTerms(texts: readonly string[]): readonly string[] {
  const heads = texts.flatMap((text) => [...text.matchAll(SAID)].map((match) => headOf(match[1] ?? '')));
  const uses = new Map<string, number>();
  for (const head of heads) {
    for (let length = 2; length <= head.length; length++) {
      const name = head.slice(0, length);
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  const terms = heads.flatMap((head) => {
    for (let length = head.length; length > 1; length--) {
      const name = head.slice(0, length);
      if ((uses.get(name) ?? 0) >= FEWEST_USES) return [name];
    }
    return [];
  });
  return [...new Set(terms)];
}

function headOf(run: string): string {
  const head = run.slice(0, LONGEST_NAME);
  const end = NAME_END.exec(head.slice(1));
  return end === null ? head : head.slice(0, end.index + 1);
}

/** Uses of each word, the longest first, so that 弹性卡扣 is no use of 卡扣. */
function countUses(text: string, words: readonly string[]): readonly number[] {
  const byLength = [...new Set(words)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(byLength.map(escapePattern).join('|'), 'g');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.map((word) => counts.get(word) ?? 0);
}

function placeOf(text: string, word: string): number {
  const at = text.indexOf(word);
  return at < 0 ? text.length : at;
}
