import { simplifiedForms } from '../parsing/script-forms.ts';
import { protectedPositions } from './protected.ts';

/** What stands between two clauses; the strongest sign of a run names it. */
export type Separator = 'comma' | 'item' | 'colon' | 'line' | 'semicolon' | 'stop' | 'transition';

/** The smallest stretch that a cut may leave: words between two separators. */
export type Clause = Readonly<{
  start: number;
  end: number;
  /** Start of the words up to punctuation that this clause is an item of; else its own start. */
  sentence: number;
  /** Start of the words that say something, behind 其中, 以及 or 所述方法包括： */
  core: number;
  /** What stands before it. */
  before: Separator;
  /** Whether a line break is among the separators before it. */
  isOnNewLine: boolean;
}>;

/** The claim text, for matching in simplified script, with what the splitter knows of it before looking at words. */
export type ClaimText = Readonly<{
  text: string;
  kept: Uint8Array;
  isEnglish: boolean;
  /** Whether lines were broken anywhere (text from a PDF), so that a line break says nothing. */
  isWrapped: boolean;
}>;

export function claimText(words: string): ClaimText {
  const text = simplifiedForms(words);
  const isEnglish = !/[\u4e00-\u9fff]/.test(text);
  const isWrapped = (isEnglish ? ENGLISH_WRAP : WRAP).test(text);
  return { text, kept: protectedPositions(text), isEnglish, isWrapped };
}

/** A line broken inside a sentence: Chinese, or a digit, on both sides, and no word that ends a line on purpose. */
const WRAP =
  /(?<!或者|以及|并且|或|和|其中|包括|步骤|如下)(?<=[\u4e00-\u9fff])[ \t]*\n[ \t]*(?=[\u4e00-\u9fff\d])/;

/** The same in English: a line goes on in small letters or with a mark, behind a word that opens no list. */
const ENGLISH_WRAP =
  /(?<!\b(?:or|and|comprising|comprises|including|includes|of|wherein|steps|by|consisting))(?<=[a-z)])[ \t]*\n[ \t]*(?=[a-z]{2,}\b(?!\)|\.)|\d|\(\d)/;

/**
 * Cuts `text` from `from` on at every separator: `，；：。`, line breaks, and the words 其特征在于. Pieces without a
 * meaning of their own (其中, 以及, 或者; fewer than three characters; all that ends before `listFrom`) join the one that
 * follows (rule F21).
 */
export function clausesFrom(claim: ClaimText, from: number, listFrom = from): readonly Clause[] {
  const pieces: Clause[] = [];
  let at = from;
  let before: Separator = 'transition';
  let isOnNewLine = false;
  while (at < claim.text.length) {
    const gap = separatorsAt(claim, at);
    before = stronger(before, gap.kind);
    isOnNewLine = isOnNewLine || gap.hasLine;
    const start = gap.end;
    const end = clauseEnd(claim, start);
    if (end > start) {
      const words = { start, end: trimmedEnd(claim, start, end), sentence: start, core: start };
      pieces.push({ ...words, before, isOnNewLine });
      before = 'comma';
      isOnNewLine = false;
    }
    at = Math.max(end, at + 1);
  }
  return joinFragments(claim.text, pieces, listFrom);
}

/** Characters that may be left between features, next to a cut. */
export const SEPARATOR_SIGNS = /[\s，,；;：:。、]/;

/** 其特征在于 and its kin, where it stands alone between separators. */
const TRANSITION = /其(?:技术)?特征(?:在于|是|为)|characteri[sz]ed in that/iy;

const RANK: Readonly<Record<Separator, number>> = {
  item: 0,
  comma: 1,
  line: 2,
  colon: 3,
  semicolon: 4,
  stop: 5,
  transition: 6,
};

function stronger(a: Separator, b: Separator): Separator {
  return RANK[b] > RANK[a] ? b : a;
}

