import { featureQueries } from '../../../shared/suggest/reading/feature-query.ts';
import { buildMaterialIndex, type MaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { PassageScorer } from '../../../shared/suggest/scoring/passage-scores.ts';
import type { ScoredFeature } from '../../../shared/suggest/scoring/scored.ts';
import { TermMatcher } from '../../../shared/suggest/scoring/term-similarity.ts';
import { smallLexicon } from './lexicon/lexicons.ts';

export type Weighed = Readonly<{
  index: MaterialIndex;
  matcher: TermMatcher;
  scorer: PassageScorer;
  feature: (at: number) => ScoredFeature;
}>;

/** Features weighed against one text with the small lexicon. */
export function weigh(texts: readonly string[], material: string): Weighed {
  const lexicon = smallLexicon();
  const index = buildMaterialIndex([{ id: 'm', text: material }], lexicon);
  const matcher = new TermMatcher(lexicon);
  const features = texts.map((text, at) => ({ id: `${at}`, label: `${at}`, text }));
  const scorer = new PassageScorer(featureQueries(features, lexicon), index, matcher);
  return {
    index,
    matcher,
    scorer,
    feature: (at) => {
      const found = scorer.features[at];
      if (found === undefined) throw new Error(`no feature ${at}`);
      return found;
    },
  };
}
