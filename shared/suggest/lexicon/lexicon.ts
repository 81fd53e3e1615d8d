import { z } from 'zod';
import { err, ok, type Result } from '../../util/result.ts';
import { foldText } from '../reading/fold.ts';
import { type Related, RelationTable, type WordRelation } from './relation-table.ts';
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
  /** Two sides that exclude each other (可拆卸 ↔ 一体成型): every word of one against every word of the other. */
  contrary: z.array(z.tuple([z.array(word).min(1), z.array(word).min(1)])).default([]),
  /** Units of one dimension; `factor` turns a value into the dimension's base unit. */
  units: z
    .array(z.strictObject({ dimension: word, factor: z.number().positive(), symbols: z.array(word).min(1) }))
    .default([]),
});

export type LexiconFile = z.infer<typeof lexiconFileSchema>;

export type Unit = Readonly<{ dimension: string; factor: number }>;

/** The compiled lexicon: every word has a number, relations are looked up by number. */
export type Lexicon = Readonly<{
  /** `id@version` of every file in order; part of what makes suggestions reproducible. */
  version: string;
  words: readonly string[];
  trie: Trie;
  related: readonly ReadonlyMap<number, Related>[];
  /** Words that exclude each other, by number. */
  contraries: readonly ReadonlySet<number>[];
  units: ReadonlyMap<string, Unit>;
  /** The symbols of the units as they stand in folded text (Pa as pa): no names of parts. */
  unitWords: ReadonlySet<string>;
}>;

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
    for (const [one, other] of file.contrary) builder.oppose(one, other);
    for (const { dimension, factor, symbols } of file.units)
      for (const symbol of symbols) units.set(symbol, { dimension, factor });
  }
  builder.finish();
  return {
    version: files.map((file) => `${file.id}@${file.version}`).join(' '),
    words: builder.words,
    trie: buildTrie(builder.words),
    related: builder.related,
    contraries: builder.contraries,
    units,
    unitWords: new Set([...units.keys()].map((symbol) => foldText(symbol).trim())),
  };
}

/** The relation of the material's word `to` to the claim's word `from`, if the lexicon knows one. */
export function relationOf(lexicon: Lexicon, from: number, to: number): WordRelation | undefined {
  return from === to ? 'same' : lexicon.related[from]?.get(to);
}
