import type { Lexicon } from '../lexicon/lexicon.ts';
import { scanWords } from '../lexicon/word-trie.ts';
import type { SuggestMaterial } from '../model.ts';
import { type VectorWords, VectorWordsBuilder } from '../vectors/vector-words.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { foldText } from './fold.ts';
import { eachGram } from './grams.ts';
import { cutIntoClauses } from './pieces.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** Everything the suggester knows of the material of a case before it sees a feature. */
export type MaterialIndex = Readonly<{
  materials: readonly SuggestMaterial[];
  /** Matching copies of the texts, offset by offset (see `foldText`). */
  folded: readonly string[];
  lexicon: Lexicon;
  clauses: ClauseColumns;
  /** Number of clauses that do not repeat an earlier one. */
  distinct: number;
  grams: Postings;
  words: Postings;
  /** Words of the vector model that a user brought, if any. */
  vectors: VectorWords | undefined;
}>;

/** One entry per clause, over all materials in order. Paragraphs are numbered across materials. */
export type ClauseColumns = Readonly<{
  count: number;
  material: Int32Array;
  start: Int32Array;
  end: Int32Array;
  paragraph: Int32Array;
  /** The first clause with the same words: itself, unless it repeats one. */
  original: Int32Array;
  /** Place in its material, 0 at the start to 1 at the end. */
  place: Float32Array;
}>;

/**
 * Indexes the texts for {@link MaterialIndex}: clauses, their characters and pairs of characters, their lexicon
 * words, with `model` the words whose vectors it knows. Clauses that repeat an earlier one word for word are kept but
 * not indexed again. Linear in the texts.
 */
export function buildMaterialIndex(
  materials: readonly SuggestMaterial[],
  lexicon: Lexicon,
  model?: WordVectors,
): MaterialIndex {
  const folded = materials.map((material) => foldText(material.text));
  const clauses = clauseColumns(materials, folded);
  const grams = new PostingsBuilder();
  const words = new PostingsBuilder();
  const vectors = model === undefined ? undefined : new VectorWordsBuilder(model);
  let distinct = 0;
  for (let clause = 0; clause < clauses.count; clause++) {
    if (clauses.original[clause] !== clause) continue;
    distinct++;
    const text = folded[clauses.material[clause] ?? 0] ?? '';
    const start = clauses.start[clause] ?? 0;
    const end = clauses.end[clause] ?? 0;
    eachGram(text, start, end, (key) => grams.add(key, clause));
    for (const hit of scanWords(lexicon.trie, text, start, end)) words.add(hit.word, clause);
    vectors?.add(text, start, end, clause);
  }
  const postings = { grams: grams.finish(), words: words.finish(), vectors: vectors?.finish() };
  return { materials, folded, lexicon, clauses, distinct, ...postings };
}

/** The matching copy of one clause. */
export function foldedClause(index: MaterialIndex, clause: number): string {
  const { material, start, end } = index.clauses;
  return (index.folded[material[clause] ?? 0] ?? '').slice(start[clause], end[clause]);
}

/** The words of one clause as they stand in the material. */
export function clauseText(index: MaterialIndex, clause: number): string {
  const { material, start, end } = index.clauses;
  return (index.materials[material[clause] ?? 0]?.text ?? '').slice(start[clause], end[clause]);
}

function clauseColumns(materials: readonly SuggestMaterial[], folded: readonly string[]): ClauseColumns {
  const tables = materials.map((material) => cutIntoClauses(material.text));
  const count = tables.reduce((sum, table) => sum + table.start.length, 0);
  const columns = emptyColumns(count);
  const seen = new Map<string, number>();
  let at = 0;
  let paragraphBase = 0;
  tables.forEach((table, material) => {
    const length = materials[material]?.text.length ?? 0;
    table.start.forEach((start, row) => {
      const end = table.end[row] ?? start;
      columns.material[at] = material;
      columns.start[at] = start;
      columns.end[at] = end;
      columns.paragraph[at] = paragraphBase + (table.paragraph[row] ?? 0);
      columns.place[at] = length === 0 ? 0 : start / length;
      columns.original[at] = firstWithSameWords(
        seen,
        wordsAndNumbers(folded[material] ?? '', materials[material]?.text ?? '', start, end),
        at,
      );
      at++;
    });
    paragraphBase += (table.paragraph.at(-1) ?? 0) + 1;
  });
  return columns;
}

function firstWithSameWords(seen: Map<string, number>, words: string, clause: number): number {
  const known = seen.get(words);
  if (known !== undefined) return known;
  seen.set(words, clause);
  return clause;
}

/** 厚度为2cm does not repeat 厚度为3cm; 手柄（1） repeats 手柄1. */
function wordsAndNumbers(folded: string, text: string, start: number, end: number): string {
  return `${folded.slice(start, end).replace(/ +/g, '')} ${text.slice(start, end).replace(/\D+/g, ' ').trim()}`;
}

function emptyColumns(count: number): ClauseColumns {
  return {
    count,
    material: new Int32Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    paragraph: new Int32Array(count),
    original: new Int32Array(count),
    place: new Float32Array(count),
  };
}
