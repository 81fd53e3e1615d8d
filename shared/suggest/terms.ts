import {
  englishFunctionWords,
  functionWords,
  heads,
  namingRelationWords,
  relationWords,
  sideWords,
} from './grammar-words.ts';

/** Longest part name kept whole, in characters; of a longer run the end is the name. */
const LONGEST_TERM = 12;
const TAIL = 8;

/**
 * The part names (技术术语) in a folded text, in order, each once: what remains between function words, relation
 * words and breaks. A relation word before a head (旋转轴, 控制器) and a side word that opens a name (外轴承)
 * belong to the name.
 */
export function termsOf(folded: string): readonly string[] {
  const found = new Set<string>();
  let from = 0;
  for (const match of folded.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (isInsideName(folded, match[0], match.index, from)) continue;
    addTerm(found, folded.slice(from, match.index));
    from = end;
  }
  addTerm(found, folded.slice(from));
  return [...found];
}

const BREAK_WORDS = [...functionWords, ...relationWords, ...namingRelationWords, ...sideWords].sort(
  (a, b) => b.length - a.length,
);
const BREAK = new RegExp(`${BREAK_WORDS.join('|')}|[\\s\\d]+`, 'gu');
const naming = new Set(namingRelationWords);
const sides = new Set(sideWords);

function isInsideName(text: string, word: string, at: number, from: number): boolean {
  const next = at + word.length;
  if (naming.has(word)) return heads.some((head) => text.startsWith(head, next));
  return (
    sides.has(word) && at === from && /\p{Script=Han}/u.test(text.charAt(next)) && !breakFollows(text, next)
  );
}

function breakFollows(text: string, at: number): boolean {
  return BREAK_WORDS.some((word) => text.startsWith(word, at));
}

function addTerm(found: Set<string>, run: string): void {
  if (run.length < 2 || englishFunctionWords.has(run)) return;
  found.add(run.length > LONGEST_TERM ? run.slice(-TAIL) : run);
}
