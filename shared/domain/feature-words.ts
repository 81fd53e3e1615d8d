/** Equal for features of the same words; blanks and the marks between features do not count. */
export function wordsKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s,;:。、]/gu, '');
}
