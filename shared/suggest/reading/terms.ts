import {
  englishFunctionWords,
  functionWords,
  heads,
  namingRelationWords,
  relationWords,
  sideWords,
  wholeNames,
} from './grammar-words.ts';

/** Longest part name kept whole, in characters; of a longer run the end is the name. */
const LONGEST_TERM = 12;
const TAIL = 8;

/**
 * The part names (技术术语) in a folded text, in order, each once: what remains between function words, relation
 * words and breaks. A relation word before a head (旋转轴, 控制器), a side word at the front of a name
 * (外轴承, 紫外线灯) and one that ends it with a bare head (复合外壳) belong to the name.
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
const BREAK = new RegExp(`${[...wholeNames, ...BREAK_WORDS].join('|')}|[\\s\\d]+`, 'gu');
const whole = new Set(wholeNames);
const naming = new Set(namingRelationWords);
const sides = new Set(sideWords);

function isInsideName(text: string, word: string, at: number, from: number): boolean {
  if (whole.has(word)) return true;
  const next = at + word.length;
  if (naming.has(word)) return endsAsName(text, next, at === from ? 2 : 1);
  if (!sides.has(word)) return false;
  if (at - from <= 1) return /\p{Script=Han}/u.test(text.charAt(next)) && !breakFollows(text, next);
  return endsAsName(text, next, 1);
}

/** What follows is a bare head, or two where a name begins (旋转盘体), and then the name is over. */
function endsAsName(text: string, at: number, mostHeads: number): boolean {
  let end = at;
  for (let count = 0; count < mostHeads; count++) {
    const head = headAt(text, end);
    if (head === undefined || (mostHeads === 1 && head.length > 1)) return false;
    end += head.length;
    if (isBreakOrEnd(text, end)) return true;
  }
  return false;
}

function headAt(text: string, at: number): string | undefined {
  return heads.find((head) => text.startsWith(head, at));
}

function isBreakOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === ' ' || breakFollows(text, at);
}

function breakFollows(text: string, at: number): boolean {
  return BREAK_WORDS.some((word) => text.startsWith(word, at));
}

function addTerm(found: Set<string>, run: string): void {
  if (run.length < 2 || englishFunctionWords.has(run)) return;
  found.add(run.length > LONGEST_TERM ? run.slice(-TAIL) : run);
}
