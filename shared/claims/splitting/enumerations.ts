import type { ClaimText, Clause } from './clauses.ts';

/** Longest list taken apart; a longer clause is no list of parts. */
const LONGEST_LIST = 600;

/**
 * Takes lists of parts apart (包括A、B和C, rule F3), so that each part can become a feature. Only a list behind
 * 包括/包含/具有/设有 is taken apart, only outside brackets, and only at `、` and at the word that joins its last part.
 */
export function withItems(claim: ClaimText, clauses: readonly Clause[]): readonly Clause[] {
  return claim.isEnglish ? clauses : clauses.flatMap((clause) => itemsOf(claim, clause));
}

const LIST_OPENER = /(?:包括|包含|具有|设有|设置有|含有)有?/;
const LAST_JOINT = /以及|及(?!其)|和(?!\/)|与(?!其)/g;
const ALTERNATIVES = /中的?(?:任意|任何|至少)?(?:一|两|二|几|多)[种个者项]|选自|或/;

function itemsOf(claim: ClaimText, clause: Clause): readonly Clause[] {
  const words = claim.text.slice(clause.start, clause.end);
  if (words.length > LONGEST_LIST || ALTERNATIVES.test(words)) return [clause];
  const opener = LIST_OPENER.exec(words);
  if (opener === null) return [clause];
  const cuts = listCuts(claim, clause, opener.index + opener[0].length);
  if (cuts.length === 0) return [clause];
  const starts = [clause.start, ...cuts.map((cut) => cut.start)];
  const ends = [...cuts.map((cut) => cut.end), clause.end];
  return starts.map((start, index) => ({
    ...clause,
    start,
    end: ends[index] ?? clause.end,
    ...(index > 0 && { core: start, before: 'item' as const, isOnNewLine: false }),
  }));
}

/** Where items end and the next ones start: at every `、`, and before the joint of the last item. */
function listCuts(claim: ClaimText, clause: Clause, listFrom: number): { end: number; start: number }[] {
  const cuts: { end: number; start: number }[] = [];
  const words = claim.text.slice(clause.start, clause.end);
  for (let at = listFrom; at < words.length; at++) {
    if (words.charAt(at) === '、' && claim.kept[clause.start + at] !== 1)
      cuts.push({ end: at, start: at + 1 });
  }
  const lastFrom = cuts.at(-1)?.start ?? listFrom;
  const joint = [...words.slice(lastFrom).matchAll(LAST_JOINT)].find((match) =>
    isListJoint(words, lastFrom, lastFrom + match.index, match[0].length, cuts.length > 0),
  );
  if (joint !== undefined && claim.kept[clause.start + lastFrom + joint.index] !== 1) {
    const at = lastFrom + joint.index;
    cuts.push({ end: at, start: at });
  }
  const pieces = [listFrom, ...cuts.map((cut) => cut.start)];
  if (pieces.some((from, index) => (cuts[index]?.end ?? words.length) - from < 2)) return [];
  return cuts.map((cut) => ({ end: clause.start + cut.end, start: clause.start + cut.start }));
}

/** `A和B` joins two parts; `与A连接的B` and `A与B之间` do not. */
function isListJoint(words: string, from: number, at: number, length: number, isLong: boolean): boolean {
  if (at - from < 2 || words.length - at - length < 2) return false;
  const before = words.slice(from, at);
  const after = words.slice(at + length);
  if (/^(?:以及|及)/.test(words.slice(at))) return true;
  if (/(?:位于|连接|设置于|安装于|连通|在|将|把|通过)/.test(before)) return false;
  return (
    isLong || !/(?:之间|连接|连通|配合|适配|相同|对应|固定(?![式件座板架环])|平行|垂直|接触)/.test(after)
  );
}
