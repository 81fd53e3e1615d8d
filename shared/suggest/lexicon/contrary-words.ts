import type { Lexicon } from './lexicon.ts';

/** A word of the feature and a word of the passage that exclude each other, by number. */
export type ContraryPair = Readonly<{ claimed: number; shown: number }>;

/**
 * What a text shows that excludes what a feature claims (可拆卸 ↔ 一体成型): the claimed word has a contrary there,
 * and neither stands on both sides, by itself or by a synonym. 上下移动 excludes nothing.
 */
export function contraryWords(
  claimed: readonly number[],
  shown: readonly number[],
  lexicon: Lexicon,
): readonly ContraryPair[] {
  const pairs: ContraryPair[] = [];
  for (const word of claimed) {
    const contraries = lexicon.contraries[word];
    if (contraries === undefined || contraries.size === 0) continue;
    const other = shown.find((each) => contraries.has(each));
    if (other === undefined || says(shown, word, lexicon) || says(claimed, other, lexicon)) continue;
    pairs.push({ claimed: word, shown: other });
  }
  return pairs;
}

function says(words: readonly number[], word: number, lexicon: Lexicon): boolean {
  const related = lexicon.related[word];
  return words.some((each) => each === word || related?.get(each) === 'synonym');
}
