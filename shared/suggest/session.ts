import type { EarlierCase } from '../domain/earlier.ts';
import { asNamedHere, type KnownPair, MOST_NAMED } from './memory/known-pairs.ts';
import { counterparts, namingClauses } from './memory/learn-counterparts.ts';
import { likenessBy, type PairSource } from './memory/pair-source.ts';
import type { FeatureSuggestions, SuggestFeature, SuggestOptions } from './model.ts';
import { featureQueries } from './reading/feature-query.ts';
import type { MaterialIndex } from './reading/material-index.ts';
import { PassageScorer } from './scoring/passage-scores.ts';
import type { ScoredFeature } from './scoring/scored.ts';
import { type Correspondence, TermMatcher } from './scoring/term-similarity.ts';
import { NOTHING_DECIDED, NOTHING_REMEMBERED, suggestionsFor } from './suggestions-for.ts';

/** Suggestions that learn from what the expert links and refuses while working on one product. */
export type SuggestionSession = Readonly<{
  all: () => readonly FeatureSuggestions[];
  /**
   * The expert linked a passage to a feature: which part stands for which term is learned and used for every other
   * feature at once. Returns the rows that changed. Unknown features and places change nothing.
   */
  confirm: (
    featureId: string,
    materialId: string,
    start: number,
    end: number,
  ) => readonly FeatureSuggestions[];
  /** The expert refused a passage for a feature: it is not offered there again, and the likeness behind it fades. */
  reject: (
    featureId: string,
    materialId: string,
    start: number,
    end: number,
  ) => readonly FeatureSuggestions[];
  /** Parts found to be each other so far: what a centre may keep for the next case of the same patent. */
  correspondences: () => readonly Correspondence[];
}>;

export type SessionOptions = SuggestOptions &
  Readonly<{
    /** What is known beforehand: pairs of earlier cases of this patent, then what the expert stated here. */
    known?: readonly KnownPair[];
    /** Passages of the same files that earlier cases linked to the same features; offered before all others. */
    remembered?: readonly RememberedPassage[];
  }>;

/** A place that other cases hold to show the feature. */
export type RememberedPassage = Readonly<{
  featureId: string;
  materialId: string;
  start: number;
  end: number;
  cases: readonly EarlierCase[];
}>;

/** What is left of the likeness of a pair that led to a refused passage. */
const REFUSED_FACTOR = 0.5;

export function createSuggestionSession(
  features: readonly SuggestFeature[],
  index: MaterialIndex,
  options: SessionOptions = {},
): SuggestionSession {
  const matcher = new TermMatcher(index.lexicon, index.vectors?.model);
  const scorer = new PassageScorer(featureQueries(features, index.lexicon), index, matcher);
  /** The features that weigh clauses differently once these pairs are known. */
  const follow = (pairs: readonly Correspondence[], source: PairSource | null): readonly ScoredFeature[] => {
    learn(matcher, pairs, source);
    const parts = new Set(pairs.map((pair) => matcher.idOf(pair.part)));
    const most = source === null || source.kind === 'linked' ? undefined : MOST_NAMED;
    const extra = source === null ? [] : pairs.flatMap(({ part }) => namingClauses(index, part, most));
    return scorer.features.filter(
      (each) =>
        namesAny(each, pairs) && each.units.map((unit) => scorer.refresh(unit, parts, extra)).includes(true),
    );
  };
  const claimTerms = termsOfFeatures(scorer.features);
  for (const pair of options.known ?? []) follow(asNamedHere(pair, claimTerms, index), pair.source);
  const remembered = rememberedClauses(options.remembered ?? [], index);
  const decisions = new Map<string, Decision>();
  const rowFor = (feature: ScoredFeature) => {
    const { id } = feature.query.feature;
    return suggestionsFor(feature, index, matcher, options, {
      ...(decisions.get(id) ?? NOTHING_DECIDED),
      remembered: remembered.get(id) ?? NOTHING_REMEMBERED,
    });
  };
  const rows = new Map(scorer.features.map((feature) => [feature.query.feature.id, rowFor(feature)]));

  const decide = (place: Place, isRefused: boolean): readonly FeatureSuggestions[] => {
    const feature = scorer.features.find((each) => each.query.feature.id === place.featureId);
    const clauses = clausesIn(index, place);
    if (feature === undefined || clauses.length === 0) return [];
    const decision = decisions.get(place.featureId) ?? {
      linked: new Set<number>(),
      refused: new Set<number>(),
    };
    decisions.set(place.featureId, decision);
    for (const clause of clauses) (isRefused ? decision.refused : decision.linked).add(clause);
    const pairs = counterparts(feature, clauses, index, matcher);
    const touched = follow(pairs, isRefused ? null : { kind: 'linked' });
    const changed = scorer.features.filter((each) => each === feature || touched.includes(each));
    const answers = changed.map(rowFor);
    for (const answer of answers) rows.set(answer.id, answer);
    return answers;
  };

  return {
    all: () => [...rows.values()],
    confirm: (featureId, materialId, start, end) => decide({ featureId, materialId, start, end }, false),
    reject: (featureId, materialId, start, end) => decide({ featureId, materialId, start, end }, true),
    correspondences: () => matcher.learned(),
  };
}

type Decision = Readonly<{ linked: Set<number>; refused: Set<number> }>;
type Place = Readonly<{ featureId: string; materialId: string; start: number; end: number }>;

/**
 * A name is never refused for being itself: that the passage did not fit has then another reason. What the expert said
 * of the words themselves outlives what they decide about a passage.
 */
function learn(matcher: TermMatcher, pairs: readonly Correspondence[], source: PairSource | null): void {
  for (const pair of pairs) {
    const match = matcher.match(pair.term, pair.part);
    if (match.by === 'confirmed' && match.source.kind === 'stated' && source?.kind !== 'stated') continue;
    if (source !== null) matcher.learn(pair, likenessBy(source), source);
    else if (pair.term !== pair.part) matcher.learn(pair, match.value * REFUSED_FACTOR, null);
  }
}

function termsOfFeatures(features: readonly ScoredFeature[]): readonly string[] {
  return [...new Set(features.flatMap(({ units }) => units.flatMap(({ unit }) => unit.terms)))];
}

/** The clauses of remembered passages by feature, each with the cases that hold it. */
function rememberedClauses(
  passages: readonly RememberedPassage[],
  index: MaterialIndex,
): ReadonlyMap<string, ReadonlyMap<number, readonly EarlierCase[]>> {
  const found = new Map<string, Map<number, readonly EarlierCase[]>>();
  for (const passage of passages) {
    const clauses = found.get(passage.featureId) ?? new Map<number, readonly EarlierCase[]>();
    found.set(passage.featureId, clauses);
    for (const clause of clausesIn(index, passage))
      clauses.set(clause, [...(clauses.get(clause) ?? []), ...passage.cases]);
  }
  return found;
}

function namesAny(feature: ScoredFeature, pairs: readonly Correspondence[]): boolean {
  return feature.units.some(({ unit }) => pairs.some(({ term }) => unit.terms.includes(term)));
}

/** The clauses a range touches, repeated ones by their first occurrence. */
function clausesIn(index: MaterialIndex, { materialId, start, end }: Place): readonly number[] {
  const { clauses } = index;
  const found: number[] = [];
  for (let clause = 0; clause < clauses.count; clause++) {
    if (index.materials[clauses.material[clause] ?? 0]?.id !== materialId) continue;
    if ((clauses.start[clause] ?? 0) < end && start < (clauses.end[clause] ?? 0))
      found.push(clauses.original[clause] ?? clause);
  }
  return found;
}
