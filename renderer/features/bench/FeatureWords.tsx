import { useMemo } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import { useStore } from '../../state/store.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import type { WordMark } from './matched-words.ts';
import { missingMarks, pairMarks } from './suggestion-marks.ts';
import { reasonPairs } from './suggestion-view.ts';
import { useLinks, useOpenSuggestions } from './use-row.ts';

type FeatureWordsProps = Readonly<{ feature: Feature; isCurrent: boolean }>;

/** The feature's words; in the current row those that the chosen suggestion answers, and those nothing answers. */
export function FeatureWords({ feature, isCurrent }: FeatureWordsProps) {
  return isCurrent ? <AnsweredWords feature={feature} /> : feature.text;
}

function AnsweredWords({ feature }: Readonly<{ feature: Feature }>) {
  return <MarkedWords text={feature.text} marks={useAnswered(feature.id)} />;
}

function useAnswered(featureId: string): readonly WordMark[] {
  const bench = useBench();
  const links = useLinks(featureId);
  const open = useOpenSuggestions(featureId, links);
  const offered = useStore(bench.suggestions, (map) => map.get(featureId));
  const choice = useBenchView((view) => view.choice);
  const isOn = useBenchView((view) => view.suggestions !== 'hidden');
  return useMemo(() => {
    if (!isOn) return [];
    const chosen = open[Math.min(choice, open.length - 1)];
    const missing = links.length > 0 ? [] : (offered?.missingTerms ?? []);
    return [
      ...(chosen === undefined ? [] : pairMarks(reasonPairs(chosen), 'feature')),
      ...missingMarks(missing),
    ];
  }, [isOn, open, choice, links, offered]);
}
