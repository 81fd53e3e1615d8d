import { stripMarks } from '../../claims/reference-marks.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { scanWords } from '../lexicon/word-trie.ts';
import type { SuggestFeature } from '../model.ts';
import { foldFeature } from './fold.ts';
import { gramsOf } from './grams.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { listsParts, relationProfile } from './relation-profile.ts';
import { termsOf } from './terms.ts';

/** One clause of a feature: what is looked for as a whole. */
export type QueryUnit = Readonly<{
  folded: string;
  grams: ReadonlySet<number>;
  words: readonly number[];
  terms: readonly string[];
  /** Terms that this claim names here for the first time; the others refer back (所述…). */
  newTerms: readonly string[];
  relations: readonly boolean[];
  listsParts: boolean;
  quantities: readonly Quantity[];
}>;

export type FeatureQuery = Readonly<{
  feature: SuggestFeature;
  units: readonly QueryUnit[];
  /** Place of the feature in its claim, 0 for the first, towards 1 for the last. */
  place: number;
}>;

/**
 * Reads the features of one or more claims, in order, as queries. What a feature adds to the features of its
 * claim before it (its new terms) weighs more than what it refers back to: that is what a passage has to show.
 */
export function featureQueries(
  features: readonly SuggestFeature[],
  lexicon: Lexicon,
): readonly FeatureQuery[] {
  const claims = new Map<number | undefined, { size: number; read: number; named: Set<string> }>();
  const claimOf = ({ claimNo }: SuggestFeature) => {
    const claim = claims.get(claimNo) ?? { size: 0, read: 0, named: new Set() };
    claims.set(claimNo, claim);
    return claim;
  };
  for (const feature of features) claimOf(feature).size++;
  return features.map((feature) => {
    const claim = claimOf(feature);
    const units = unitTexts(feature.text).map((text) => queryUnit(text, claim.named, lexicon));
    return { feature, units, place: claim.read++ / claim.size };
  });
}

function queryUnit(text: string, named: Set<string>, lexicon: Lexicon): QueryUnit {
  const folded = foldFeature(text);
  const terms = termsOf(folded).filter((term) => !lexicon.unitWords.has(term));
  const newTerms = terms.filter((term) => !named.has(term) && !refersBack(folded, term));
  for (const term of terms) named.add(term);
  return {
    folded,
    grams: gramsOf(folded),
    words: [...new Set(scanWords(lexicon.trie, folded).map((hit) => hit.word))],
    terms,
    newTerms,
    relations: relationProfile(folded),
    listsParts: listsParts(folded),
    quantities: quantitiesIn(stripMarks(text).text, lexicon),
  };
}

/** The clauses of a feature; a scrap such as 其中 or a lone 包括 is no clause. */
function unitTexts(text: string): readonly string[] {
  const units = text
    .split(/[，；。：\n,;]/u)
    .filter((unit) => !SCRAP.test(foldFeature(unit).replace(/ /g, '')));
  return (units.length > 0 ? units : [text]).slice(0, MOST_UNITS).map((unit) => unit.slice(0, LONGEST_UNIT));
}

/** A feature longer than this was never split; its beginning says what to look for. */
const MOST_UNITS = 40;
const LONGEST_UNIT = 400;

const SCRAP = /^(?:.?|(?:所述|其中|其特征在于|其特征是|包括|以及|并且|还包括)+)$/;

function refersBack(folded: string, term: string): boolean {
  return /所述|该$|其$/.test(folded.slice(Math.max(0, folded.indexOf(term) - 2), folded.indexOf(term)));
}
