/** Words of a claim that refer to other claims (domain standard §11.2). */
export type ClaimMention = Readonly<{
  /** Range in the text that was read (a matching copy, see fold.ts): from 权利要求 or the English link words on. */
  start: number;
  end: number;
  /** Every number named, ranges written out, ascending; at most MOST_ALTERNATIVES. */
  numbers: readonly number[];
  /** 前述任一权利要求, any of the preceding claims: means all claims before. */
  allPreceding: boolean;
  /** Numbers were left out because there were too many. */
  cut: boolean;
  /** The numbers are joined by 和 or "and" without 任一, which the rules do not allow (细则第25条第2款). */
  cumulative: boolean;
}>;

/** Alternatives that one reference may name; more is no real claim and would cost time without end. */
const MOST_ALTERNATIVES = 200;

/** Finds every mention of other claims in a matching copy, in order. `own` is the claim's own number. */
export function findMentions(copy: string, own: number): readonly ClaimMention[] {
  const mentions: ClaimMention[] = [];
  let from = 0;
  for (const match of copy.matchAll(WORD)) {
    if (match.index < from) continue;
    const after = match.index + match[0].length;
    const mention = match[1] === undefined ? chineseMention(copy, match.index, after, own) : undefined;
    const found =
      mention ?? (match[1] === undefined ? undefined : englishMention(copy, match.index, after, own));
    if (found === undefined) continue;
    mentions.push(found);
    from = found.end;
  }
  return mentions;
}

/** Words that may stand before 权利要求 at the opening of a claim (domain standard §11.2). */
export const LEADS = '根据|根椐|跟据|按照|依照|依据|参照|遵照|如同|正如|基于|如|按|据|依';

const WORD =
  /权[利力][要耍]求(?!书(?!第))书?|请求项(?=第?\s*\d|[中之]?任)|申请专利范围(?=第)|(?<=[据如照按])(?:权利|要求|权项?)(?=\d)|\b([Cc]laims?|CLAIMS?)\b/g;
const BEFORE_ZH =
  /(?:前述|上述|前面|以上|之前|先前|在前)(?:的)?(?:任(?:意|何)?一?(?:项|个)?|各项?|所有|之一)?(?:的|所述的?)?$/;
const AFTER_ZH = /^(?:中|之|其中)?(?:的)?(?:任(?:意|何)?一?(?:项|个)|之一)/;
const ANY_OF = /任(?:意|何)?一|之一|任何|any|one\s+of|either|或|\bor\b/i;

function chineseMention(copy: string, start: number, after: number, own: number): ClaimMention | undefined {
  const list = readNumbers(copy, after, CHINESE_LIST);
  const before = BEFORE_ZH.exec(copy.slice(Math.max(0, start - 12), start));
  if (list === undefined) {
    if (before === null) return undefined;
    return allBefore(start - before[0].length, endOfMatch(copy, after, AFTER_ZH), own);
  }
  const end = endOfMatch(copy, list.end, AFTER_ZH);
  const cumulative = list.cumulative && !ANY_OF.test(copy.slice(start, end + 6));
  return { start, end, numbers: list.numbers, allPreceding: false, cut: list.cut, cumulative };
}

const LINK_EN =
  /(?:\b(?:as|of|in|to|by|with|from|under|per|according|accordance|claimed|defined|recited|described|specified|set|forth|any|one|each|either|more|or|the|at\s+least)\b[ ,]*)+$/i;
const PRECEDING_EN =
  /\b(?:the|any|each|all)?\s*(?:one)?\s*(?:of)?\s*(?:the)?\s*(?:preceding|previous|foregoing|above|prior|aforementioned|earlier|aforesaid)\s*$/i;

function englishMention(copy: string, start: number, after: number, own: number): ClaimMention | undefined {
  const window = copy.slice(Math.max(0, start - 80), start);
  const preceding = PRECEDING_EN.exec(window);
  if (preceding !== null) {
    const head = window.slice(0, preceding.index);
    return allBefore(start - (window.length - linkStart(head)), after, own);
  }
  const list = readNumbers(copy, after, ENGLISH_LIST);
  if (list === undefined) return undefined;
  const link = window.slice(linkStart(window));
  const cumulative = list.cumulative && !ANY_OF.test(link + copy.slice(start, list.end));
  const { end, numbers, cut } = list;
  return { start: start - link.length, end, numbers, allPreceding: false, cut, cumulative };
}

function linkStart(window: string): number {
  return LINK_EN.exec(window)?.index ?? window.length;
}

