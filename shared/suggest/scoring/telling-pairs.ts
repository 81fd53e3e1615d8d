import type { Lexicon } from '../lexicon/lexicon.ts';
import { scanWords } from '../lexicon/word-trie.ts';
import { heads } from '../reading/grammar-words.ts';
import type { TermMatch } from './term-similarity.ts';

/**
 * Whether a pair of names is worth a person's look as a reason. What ranks a passage may be a trace; what is said to
 * speak for it must not be: a bare place (下端), the name of another part that begins alike (电机座 for 电机), or names
 * that share one character which many parts end with (锁扣组件, 塑料件).
 */
export function isTelling(term: string, part: string, match: TermMatch, lexicon: Lexicon): boolean {
  if (match.by === 'confirmed' || term === part) return true;
  if (isPosition(term) || isAnotherPart(term, part)) return false;
  if (match.by === 'vectors') return true;
  if (match.by === 'lexicon') return match.value >= TELLING_RELATION && endsInWord(term, lexicon);
  const shared = new Set([...term].filter((char) => part.includes(char)));
  const last = term.at(-1) ?? '';
  return shared.size > 1 || (part.endsWith(last) && !COMMON_ENDS.has(last));
}

/** Related by their last words, not by some word that they carry. */
const TELLING_RELATION = 0.5;

/** What a thing is stands last: of 盖座 the lexicon knows the 盖 alone, which says nothing of a 座. */
function endsInWord(term: string, { trie }: Lexicon): boolean {
  return scanWords(trie, term).at(-1)?.end === term.length;
}

/** Ends of names that say no more than that something is a part. */
const COMMON_ENDS = new Set([...'件体部器面端侧边位处物品座盖口']);

/** Where a thing is says nothing about whether it is there. */
const POSITION =
  /^(?:[上下左右前后内外底顶中侧一]|另一|自由|相邻|两)(?:端|侧|部|边|面|壁|方|周|缘|间)$|^(?:端部|中心|中央|边缘|周缘|周围|四周|方向)$/u;

export function isPosition(term: string): boolean {
  return POSITION.test(term);
}

/** 电机座 is no 电机, and 刀片座 no 刀片; but 杯盖旋合 is a 杯盖 and the clause that runs on, 杯盖端面 a place of it. */
export function isAnotherPart(term: string, part: string): boolean {
  if (!part.includes(term) || part.endsWith(term)) return false;
  const rest = part.slice(part.indexOf(term) + term.length);
  return PART_HEADS.some((head) => rest.startsWith(head));
}

const PLACES = new Set([...'部面端段区层']);
const PART_HEADS = heads.filter((head) => !PLACES.has(head));
