import { scanWords } from '../lexicon/word-trie.ts';
import { eachGram, gramsOf, gramWeight } from './grams.ts';
import { clauseText, foldedClause, type MaterialIndex } from './material-index.ts';
import { listsParts, relationProfile } from './relation-profile.ts';
import { termsOf } from './terms.ts';

/** What a clause of the material says, read only for clauses that may matter. */
export type ClauseReading = Readonly<{
  terms: readonly string[];
  /** The same by their numbers in the case's `TermMatcher`. */
  names: readonly number[];
  /** Words of the lexicon, and those of two characters and more as names, numbered like `names`. */
  words: readonly number[];
  spoken: readonly number[];
  relations: readonly boolean[];
  listsParts: boolean;
  /** Length in characters, 1 from sixty on. */
  length: number;
  /** Parts with a reference mark, 1 from three on. */
  marks: number;
  /** Speaks about a document, a figure or an effect rather than about the thing. */
  isCommentary: boolean;
  /** Share of its part names that stand here for the first time in the material. */
  firstNaming: number;
  /** Information of all its characters and pairs, for seeing how much of it a feature uses. */
  weight: number;
}>;

export function readClause(
  index: MaterialIndex,
  clause: number,
  idOf: (name: string) => number,
): ClauseReading {
  const folded = foldedClause(index, clause);
  const text = clauseText(index, clause);
  const terms = termsOf(folded);
  const hits = scanWords(index.lexicon.trie, folded);
  let weight = 0;
  for (const key of gramsOf(folded)) weight += gramWeight(key, index.grams.count(key), index.distinct);
  const first = terms.filter((term) => isFirstNaming(index, term, clause)).length;
  return {
    terms,
    names: terms.map(idOf),
    words: hits.map((hit) => hit.word),
    spoken: hits
      .filter(({ start, end }) => end > start + 1)
      .map(({ start, end }) => idOf(folded.slice(start, end))),
    relations: relationProfile(folded),
    listsParts: listsParts(folded),
    length: Math.min(1, text.length / 60),
    marks: Math.min(3, (text.match(MARKED) ?? []).length) / 3,
    isCommentary: COMMENTARY.test(text),
    firstNaming: terms.length === 0 ? 0 : first / terms.length,
    weight,
  };
}

const MARKED = /\p{Script=Han}\s*[[(（]?[\d０-９]/gu;
const COMMENTARY =
  /公开了|记载|本发明|本实用新型|证据|对比文件|如图|说明书|目的|优点|效果|技术方案|技术特征|相当于|本领域|权利要求/u;

/** Some pair of the name's characters is new here. */
function isFirstNaming(index: MaterialIndex, term: string, clause: number): boolean {
  let isFirst = false;
  eachGram(term, 0, term.length, (key) => {
    if (index.grams.first(key) === clause) isFirst = true;
  });
  return isFirst;
}
