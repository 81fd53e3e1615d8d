import type { Outlook } from '../model.ts';
import { QUANTITY_VALUE } from './passage-scores.ts';
import type { ScoredFeature } from './scored.ts';
import type { Passage } from './select-passages.ts';
import { isPosition } from './telling-pairs.ts';
import { COUNTERPART, type TermMatcher } from './term-similarity.ts';

/** How far the material as a whole answers a feature. */
export type Answer = Readonly<{
  outlook: Outlook;
  /** Terms without a counterpart anywhere in the material, in the feature's order. */
  missing: readonly string[];
}>;

/**
 * What decides: how well the best passage meets what the feature newly names, how well its least answered term is
 * answered anywhere, how many of its characters the best clauses share, whether the best clause says the contrary,
 * and in technical documents how late in the claim it stands (特征部分). Fitted on features that examiners called
 * distinguishing or disclosed, checked on product pages; about one disclosed feature in ten is called absent.
 */
export function answerOf(feature: ScoredFeature, best: Passage | undefined, matcher: TermMatcher): Answer {
  const terms = distinct(feature.units.flatMap(({ unit }) => unit.terms)).filter((term) => !isPosition(term));
  const parts = partsNamed(feature, () => true);
  const answered = terms.map((term) => ({ term, value: matcher.best(matcher.idOf(term), parts) }));
  const missing = answered.filter(({ value }) => value < COUNTERPART).map(({ term }) => term);
  if (best === undefined) return { outlook: 'unclear', missing };
  const least = answered.reduce((low, { value }) => Math.min(low, value), terms.length === 0 ? 0.5 : 1);
  const news = distinct(feature.units.flatMap(({ unit }) => unit.newTerms));
  const inBest = partsNamed(feature, (clause) => clause >= best.first && clause <= best.last);
  const sought = (news.length > 0 ? news : terms).map((term) => matcher.best(matcher.idOf(term), inBest));
  const together = mean(sought, 0.5);
  const characters = mean(
    feature.units.map(({ rows }) => mostCharacters(rows)),
    0,
  );
  const isContrary = saysTheContrary(feature, best);
  const doubt =
    DOUBT.base +
    DOUBT.place * (hasMarks(feature) ? feature.query.place : PLACE_ON_PAGES) -
    DOUBT.together * together -
    DOUBT.least * least -
    DOUBT.characters * characters -
    (hasFittingQuantity(feature, best) ? DOUBT.quantity : 0) +
    (isContrary ? DOUBT.contrary : 0);
  // A passage that says the contrary may be the very place and still shows nothing present.
  return { outlook: outlookFor(isContrary ? Math.max(doubt, PRESENT_BELOW) : doubt), missing };
}

const DOUBT = {
  base: 0.245,
  together: 0.65,
  least: 0.48,
  characters: 0.47,
  place: 0.76,
  quantity: 0.4,
  contrary: 0.3,
} as const;
/**
 * That claims add last what others lack holds against technical documents, whose parts carry marks; a product page
 * leaves out what it does not sell by, wherever the claim has it.
 */
const PLACE_ON_PAGES = 0.18;
const ABSENT_ABOVE = 0.045;
const PRESENT_BELOW = -0.4;

function outlookFor(doubt: number): Outlook {
  if (doubt > ABSENT_ABOVE) return 'likely-absent';
  return doubt < PRESENT_BELOW ? 'likely-present' : 'unclear';
}

/** Part names, and the words of the lexicon where running speech sets no name off (马达带动方舌自动上锁). */
function partsNamed(feature: ScoredFeature, isWanted: (clause: number) => boolean): readonly number[] {
  const parts = new Set<number>();
  for (const { rows } of feature.units)
    for (const { candidate, reading } of rows)
      if (isWanted(candidate.clause)) {
        for (const name of reading.names) parts.add(name);
        for (const name of reading.spoken) parts.add(name);
      }
  return [...parts];
}

/** The material marks its parts by numbers, as technical documents do. */
function hasMarks(feature: ScoredFeature): boolean {
  const rows = feature.units.flatMap((unit) => unit.rows);
  return rows.filter(({ reading }) => reading.marks > 0).length * MARKED_SHARE >= rows.length;
}

/** One clause in so many. */
const MARKED_SHARE = 5;

/** The clause that matters says the contrary of the same part. */
function saysTheContrary(feature: ScoredFeature, best: Passage): boolean {
  return feature.units.some(({ rows }) =>
    rows.some(({ candidate, signals }) => candidate.clause === best.focus && signals.contrary >= COUNTERPART),
  );
}

/** The best passage gives a value that lies in the claimed range. */
function hasFittingQuantity(feature: ScoredFeature, best: Passage): boolean {
  return feature.units.some(({ rows }) =>
    rows.some(
      ({ candidate, quantity }) =>
        quantity >= QUANTITY_VALUE.within && candidate.clause >= best.first && candidate.clause <= best.last,
    ),
  );
}

function mostCharacters(rows: ScoredFeature['units'][number]['rows']): number {
  return rows.reduce((most, { signals }) => Math.max(most, signals.characters), 0);
}

function mean(values: readonly number[], whenEmpty: number): number {
  return values.length === 0 ? whenEmpty : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
