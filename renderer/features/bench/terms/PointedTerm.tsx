import { t } from '../../../locales/t.ts';
import { useStore } from '../../../state/store.ts';
import { useBench } from '../bench-context.tsx';
import { useClaimTerms } from './use-claim-terms.ts';

/** The term under the pointer with its mark and its names in the material. */
export function PointedTerm() {
  const bench = useBench();
  const terms = useClaimTerms();
  const term = useStore(bench.pointedTerm, (at) => (at === null ? undefined : terms[at]));
  if (term === undefined) return null;
  const name = term.mark === '' ? term.name : `${term.name}（${term.mark}）`;
  const parts = term.parts.map(({ words }) => words).join('、');
  return <span className="pointed-term">{parts === '' ? name : t('bench.termIs', { name, parts })}</span>;
}
