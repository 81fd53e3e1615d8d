/** A set of words for finding the longest one at a place in a text in one walk. */
export type Trie = Readonly<{ root: TrieNode }>;

type TrieNode = { word: number; readonly next: Map<number, TrieNode> };

export type WordHit = Readonly<{ word: number; start: number; end: number }>;

/** Words are numbered by their place in `words`. */
export function buildTrie(words: readonly string[]): Trie {
  const root = emptyNode();
  words.forEach((word, id) => {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.word = id;
  });
  return { root };
}

/**
 * Words in `text` between `start` and `end`, longest first, left to right, without overlap. Latin letters are words
 * only as a whole: `pe` is not in `type`.
 */
export function scanWords(trie: Trie, text: string, start = 0, end = text.length): readonly WordHit[] {
  const hits: WordHit[] = [];
  let at = start;
  while (at < end) {
    const hit = longestAt(trie, text, at, end);
    if (hit === undefined) at++;
    else {
      hits.push(hit);
      at = hit.end;
    }
  }
  return hits;
}

function longestAt(trie: Trie, text: string, start: number, end: number): WordHit | undefined {
  let node: TrieNode | undefined = trie.root;
  let found: WordHit | undefined;
  if (isInsideLatin(text, start)) return undefined;
  for (let at = start; at < end; at++) {
    node = node.next.get(text.charCodeAt(at));
    if (node === undefined) break;
    if (node.word >= 0 && !isInsideLatin(text, at + 1)) found = { word: node.word, start, end: at + 1 };
  }
  return found;
}

/** Between two Latin letters. */
function isInsideLatin(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

function emptyNode(): TrieNode {
  return { word: -1, next: new Map() };
}
