/** Words for a regular expression, with or without `u`, that stand for themselves; not for inside of `[…]`. */
export function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
