import { z } from 'zod';
import { err, ok, type Result } from '../util/result.ts';
import { foldText } from './fold.ts';
import { buildTrie, type Trie } from './word-trie.ts';

const word = z.string().trim().min(1).max(24);

/** One file of `resources/lexicon`; a centre adds files of its own beside the delivered ones. */
export const lexiconFileSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  /** Groups of words that claims and product pages use for one thing. */
  synonyms: z.array(z.array(word).min(2)).default([]),
  /** 上位概念 with some of its 下位概念. */
  broader: z.array(z.strictObject({ general: word, specific: z.array(word).min(1) })).default([]),
  /** A whole with its usual parts. */
  parts: z.array(z.strictObject({ whole: word, parts: z.array(word).min(1) })).default([]),
  /** Units of one dimension; `factor` turns a value into the dimension's base unit. */
  units: z
    .array(z.strictObject({ dimension: word, factor: z.number().positive(), symbols: z.array(word).min(1) }))
    .default([]),
});

export type LexiconFile = z.infer<typeof lexiconFileSchema>;

/** How a word of the claim relates to a word of the material (`narrower`: the material's word is a 下位概念). */
export type WordRelation = 'same' | 'synonym' | 'narrower' | 'broader' | 'sibling' | 'part';

export type Unit = Readonly<{ dimension: string; factor: number }>;

/** The compiled lexicon: every word has a number, relations are looked up by number. */
export type Lexicon = Readonly<{
  /** `id@version` of every file in order; part of what makes suggestions reproducible. */
  version: string;
  words: readonly string[];
  trie: Trie;
  related: readonly ReadonlyMap<number, Exclude<WordRelation, 'same'>>[];
  units: ReadonlyMap<string, Unit>;
}>;

/** How much of a match each relation is worth, 0..1. */
export const RELATION_STRENGTH: Readonly<Record<WordRelation, number>> = {
  same: 1,
  synonym: 0.85,
  narrower: 0.7,
  broader: 0.5,
  sibling: 0.4,
  part: 0.3,
};

/** Checks a file's content. Error `INVALID_INPUT` names the file and the first place that is wrong. */
export function parseLexiconFile(name: string, content: unknown): Result<LexiconFile> {
  const parsed = lexiconFileSchema.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  return err('INVALID_INPUT', 'lexicon file does not match its schema', { file: name, where });
}

/** Compiles lexicon files; a later file adds to the earlier ones, and the stronger of two relations holds. */
export function buildLexicon(files: readonly LexiconFile[]): Lexicon {
  const builder = new RelationTable();
  const units = new Map<string, Unit>();
  for (const file of files) {
    for (const group of file.synonyms) builder.linkAll(group, 'synonym');
    for (const { general, specific } of file.broader) {
      for (const each of specific) builder.link(general, each, 'narrower', 'broader');
      builder.linkAll(specific, 'sibling');
    }
    for (const { whole, parts } of file.parts)
      for (const each of parts) builder.link(whole, each, 'part', 'part');
    for (const { dimension, factor, symbols } of file.units)
      for (const symbol of symbols) units.set(symbol, { dimension, factor });
  }
  return {
    version: files.map((file) => `${file.id}@${file.version}`).join(' '),
    words: builder.words,
    trie: buildTrie(builder.words),
    related: builder.related,
    units,
  };
}

/** The relation of the material's word `to` to the claim's word `from`, if the lexicon knows one. */
export function relationOf(lexicon: Lexicon, from: number, to: number): WordRelation | undefined {
  return from === to ? 'same' : lexicon.related[from]?.get(to);
}

class RelationTable {
  readonly words: string[] = [];
  readonly related: Map<number, Exclude<WordRelation, 'same'>>[] = [];
  readonly #ids = new Map<string, number>();

  linkAll(group: readonly string[], relation: 'synonym' | 'sibling'): void {
    const ids = group.map((each) => this.#idOf(each)).filter((id) => id >= 0);
    for (const a of ids) for (const b of ids) this.#set(a, b, relation);
  }

  link(a: string, b: string, forward: 'narrower' | 'part', backward: 'broader' | 'part'): void {
    const from = this.#idOf(a);
    const to = this.#idOf(b);
    this.#set(from, to, forward);
    this.#set(to, from, backward);
  }

  #set(from: number, to: number, relation: Exclude<WordRelation, 'same'>): void {
    if (from === to || from < 0 || to < 0) return;
    const known = this.related[from]?.get(to);
    if (known === undefined || RELATION_STRENGTH[known] < RELATION_STRENGTH[relation])
      this.related[from]?.set(to, relation);
  }

  /** -1 for a word that folding leaves nothing of (a bare number). */
  #idOf(raw: string): number {
    const folded = foldText(raw).trim();
    if (folded === '') return -1;
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.#ids.set(folded, id);
    this.words.push(folded);
    this.related.push(new Map());
    return id;
  }
}
