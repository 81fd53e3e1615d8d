import { featureQueries } from './feature-query.ts';
import { counterparts, namingClauses } from './learn-counterparts.ts';
import type { MaterialIndex } from './material-index.ts';
import type { FeatureSuggestions, SuggestFeature, SuggestOptions } from './model.ts';
import { PassageScorer, type ScoredFeature } from './passage-scores.ts';
import { suggestionsFor } from './suggestions-for.ts';
import { type Correspondence, TermMatcher } from './term-similarity.ts';

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
    /** Counterparts from earlier cases of this patent; offered like confirmed ones. */
    known?: readonly Correspondence[];
  }>;

/** How alike a confirmed pair counts; short of the same word. */
const CONFIRMED = 0.95;
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
  const follow = (pairs: readonly Correspondence[], isRefused: boolean): readonly ScoredFeature[] => {
    learn(matcher, pairs, isRefused);
    const parts = new Set(pairs.map((pair) => matcher.idOf(pair.part)));
    const extra = isRefused ? [] : pairs.flatMap((pair) => namingClauses(index, pair.part));
    return scorer.features.filter(
      (each) =>
        namesAny(each, pairs) && each.units.map((unit) => scorer.refresh(unit, parts, extra)).includes(true),
    );
  };
  follow(options.known ?? [], false);
  const decisions = new Map<string, Decision>();
  const rowFor = (feature: ScoredFeature) => {
    const decided = decisions.get(feature.query.feature.id);
    return suggestionsFor(feature, index, matcher, options, decided);
  };
  const rows = new Map(scorer.features.map((feature) => [feature.query.feature.id, rowFor(feature)]));

  const decide = (place: Place, isRefused: boolean): readonly FeatureSuggestions[] => {
    const feature = scorer.features.find((each) => each.query.feature.id === place.featureId);
    const clauses = clausesIn(index, place);
    if (feature === undefined || clauses.length === 0) return [];
    const decision = decisions.get(place.featureId) ?? { linked: new Set(), refused: new Set() };
    decisions.set(place.featureId, decision);
    for (const clause of clauses) (isRefused ? decision.refused : decision.linked).add(clause);
    const pairs = counterparts(feature, clauses, index, matcher);
    const touched = follow(pairs, isRefused);
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

/** A name is never refused for being itself: that the passage did not fit has then another reason. */
function learn(matcher: TermMatcher, pairs: readonly Correspondence[], isRefused: boolean): void {
  for (const pair of pairs) {
    if (!isRefused) matcher.learn(pair, CONFIRMED, false);
    else if (pair.term !== pair.part)
      matcher.learn(pair, matcher.match(pair.term, pair.part).value * REFUSED_FACTOR, true);
  }
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
