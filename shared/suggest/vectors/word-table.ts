/**
 * A set of words in flat arrays: crosses a thread without copying, is ready at once, and looks words up in a text
 * without cutting it to pieces. Words are numbered by their place.
 */
export type WordTable = Readonly<{
  count: number;
  /** All words one after the other, as UTF-16 units. */
  letters: Uint16Array<ArrayBuffer>;
  /** Where each word begins in `letters`, and after the last one the end. */
  starts: Int32Array<ArrayBuffer>;
  /** By hash: number of a word plus one; 0 for none. A power of two of places, at most half of them taken. */
  slots: Int32Array<ArrayBuffer>;
  /** By hash of a word's first two letters: the length of the longest such word. */
  reach: Uint8Array<ArrayBuffer>;
}>;

/** Words of two letters and more; shorter ones are never found. */
export function buildWordTable(words: readonly string[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, at) => {
    starts[at + 1] = (starts[at] ?? 0) + word.length;
  });
  const letters = new Uint16Array(starts.at(-1) ?? 0);
  const slots = new Int32Array(size);
  const reach = new Uint8Array(size);
  words.forEach((word, at) => {
    const start = starts[at] ?? 0;
    for (let place = 0; place < word.length; place++) letters[start + place] = word.charCodeAt(place);
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = at + 1;
    const pair = hashOf(word, 0, 2) & (size - 1);
    reach[pair] = Math.max(reach[pair] ?? 0, word.length);
  });
  return { count: words.length, letters, starts, slots, reach };
}

/** The longest word that begins at a place of a text and does not go beyond `end`; -1 for none. */
export function longestWordAt(table: WordTable, text: string, at: number, end: number): number {
  const pair = hashOf(text, at, at + 2) & (table.slots.length - 1);
  for (let length = Math.min(table.reach[pair] ?? 0, end - at); length >= 2; length--) {
    const word = find(table, text, at, length);
    if (word >= 0) return word;
  }
  return -1;
}

export function lengthOf({ starts }: WordTable, word: number): number {
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0);
}

/** The memory that may be handed over to another thread. */
export function buffersOf({ letters, starts, slots, reach }: WordTable): ArrayBuffer[] {
  return [letters.buffer, starts.buffer, slots.buffer, reach.buffer];
}

function find(table: WordTable, text: string, at: number, length: number): number {
  const last = table.slots.length - 1;
  let slot = hashOf(text, at, at + length) & last;
  for (;;) {
    const word = (table.slots[slot] ?? 0) - 1;
    if (word < 0 || isWord(table, word, text, at, length)) return word;
    slot = (slot + 1) & last;
  }
}

function isWord(table: WordTable, word: number, text: string, at: number, length: number): boolean {
  if (lengthOf(table, word) !== length) return false;
  const start = table.starts[word] ?? 0;
  for (let place = 0; place < length; place++)
    if (table.letters[start + place] !== text.charCodeAt(at + place)) return false;
  return true;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
