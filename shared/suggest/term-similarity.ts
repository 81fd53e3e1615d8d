import { type Lexicon, RELATION_STRENGTH, relationOf } from './lexicon.ts';
import { scanWords } from './word-trie.ts';

/** How alike two part names are, 0..1, and why. */
export type TermMatch = Readonly<{ value: number; by: 'words' | 'lexicon' | 'confirmed' | 'none' }>;

/** Compares names of the claim with names of the material; every answer is kept. */
export type TermMatcher = Readonly<{
  match: (term: string, part: string) => TermMatch;
  /** From now on `part` counts as the counterpart of `term` at least to `value` (or at most, when refused). */
  learn: (term: string, part: string, value: number, refused: boolean) => void;
  /** The pairs learned, for keeping. */
  learned: () => readonly Correspondence[];
}>;

/** A part of the claim and the part of the product that was found to be it (外轴承 = 第一轴承). */
export type Correspondence = Readonly<{ term: string; part: string }>;

export function termMatcher(lexicon: Lexicon): TermMatcher {
  const names = new Map<string, Name>();
  const known = new Map<string, Map<string, TermMatch>>();
  const taught = new Map<string, Correspondence>();
  const nameOf = (text: string) => kept(names, text, () => readName(text, lexicon));
  const rowOf = (term: string) => kept(known, term, () => new Map<string, TermMatch>());
  return {
    match: (term, part) => kept(rowOf(term), part, () => compare(nameOf(term), nameOf(part), lexicon)),
    learn: (term, part, value, refused) => {
      const now = compare(nameOf(term), nameOf(part), lexicon);
      const key = `${term}\n${part}`;
      if (refused) taught.delete(key);
      else taught.set(key, { term, part });
      rowOf(term).set(
        part,
        refused
          ? { ...now, value: Math.min(now.value, value) }
          : { value: Math.max(now.value, value), by: 'confirmed' },
      );
    },
    learned: () => [...taught.values()],
  };
}

type Name = Readonly<{ text: string; characters: ReadonlySet<string>; words: readonly number[] }>;

function readName(text: string, lexicon: Lexicon): Name {
  return { text, characters: new Set(text), words: scanWords(lexicon.trie, text).map((hit) => hit.word) };
}

const NONE: TermMatch = { value: 0, by: 'none' };
/** Names that differ in 第一/第二, 内/外 … are alike but not the same part. */
const OPPOSED = 0.8;

function compare(a: Name, b: Name, lexicon: Lexicon): TermMatch {
  if (a.text === b.text) return { value: 1, by: 'words' };
  const written = writtenAlike(a, b);
  const meant = meantAlike(a.words, b.words, lexicon);
  const value = Math.min(1, Math.max(written, meant) + 0.25 * Math.min(written, meant));
  if (value === 0) return NONE;
  return {
    value: areOpposed(a.text, b.text) ? value * OPPOSED : value,
    by: meant > written ? 'lexicon' : 'words',
  };
}

/** Half for the end of the name, where Chinese puts what the thing is; half for the characters in common. */
function writtenAlike(a: Name, b: Name): number {
  let shared = 0;
  for (const char of a.characters) if (b.characters.has(char)) shared++;
  if (shared === 0) return 0;
  const head = commonEnd(a.text, b.text);
  const headValue = head >= 2 ? 1 : head === 1 ? 0.55 : 0;
  return Math.min(0.98, headValue / 2 + shared / (a.characters.size + b.characters.size));
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < 2 && length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}

/** The relation of the last words counts most; another pair of related words a little. */
function meantAlike(a: readonly number[], b: readonly number[], lexicon: Lexicon): number {
  if (a.length === 0 || b.length === 0) return 0;
  let value = 0.75 * strength(lexicon, a.at(-1), b.at(-1));
  if (a.length === 1 && b.length === 1) return value;
  let any = 0;
  for (const x of a) for (const y of b) any = Math.max(any, strength(lexicon, x, y));
  value = Math.max(value, 0.35 * any);
  return value > 0.5 && a.length > 1 && b.length > 1 ? value + 0.2 * strength(lexicon, a[0], b[0]) : value;
}

function strength(lexicon: Lexicon, from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined) return 0;
  const relation = relationOf(lexicon, from, to);
  return relation === undefined ? 0 : RELATION_STRENGTH[relation];
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['第一', '第二'],
  ['内', '外'],
  ['上', '下'],
  ['左', '右'],
  ['前', '后'],
  ['进', '出'],
];

function areOpposed(a: string, b: string): boolean {
  const has = (text: string, one: string, other: string) => text.includes(one) && !text.includes(other);
  return OPPOSITES.some(([x, y]) => (has(a, x, y) && has(b, y, x)) || (has(a, y, x) && has(b, x, y)));
}

function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
