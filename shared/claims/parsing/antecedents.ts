import type { ClaimProblem, ParsedClaim } from '../model.ts';
import { problem } from './problem.ts';

/** How many claims up the chain are searched; longer chains do not occur in real sets. */
const LONGEST_CHAIN = 200;
/** Reports per claim, so that a foreign text does not drown the list. */
const MOST_REPORTS = 20;

/**
 * Finds 所述X (said X) for an X that neither the claim before this place nor any claim it builds on has named
 * (引用基础缺失, domain standard §11.4 F17). Only the beginning of X is compared, so a warning is rarely wrong; a
 * name that is half known is let pass.
 */
export class AntecedentCheck {
  private readonly names = new Map<ParsedClaim, ReadonlyMap<string | number, number>>();
  private readonly claims: ReadonlyMap<number, ParsedClaim>;

  constructor(claims: ReadonlyMap<number, ParsedClaim>) {
    this.claims = claims;
  }

  problems(claim: ParsedClaim): readonly ClaimProblem[] {
    const found: ClaimProblem[] = [];
    const reported = new Set<string | number>();
    const own = this.namesOf(claim);
    let bases: readonly ParsedClaim[] | null | undefined;
    for (const match of claim.text.matchAll(SAID)) {
      if (found.length === MOST_REPORTS) break;
      const name = match[1] ?? match[2] ?? '';
      const key = keyOf(name);
      const at = match.index + match[0].length - name.length;
      if (key === undefined || reported.has(key) || (own.get(key) ?? at) < at) continue;
      reported.add(key);
      bases ??= this.basesOf(claim);
      // Where a claim it builds on is not there, nothing can be said of what that claim has named.
      if (bases === null) return [];
      if (bases.some((base) => this.namesOf(base).has(key))) continue;
      found.push(missing(claim, match.index, at));
    }
    return found;
  }

  /** Everything the claim builds on or mentions, nearest first; null where one of these claims is missing. */
  private basesOf(claim: ParsedClaim): readonly ParsedClaim[] | null {
    const bases = new Set<ParsedClaim>([claim]);
    for (const base of bases) {
      for (const no of [...base.dependsOn, ...base.refersTo]) {
        if (bases.size > LONGEST_CHAIN) break;
        const next = this.claims.get(no);
        if (next === undefined) return null;
        bases.add(next);
      }
    }
    bases.delete(claim);
    return [...bases];
  }

  /** First place of every key in a claim: pairs of characters as numbers, longer keys as words. */
  private namesOf(claim: ParsedClaim): ReadonlyMap<string | number, number> {
    const known = this.names.get(claim);
    if (known !== undefined) return known;
    const names = new Map<string | number, number>();
    const { text } = claim;
    for (const match of text.matchAll(WORD_START)) {
      const key = match[0].toLowerCase();
      if (!names.has(key)) names.set(key, match.index);
    }
    for (let at = nextWord(text, 0), next = nextWord(text, at + 1); next < text.length; ) {
      const key = pairKey(text, at, next);
      if (!names.has(key)) names.set(key, at);
      at = next;
      next = nextWord(text, next + 1);
    }
    this.names.set(claim, names);
    return names;
  }
}

function missing(claim: ParsedClaim, from: number, at: number): ClaimProblem {
  const words = claim.text.slice(from, at + shownLength(claim.text, at));
  const message = `“${words}”在前文和所引用的权利要求中没有出现过，缺少引用基础。请核对。`;
  return problem('ANTECEDENT_MISSING', message, [claim.start + from, claim.start + from + words.length]);
}

function pairKey(text: string, at: number, next = at + 1): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(next);
}

/** The next character that is no blank: recognised text has blanks inside words. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

const SAID =
  /所述的?(?:[一两二三四五六七八九十多若每各]+(?:个|对|组|条|块|种|根|片)?(?:的)?)?([\u4e00-\u9fffA-Z]{2,8})|\bsaid\s+(?:at\s+least\s+one\s+|one\s+or\s+more\s+|plurality\s+of\s+)?([A-Za-z]{3,})/g;
/** Ordinal names (第一轴承) count with two characters of the noun, English words whole. */
const WORD_START = /(第[一二三四五六七八九十\d]{1,3}[\u4e00-\u9fffA-Za-z]{2})|[A-Za-z]{3,}/g;
const ORDINAL = /^第[一二三四五六七八九十\d]{1,3}[\u4e00-\u9fffA-Za-z]{2}/;
/** Words that need no antecedent: the claim's own subject and general words. */
const GENERAL =
  /^(?:方法|系统|装置|设备|产品|步骤|过程|技术|以上|如下|位置|一|的|method|process|claim|apparatus|device|system)/;

/** A verb phrase (所述具有…的部件), or a name of one character (所述轴自…), which cannot be compared. */
const NOT_COMPARABLE =
  /^(?:具有|设置|设有|位于|连接|用于|包括|包含|能够|可|在|将|由|与|和|或|其)|^.[自具之用包在的与和或上内外中下沿可由能还均被为是至向对设位相]/;

function keyOf(words: string): string | number | undefined {
  if (words === '' || GENERAL.test(words) || NOT_COMPARABLE.test(words)) return undefined;
  if (/^[A-Za-z]{3,}$/.test(words)) return words.toLowerCase();
  return ORDINAL.exec(words)?.[0].toLowerCase() ?? pairKey(words, 0);
}

function shownLength(text: string, at: number): number {
  return /^[^，。；：、,;:.()（）\s的与和在为设]{1,8}/.exec(text.slice(at, at + 8))?.[0].length ?? 2;
}
