import type { FeatureSuggestions, SuggestFeature, SuggestOptions } from './model.ts';
import { featureQueries } from './reading/feature-query.ts';
import type { MaterialIndex } from './reading/material-index.ts';
import { PassageScorer } from './scoring/passage-scores.ts';
import { TermMatcher } from './scoring/term-similarity.ts';
import { suggestionsFor } from './suggestions-for.ts';

/**
 * Ranked passages for every feature of a claim, with reasons, and an outlook (a hint for ordering work, never a
 * verdict). Features come in the claim's order. The same input gives the same answer on every machine; the method
 * is named by `SUGGESTER_VERSION`, the lexicon by its own version. Cost is linear in the material.
 */
export function suggest(
  features: readonly SuggestFeature[],
  index: MaterialIndex,
  options: SuggestOptions = {},
): readonly FeatureSuggestions[] {
  const matcher = new TermMatcher(index.lexicon, index.vectors?.model);
  const scorer = new PassageScorer(featureQueries(features, index.lexicon), index, matcher);
  return scorer.features.map((feature) => suggestionsFor(feature, index, matcher, options));
}
