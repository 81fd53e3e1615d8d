import { type Lexicon, relationOf } from '../lexicon/lexicon.ts';
import { RELATION_STRENGTH } from '../lexicon/relation-table.ts';
import { scanWords } from '../lexicon/word-trie.ts';
import type { PairSource } from '../memory/pair-source.ts';
import type { Meaning, WordVectors } from '../vectors/word-vectors.ts';

/** How alike two part names are, 0..1, and what makes them so. */
export type TermMatch =
  | Readonly<{ value: number; by: 'words' | 'lexicon' | 'none' }>
  | Readonly<{ value: number; by: 'confirmed'; source: PairSource }>
  /** `likeness` is what the vector model says, 0..1; `value` what it counts. */
  | Readonly<{ value: number; by: 'vectors'; likeness: number }>;

/** A part of the claim and the part of the product that was found to be it (外轴承 = 第一轴承). */
export type Correspondence = Readonly<{ term: string; part: string }>;

/**
 * Compares names of the claim with names of the material. Names are numbered, so that the many comparisons of a
 * case are made once each and looked up after that.
 */
export class TermMatcher {
  readonly #lexicon: Lexicon;
  readonly #vectors: WordVectors | undefined;
  readonly #ids = new Map<string, number>();
  readonly #names: Name[] = [];
  readonly #rows: Float32Array[] = [];
  /** By the numbers of term and part: how surely a person holds them to be one; 0 when refused. */
  readonly #held = new Map<number, Map<number, number>>();
  readonly #taught = new Map<string, Correspondence & { value: number; source: PairSource | null }>();

  /** `vectors` speak for pairs of names of which characters and lexicon know nothing. */
  constructor(lexicon: Lexicon, vectors?: WordVectors) {
    this.#lexicon = lexicon;
    this.#vectors = vectors;
  }

  /** The number of a name. */
  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#names.length;
    this.#ids.set(text, id);
    this.#names.push(readName(text, this.#lexicon, this.#vectors));
    return id;
  }

  /** Likeness of two numbered names, 0..1. */
  value(term: number, part: number): number {
    const known = this.#rows[term]?.[part] ?? UNKNOWN;
    return known === UNKNOWN ? this.#remember(term, part) : known;
  }

  /** Likeness of the part among `parts` that is most like `term`; 0 without any. */
  best(term: number, parts: readonly number[]): number {
    let best = 0;
    for (const part of parts) {
      const value = this.value(term, part);
      if (value > best) best = value;
    }
    return best;
  }

  /** Likeness of two names with what makes it. */
  match(term: string, part: string): TermMatch {
    return this.#compared(this.#names[this.idOf(term)] ?? NO_NAME, this.#names[this.idOf(part)] ?? NO_NAME);
  }

  #compared(term: Name, part: Name): TermMatch {
    const known = compare(term, part, this.#lexicon);
    const plain =
      this.#vectors === undefined ? known : withVectors(term, part, known, this.#lexicon, this.#vectors);
    const taught = this.#taught.size === 0 ? undefined : this.#taught.get(pairKey(term.text, part.text));
    if (taught === undefined || term.text === part.text) return plain;
    return taught.source === null
      ? { ...plain, value: Math.min(plain.value, taught.value) }
      : { value: Math.max(plain.value, taught.value), by: 'confirmed', source: taught.source };
  }

  /** From now on the two are at least as alike as `value`; at most, when the expert refused the pair (no source). */
  learn({ term, part }: Correspondence, value: number, source: PairSource | null): void {
    this.#taught.set(pairKey(term, part), { term, part, value, source });
    const [termId, partId] = [this.idOf(term), this.idOf(part)];
    this.#remember(termId, partId);
    if (term === part) return;
    const byPart = this.#held.get(termId) ?? new Map<number, number>();
    this.#held.set(termId, byPart.set(partId, source === null ? 0 : value));
  }

  /** The surest that a person holds one of `parts` to be one of `terms`, 0..1; a name alone holds nothing. */
  held(terms: readonly number[], parts: readonly number[]): number {
    let held = 0;
    for (const term of terms) {
      const byPart = this.#held.get(term);
      if (byPart !== undefined) for (const part of parts) held = Math.max(held, byPart.get(part) ?? 0);
    }
    return held;
  }

  /** What was learned and not refused, in the order of learning. */
  learned(): readonly Correspondence[] {
    return [...this.#taught.values()]
      .filter(({ source }) => source !== null)
      .map(({ term, part }) => ({ term, part }));
  }

  #remember(term: number, part: number): number {
    const { value } = this.#compared(this.#names[term] ?? NO_NAME, this.#names[part] ?? NO_NAME);
    let row = this.#rows[term] ?? new Float32Array(0);
    if (part >= row.length) {
      const larger = new Float32Array(Math.max(256, 2 * part)).fill(UNKNOWN);
      larger.set(row);
      row = larger;
      this.#rows[term] = row;
    }
    row[part] = value;
    return row[part] ?? 0;
  }
}

