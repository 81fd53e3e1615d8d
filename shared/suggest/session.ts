import { featureQueries } from './feature-query.ts';
import { counterparts, namingClauses } from './learn-counterparts.ts';
import type { MaterialIndex } from './material-index.ts';
import type { FeatureSuggestions, SuggestFeature, SuggestOptions } from './model.ts';
import { PassageScorer, type ScoredFeature } from './passage-scores.ts';
import { DEFAULT_TOP } from './suggest.ts';
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

const CONFIRMED = 0.95;
const REFUSED_FACTOR = 0.5;

export function createSuggestionSession(
  features: readonly SuggestFeature[],
  index: MaterialIndex,
  options: SessionOptions = {},
): SuggestionSession {
  const matcher = new TermMatcher(index.lexicon);
  for (const { term, part } of options.known ?? []) matcher.learn({ term, part }, CONFIRMED, false);
  const scorer = new PassageScorer(featureQueries(features, index.lexicon), index, matcher);
  const decided = new Map<string, Set<number>>();
  const rowFor = (feature: ScoredFeature) => {
    const barred = decided.get(feature.query.feature.id);
    return suggestionsFor(
      feature,
      index,
      matcher,
      options.top ?? DEFAULT_TOP,
      (clause) => barred?.has(clause) === true,
    );
  };
  const rows = new Map(scorer.features.map((feature) => [feature.query.feature.id, rowFor(feature)]));

  const decide = (featureId: string, materialId: string, start: number, end: number, isRefused: boolean) => {
    const feature = scorer.features.find((each) => each.query.feature.id === featureId);
    const clauses = clausesIn(index, materialId, start, end);
    if (feature === undefined || clauses.length === 0) return [];
    const barred = decided.get(featureId) ?? new Set<number>();
    decided.set(featureId, barred);
    for (const clause of clauses) barred.add(clause);
    const pairs = counterparts(feature, clauses, index, matcher);
    for (const { term, part } of pairs) {
      const value = isRefused ? matcher.match(term, part).value * REFUSED_FACTOR : CONFIRMED;
      if (!isRefused || term !== part) matcher.learn({ term, part }, value, isRefused);
    }
    const terms = new Set(pairs.map((pair) => pair.term));
    const extra = isRefused ? [] : pairs.flatMap((pair) => namingClauses(index, pair.part));
    const changed = scorer.features.filter((each) => each === feature || names(each, terms));
    for (const each of changed)
      for (const unit of each.units) scorer.refresh(unit, names(each, terms) ? extra : []);
    const answers = changed.map(rowFor);
    for (const answer of answers) rows.set(answer.id, answer);
    return answers;
  };

  return {
    all: () => [...rows.values()],
    confirm: (featureId, materialId, start, end) => decide(featureId, materialId, start, end, false),
    reject: (featureId, materialId, start, end) => decide(featureId, materialId, start, end, true),
    correspondences: () => matcher.learned(),
  };
}

function names(feature: ScoredFeature, terms: ReadonlySet<string>): boolean {
  return feature.units.some(({ unit }) => unit.terms.some((term) => terms.has(term)));
}

function clausesIn(index: MaterialIndex, materialId: string, start: number, end: number): readonly number[] {
  const { clauses } = index;
  const found: number[] = [];
  for (let clause = 0; clause < clauses.count; clause++) {
    if (index.materials[clauses.material[clause] ?? 0]?.id !== materialId) continue;
    if ((clauses.start[clause] ?? 0) < end && start < (clauses.end[clause] ?? 0))
      found.push(clauses.original[clause] ?? clause);
  }
  return found;
}
