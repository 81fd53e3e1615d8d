import { contraryWords } from '../lexicon/contrary-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ClauseReading } from '../reading/clause-reading.ts';
import type { QueryUnit } from '../reading/feature-query.ts';
import { relationAgreement } from '../reading/relation-profile.ts';
import type { Candidate } from './candidates.ts';
import type { TermMatcher } from './term-similarity.ts';

/** What speaks for a clause of the material showing a clause of the feature; each 0..1. */
export const SIGNALS = [
  /** Share of the unit's characters, by information. */
  'characters',
  /** Share of the unit's lexicon words met by the same or a related word. */
  'words',
  /** Same kinds of relation (包括, 转动, 密封 …). */
  'relations',
  /** Both list parts, and the clause lists three or more. */
  'list',
  /** How well the clause's paragraph answers the whole claim. */
  'paragraph',
  /** How much of the claim the clauses around it answer. */
  'region',
  'length',
  'lengthForLongUnit',
  'marks',
  'commentary',
  /** Share of the clause that the unit uses. */
  'focus',
  'firstNaming',
  /** Likeness of the first and of the last part named. */
  'subject',
  'object',
  /** Distance between the place in the claim and the place in the material. */
  'order',
  /** The clause says the contrary of the unit (可拆卸 ↔ 一体成型), as far as it speaks of the same part. */
  'contrary',
  /** Likeness of the best and (mean) of every newly named part, and of every part named. */
  'bestNewTerm',
  'newTerms',
  'allTerms',
] as const;

export type SignalName = (typeof SIGNALS)[number];

/** The signals that change when the matcher learns. */
type TermSignals = Pick<
  Record<SignalName, number>,
  'subject' | 'object' | 'bestNewTerm' | 'newTerms' | 'allTerms'
>;

/**
 * All signals of one pair but `paragraph` and `region`, which need the other units first. `distance` is how far the places of
 * the feature in its claim and of the clause in its material lie apart, 0..1.
 */
export function pairSignals(
  queried: QueriedUnit,
  candidate: Candidate,
  reading: ClauseReading,
  distance: number,
  { lexicon, matcher }: Readonly<{ lexicon: Lexicon; matcher: TermMatcher }>,
): Record<SignalName, number> {
  const { unit } = queried;
  return {
    characters: candidate.characters,
    words: candidate.words,
    relations: relationAgreement(unit.relations, reading.relations),
    list: unit.listsParts && reading.listsParts && reading.terms.length >= 3 ? 1 : 0,
    paragraph: 0,
    region: 0,
    length: reading.length,
    lengthForLongUnit: reading.length * Math.min(1, unit.folded.length / 30),
    marks: reading.marks,
    commentary: reading.isCommentary ? 1 : 0,
    focus: reading.weight === 0 ? 0 : candidate.shared / reading.weight,
    firstNaming: reading.firstNaming,
    order: distance,
    contrary: contradiction(queried, reading, lexicon, matcher),
    ...termSignals(queried, reading, matcher),
  };
}

export function termSignals(
  { terms, news }: QueriedUnit,
  reading: ClauseReading,
  matcher: TermMatcher,
): TermSignals {
  // Plain loops: this runs for every clause of every unit, and again after each confirmation.
  let bestNewTerm = 0;
  let newTerms = 0;
  for (const term of news) {
    const value = matcher.best(term, reading.names);
    newTerms += value;
    if (value > bestNewTerm) bestNewTerm = value;
  }
  let allTerms = 0;
  for (const term of terms) allTerms += matcher.best(term, reading.names);
  return {
    subject: likeness(terms[0], reading.names[0], matcher),
    object: likeness(terms.at(-1), reading.names.at(-1), matcher),
    bestNewTerm,
    newTerms: newTerms / Math.max(1, news.length),
    allTerms: allTerms / Math.max(1, terms.length),
  };
}

/** A unit with its terms by number; `news` are those it names anew. */
type QueriedUnit = Readonly<{ unit: QueryUnit; terms: readonly number[]; news: readonly number[] }>;

/** Likeness of the best part named, where the two say contrary things. */
function contradiction(
  { unit, terms }: QueriedUnit,
  reading: ClauseReading,
  lexicon: Lexicon,
  matcher: TermMatcher,
): number {
  if (contraryWords(unit.words, reading.words, lexicon).length === 0) return 0;
  return terms.reduce((best, term) => Math.max(best, matcher.best(term, reading.names)), 0);
}

function likeness(term: number | undefined, part: number | undefined, matcher: TermMatcher): number {
  return term === undefined || part === undefined ? 0 : matcher.value(term, part);
}