function separatorsAt(claim: ClaimText, from: number): { end: number; kind: Separator; hasLine: boolean } {
  let kind: Separator = 'comma';
  let hasLine = false;
  let at = from;
  for (;;) {
    const sign = claim.text.charAt(at);
    if (sign !== '' && SEPARATOR_SIGNS.test(sign) && claim.kept[at] !== 1) {
      if (sign === '\n' && !claim.isWrapped) hasLine = true;
      kind = stronger(kind, claim.isWrapped && sign === '\n' ? 'comma' : kindOf(sign));
      at++;
      continue;
    }
    TRANSITION.lastIndex = at;
    const transition = TRANSITION.exec(claim.text);
    if (transition === null) return { end: at, kind, hasLine };
    kind = 'transition';
    at += transition[0].length;
  }
}

function kindOf(sign: string): Separator {
  if (sign === '；' || sign === ';') return 'semicolon';
  if (sign === '。') return 'stop';
  if (sign === '\n') return 'line';
  if (sign === '：' || sign === ':') return 'colon';
  return 'comma';
}

function clauseEnd(claim: ClaimText, start: number): number {
  for (let at = start; at < claim.text.length; at++) {
    if (claim.kept[at] === 1) continue;
    if (isClauseSign(claim, at)) return at;
  }
  return claim.text.length;
}

/** Whether the sign at `at` ends a clause. In English a comma or colon counts only before a blank. */
function isClauseSign(claim: ClaimText, at: number): boolean {
  const sign = claim.text.charAt(at);
  if (sign === '\n') return !claim.isWrapped;
  if ('，；：。;'.includes(sign)) return true;
  if (sign !== ',' && sign !== ':') return false;
  return !claim.isEnglish || /\s|^$/.test(claim.text.charAt(at + 1));
}

function trimmedEnd({ text, isEnglish }: ClaimText, start: number, end: number): number {
  let at = end;
  while (at > start && SEPARATOR_SIGNS.test(text.charAt(at - 1))) at--;
  const isFullStop = isEnglish && text.charAt(at - 1) === '.' && text.slice(at).trim() === '';
  return isFullStop ? at - 1 : at;
}

/** Pieces that say nothing alone: they open or join what follows. */
const CONNECTIVE =
  /^(?:其中|其|并|且|并且|而且|而|且其中|以及|及|和|与|或|或者|及\/或|和\/或|同时|此外|另外|进一步地?|更进一步地?|优选地?|较佳地?|具体地?|相应的?地?|对应地?|因此|并且因此|然后|接着|之后|最后|首先|其次|再|则|即|也就是说|可选地?|特别地?|(?:以下|如下|下列|下述)(?:各个?)?(?:步骤|部分|部件|组分|内容)|(?:所述|该|本)(?:方法|系统|装置|设备|组合物)(?:还)?包括(?:以下|如下)?(?:步骤|部分)?|(?:所述|该|本)[^，]{1,20}的特征(?:在于|是)|[^，；：]{2,16}如下(?:所示)?|wherein|and|or|whereby|and wherein|and\/or|thereby|further|the method|preferably)$/i;

function joinFragments(text: string, pieces: readonly Clause[], listFrom: number): readonly Clause[] {
  const joined: Clause[] = [];
  let open: Clause | undefined;
  let meaning = 0;
  pieces.forEach((piece, index) => {
    const whole: Clause = open === undefined ? piece : { ...piece, ...from(open), end: piece.end };
    const words = text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_FRAGMENT + 1));
    const isEmpty = piece.end <= listFrom || CONNECTIVE.test(words);
    meaning = (open === undefined ? 0 : meaning) + (isEmpty ? 0 : words.length);
    open = meaning < shortest(pieces[index + 1]?.before) ? whole : undefined;
    if (open === undefined) joined.push(whole);
  });
  if (open === undefined) return joined;
  const last = joined.pop();
  return [...joined, last === undefined ? open : { ...last, end: open.end }];
}

function from(clause: Clause): Pick<Clause, 'start' | 'sentence' | 'before' | 'isOnNewLine'> {
  return {
    start: clause.start,
    sentence: clause.start,
    before: clause.before,
    isOnNewLine: clause.isOnNewLine,
  };
}

const LONGEST_FRAGMENT = 40;

/** Fewest characters with a meaning of their own; between semicolons (底座；) a name of two is a part. */
function shortest(after: Separator | undefined): number {
  return after === 'semicolon' || after === 'line' ? 2 : 3;
}
