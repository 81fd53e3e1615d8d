/**
 * Ids of features, made of the claim number and the words alone (blanks ignored), so that an equal split gives
 * equal ids. The same words for the second time in a claim get a counter.
 */
export function featureIds(claimNo: number, texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `f${claimNo}-${wordsHash(text.replace(/\s+/g, ''))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** Two 32-bit FNV-1a sums with different seeds, in base 36: a name, not a protection against forgery. */
function wordsHash(words: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
