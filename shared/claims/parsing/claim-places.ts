import type { Span, TextRepair } from '../model.ts';
import { chooseSequence } from './claim-sequence.ts';
import { type StartCandidate, startCandidates } from './claim-starts.ts';
import { claimsSectionEnd, claimsSectionStart, endOfQuotation, withoutTrailer } from './claims-section.ts';
import { type ClaimStart, fillLostNumbers } from './lost-numbers.ts';

/** One claim set inside a text: where its claims begin, and where the set ends. */
export type ClaimPlaces = Readonly<{ starts: readonly ClaimStart[]; section: Span }>;

/**
 * Finds the claim sets of a text, usually one. Several versions one after the other (授权文本, 修改文本) are told by
 * a second claim 1 that follows a complete beginning of a set.
 */
export function findClaimPlaces(text: string, repairs: readonly TextRepair[]): readonly ClaimPlaces[] {
  const candidates = startCandidates(text);
  const start = claimsSectionStart(text, repairs, candidates);
  const following = candidates.filter((candidate) => candidate.start >= start);
  const chosen = chainsOf(text, following, [start, text.length]).flatMap(({ chain }) => chain);
  const sectionEnd = claimsSectionEnd(text, start, following, chosen);
  const inside = following.filter(({ body }) => body <= sectionEnd);
  return chainsOf(text, inside, [start, sectionEnd]).map(({ chain, from, to }) => {
    const last = chain.at(-1)?.body ?? from;
    const end = to === text.length ? to : withoutTrailer(text, last, to);
    const range: Span = [from, endOfQuotation(text, last, end)];
    return { starts: fillLostNumbers(text, chain, ...range), section: range };
  });
}

/** The numbers of each version in a section, with where its text begins and ends. */
type VersionChain = Readonly<{ chain: readonly StartCandidate[]; from: number; to: number }>;

function chainsOf(
  text: string,
  inside: readonly StartCandidate[],
  [start, end]: Span,
): readonly VersionChain[] {
  const borders = [start, ...restarts(text, inside), end];
  return borders.slice(1).map((to, index) => {
    const from = borders[index] ?? start;
    return {
      chain: chooseSequence(inside.filter((each) => each.start >= from && each.start < to)),
      from,
      to,
    };
  });
}

/** Points from which a number surely opens a claim, at the start of a line after a sentence: see claim-starts.ts. */
const SURE = 10;
/** What announces another version: 修改后的权利要求书如下. */
const ANNOUNCED = /(?:权利要求(?:书|如下|为)|修改后|文本|版本|替换页|[Cc]laims)[^。\n]{0,30}[:：]?\s*["“]?$/;

/** Where a second set begins: a sure or announced claim 1 after a complete beginning of a set, and before another. */
function restarts(text: string, candidates: readonly StartCandidate[]): readonly number[] {
  const telling = candidates.filter(({ no, opening, glued, score }) => {
    if (glued !== '') return false;
    return no === 1 ? opening === 'article' : no === 2 && opening === 'reference' && score >= SURE;
  });
  return telling.flatMap((candidate, index) => {
    if (candidate.no !== 1 || telling[index - 1]?.no !== 2) return [];
    const isAnnounced = ANNOUNCED.test(text.slice(Math.max(0, candidate.start - 60), candidate.start));
    const isSure = candidate.score >= SURE && telling[index + 1]?.no === 2;
    return isAnnounced || isSure ? [candidate.start] : [];
  });
}
