import type { Span, TextRepair } from '../model.ts';
import { chooseSequence } from './claim-sequence.ts';
import { type StartCandidate, startCandidates } from './claim-starts.ts';
import { claimsSection, withoutTrailer } from './claims-section.ts';
import { type ClaimStart, fillLostNumbers } from './lost-numbers.ts';

/** One claim set inside a text: where its claims begin, and where the set ends. */
export type ClaimPlaces = Readonly<{ starts: readonly ClaimStart[]; section: Span }>;

/**
 * Finds the claim sets of a text, usually one. Several versions one after the other (授权文本, 修改文本) are told by
 * a second claim 1 that follows a complete beginning of a set.
 */
export function findClaimPlaces(text: string, repairs: readonly TextRepair[]): readonly ClaimPlaces[] {
  const candidates = startCandidates(text);
  const section = claimsSection(text, repairs, candidates);
  const inside = candidates.filter(({ start, body }) => start >= section[0] && body <= section[1]);
  const borders = [section[0], ...restarts(inside), section[1]];
  const places: ClaimPlaces[] = [];
  for (let index = 0; index + 1 < borders.length; index++) {
    const from = borders[index] ?? section[0];
    const to = borders[index + 1] ?? section[1];
    const own = inside.filter(({ start }) => start >= from && start < to);
    const chain = chooseSequence(own);
    const end = to === text.length ? to : withoutTrailer(text, chain.at(-1)?.body ?? from, to);
    places.push({ starts: fillLostNumbers(text, chain, from, end), section: [from, end] });
  }
  return places;
}

/** Points from which a number surely opens a claim: see claim-starts.ts. */
const SURE_FIRST = 8;
const SURE_SECOND = 10;

/** Where a second set begins: a sure claim 1 after a sure claim 2 of the set before. */
function restarts(candidates: readonly StartCandidate[]): readonly number[] {
  const found: number[] = [];
  let sawFirst = false;
  let sawSecond = false;
  for (const { no, opening, score, glued, start } of candidates) {
    if (glued !== '') continue;
    if (no === 1 && opening === 'article' && score >= SURE_FIRST) {
      if (sawFirst && sawSecond) found.push(start);
      sawFirst = true;
      sawSecond = false;
    }
    if (no === 2 && opening === 'reference' && score >= SURE_SECOND) sawSecond = true;
  }
  return found;
}