/** Below this likeness a part of the product is no counterpart of a term, and not worth a person's look. */
export const COUNTERPART = 0.4;

const UNKNOWN = -1;

type Name = Readonly<{
  text: string;
  characters: ReadonlySet<string>;
  words: readonly number[];
  meaning: Meaning | undefined;
}>;

const NO_NAME: Name = { text: '', characters: new Set(), words: [], meaning: undefined };

function readName(text: string, lexicon: Lexicon, vectors: WordVectors | undefined): Name {
  const words = scanWords(lexicon.trie, text).map((hit) => hit.word);
  return { text, characters: new Set(text), words, meaning: vectors?.meaning(text) };
}

function pairKey(term: string, part: string): string {
  return `${term}\n${part}`;
}

const NONE: TermMatch = { value: 0, by: 'none' };
/** Names that differ in 第一/第二, 内/外 … are alike but not the same part. */
const OPPOSED = 0.8;

function compare(a: Name, b: Name, lexicon: Lexicon): TermMatch {
  if (a.text === b.text) return { value: 1, by: 'words' };
  const written = writtenAlike(a, b);
  const meant = meantAlike(a.words, b.words, lexicon);
  if (written === 0 && meant === 0) return NONE;
  const value = Math.min(1, Math.max(written, meant) + 0.25 * Math.min(written, meant));
  const by = meant > written ? 'lexicon' : 'words';
  return { value: areOpposed(a.text, b.text) ? value * OPPOSED : value, by };
}

/** What vectors alone can say: just enough for a counterpart, less than any match of words or of the lexicon. */
const BY_VECTORS = { least: COUNTERPART, most: 0.45 } as const;

/**
 * Vectors tell words of one kind (内圈, 外圈; 螺栓, 铆钉) no better than words of one meaning: where the lexicon knows
 * the relation, or the names say opposite things, it stands.
 */
function withVectors(
  term: Name,
  part: Name,
  known: TermMatch,
  lexicon: Lexicon,
  vectors: WordVectors,
): TermMatch {
  if (known.value >= BY_VECTORS.least || term.meaning === undefined || part.meaning === undefined)
    return known;
  if (known.by === 'lexicon' || areOpposed(term.text, part.text)) return known;
  if (term.words.some((one) => part.words.some((other) => lexicon.contraries[one]?.has(other)))) return known;
  const likeness = vectors.likeness(term.meaning, part.meaning);
  if (likeness === 0) return known;
  return {
    value: BY_VECTORS.least + (BY_VECTORS.most - BY_VECTORS.least) * likeness,
    by: 'vectors',
    likeness,
  };
}

/** Half for the end of the name, where Chinese puts what the thing is; half for the characters in common. */
function writtenAlike(a: Name, b: Name): number {
  let shared = 0;
  for (const char of a.characters) if (b.characters.has(char)) shared++;
  if (shared === 0) return 0;
  const head = commonEnd(a.text, b.text);
  const headValue = head >= 2 ? 1 : head === 1 ? 0.55 : 0;
  const alike = Math.min(0.98, headValue / 2 + shared / (a.characters.size + b.characters.size));
  return b.text.includes(a.text) ? Math.max(alike, CONTAINED) : alike;
}

/** 杯盖 stands in 杯盖旋合: names of the material may carry words that belong to the clause. */
const CONTAINED = 0.8;

/** Characters in common at the end, up to two. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < 2 && length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
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
  return OPPOSITES.some(
    ([x, y]) => (hasOnly(a, x, y) && hasOnly(b, y, x)) || (hasOnly(a, y, x) && hasOnly(b, x, y)),
  );
}

function hasOnly(text: string, one: string, other: string): boolean {
  return text.includes(one) && !text.includes(other);
}
