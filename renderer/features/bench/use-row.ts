import { useMemo } from 'react';
import type { Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import type { Evidence, Link } from '../../../shared/domain/evidence.ts';
import { type Judgment, judgmentId } from '../../../shared/domain/judgment.ts';
import { useCaseState, useEntity } from '../../state/case-context.tsx';
import { useStore } from '../../state/store.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import { openSuggestions } from './suggestion-view.ts';

/** The judgment of a row for the product in view. */
export function useJudgment(featureId: string): Judgment | undefined {
  const productId = useBenchView((view) => view.productId);
  return useEntity('judgments', judgmentId(featureId, productId));
}

/** The links of a row in their order; the same list as long as none of them changed. */
export function useLinks(featureId: string): readonly Link[] {
  const productId = useBenchView((view) => view.productId);
  return useCaseState((state) =>
    Object.values(state.links)
      .filter((link) => link.featureId === featureId && link.productId === productId)
      .sort((a, b) => (a.order < b.order ? -1 : 1)),
  );
}

/** The pieces of evidence that these links lead to, by id. */
export function useEvidenceOf(links: readonly Link[]): Readonly<Record<string, Evidence>> {
  return useCaseState((state) =>
    Object.fromEntries(
      links.flatMap(({ evidenceId }) => {
        const evidence = state.evidence[evidenceId];
        return evidence === undefined ? [] : [[evidenceId, evidence]];
      }),
    ),
  );
}

/** Suggestions of a row that are still open. */
export function useOpenSuggestions(featureId: string, links: readonly Link[]): readonly Suggestion[] {
  const bench = useBench();
  const offered = useStore(bench.suggestions, (map) => map.get(featureId));
  const rejections = useCaseState((state) =>
    Object.values(state.rejections).filter((one) => one.featureId === featureId),
  );
  return useMemo(() => openSuggestions(offered, links, rejections), [offered, links, rejections]);
}
