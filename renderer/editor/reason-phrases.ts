/** A phrase that fits what is being typed: `typed` characters before the cursor are its beginning already. */
export type PhraseMatch = Readonly<{ phrase: string; typed: number }>;

const MIN_TYPED = 2;
const MAX_TYPED = 24;
const MAX_SHOWN = 5;

/**
 * Phrases (常用语) that go on from the words before the cursor: longest common part first, then in their
 * given order. On an empty line all are offered; a phrase that is complete already is not.
 */
export function matchPhrases(phrases: readonly string[], before: string, isEmpty: boolean): PhraseMatch[] {
  if (isEmpty) return phrases.slice(0, MAX_SHOWN).map((phrase) => ({ phrase, typed: 0 }));
  return phrases
    .map((phrase) => ({ phrase, typed: sharedLength(phrase, before) }))
    .filter(({ phrase, typed }) => typed >= MIN_TYPED && typed < phrase.length)
    .sort((a, b) => b.typed - a.typed)
    .slice(0, MAX_SHOWN);
}

/** How many characters at the end of `before` are the beginning of `phrase`. */
function sharedLength(phrase: string, before: string): number {
  for (let length = Math.min(phrase.length, before.length, MAX_TYPED); length > 0; length -= 1) {
    if (before.endsWith(phrase.slice(0, length))) return length;
  }
  return 0;
}