function allBefore(start: number, end: number, own: number): ClaimMention {
  const count = Math.min(Math.max(own - 1, 0), MOST_ALTERNATIVES);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return { start, end, numbers, allPreceding: true, cut: count < own - 1, cumulative: false };
}

type NumberGrammar = Readonly<{ number: RegExp; range: RegExp; join: RegExp; guard: RegExp }>;
type NumberList = Readonly<{ numbers: readonly number[]; end: number; cut: boolean; cumulative: boolean }>;

/** Sticky patterns over a folded copy; `l` and `I` stand for a misread 1 directly behind 权利要求. */
const CHINESE_LIST: NumberGrammar = {
  number:
    /\s*第?\s*[(“"[]?(\d{1,5}|[lI](?![A-Za-z])|[一二三四五六七八九十]{1,3}(?=[至到或、和中任所之的]))[)”"\]]?(?:项(?!权))?/y,
  range: /\s*(?:-{1,2}|~|至|到|to\b|一(?=\d))\s*(?:权利要求|请求项)?/y,
  join: /\s*(?:[、,;](?:或者?|和\/或|和|以?及|与)?|或者?|和\/或|及\/或|或\/和|和|以?及|与|\/)\s*(?:权利要求|请求项)?/y,
  guard: /\s*(?:[-~至到一、,或和及以与任中所之其项的记限要描公述]|权|$)/y,
};
const ENGLISH_LIST: NumberGrammar = {
  number: /\s*(\d{1,5}|[lI](?![A-Za-z]))(?:\s?(?:\([a-z0-9]{1,4}\))+|[a-z](?![a-z]))?/iy,
  range: /\s*(?:-{1,2}|~|\bto\b|\bthrough\b|\bthru\b)\s*(?:claims?\b)?/iy,
  join: /\s*(?:[,;]\s*(?:and\/or\b|and\b|or\b)?|and\/or\b|and\b|or\b|\/)\s*(?:(?:any\s+one\s+of\s+|any\s+of\s+|of\s+)?claims?\b)?/iy,
  guard:
    /\s*(?:[-~,;.:)/]|$|(?!(?:[cnmuµ]?m|[km]?g|ml|l|s|min|h|[kmg]?hz|k?v|w|degrees?|percent|wt|vol|mol|times)\b)[a-z])/iy,
};

function readNumbers(copy: string, from: number, grammar: NumberGrammar): NumberList | undefined {
  const first = readNumber(copy, from, grammar);
  if (first === undefined) return undefined;
  const numbers = new Set([first.value]);
  let { end, value: last } = first;
  let cut = false;
  let cumulative = false;
  for (;;) {
    const rangeEnd = matchEnd(copy, end, grammar.range);
    const joinEnd = rangeEnd ?? matchEnd(copy, end, grammar.join);
    if (joinEnd === undefined) break;
    const next = readNumber(copy, joinEnd, grammar);
    if (next === undefined || matchEnd(copy, next.end, grammar.guard) === undefined) break;
    if (rangeEnd === undefined && /[和及与]|and/i.test(copy.slice(end, joinEnd))) cumulative = true;
    const low = rangeEnd === undefined ? next.value : last + 1;
    for (let no = low; no <= next.value && !cut; no++) {
      if (numbers.size >= MOST_ALTERNATIVES) cut = true;
      else numbers.add(no);
    }
    ({ end, value: last } = next);
  }
  return { numbers: [...numbers].sort((a, b) => a - b), end, cut, cumulative };
}

function readNumber(
  copy: string,
  from: number,
  grammar: NumberGrammar,
): { value: number; end: number } | undefined {
  grammar.number.lastIndex = from;
  const match = grammar.number.exec(copy);
  const digits = match?.[1];
  if (match === null || digits === undefined) return undefined;
  return { value: numberOf(digits), end: from + match[0].length };
}

function numberOf(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  if (/^[lI]$/i.test(digits)) return 1;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const tensValue = digits.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens ?? '')) : 0;
  return tensValue * 10 + Math.max(0, CHINESE_DIGITS.indexOf(ones || '零'));
}

const CHINESE_DIGITS = '零一二三四五六七八九';

function matchEnd(copy: string, from: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(copy);
  return match === null ? undefined : from + match[0].length;
}

function endOfMatch(copy: string, from: number, pattern: RegExp): number {
  return from + (pattern.exec(copy.slice(from, from + 12))?.[0].length ?? 0);
}
