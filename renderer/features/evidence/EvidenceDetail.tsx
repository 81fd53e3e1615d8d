import { useMemo, useState } from 'react';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { t } from '../../locales/t.ts';
import { EvidenceReader } from '../../parts/readers/EvidenceReader.tsx';
import type { ReaderMark } from '../../parts/readers/marks.ts';
import { useCase, useCaseState } from '../../state/case-context.tsx';
import { goToTab } from '../../state/navigation.ts';
import { EvidenceFacts } from './EvidenceFacts.tsx';

/** One piece of evidence: what is known of it, and the thing itself with the passages linked so far. */
export function EvidenceDetail({ evidence }: Readonly<{ evidence: Evidence }>) {
  const { caseId } = useCase().view.get();
  const [tab, setTab] = useState<'content' | 'facts'>('content');
  const [selection, setSelection] = useState<Anchor | null>(null);
  const marks = useLinkMarks(evidence.id);
  const links = useCaseState((state) => state.links, Object.is);
  return (
    <section className="evidence-detail" aria-label={evidence.name}>
      <header className="evidence-detail-head">
        <h2>{evidence.name}</h2>
        <fieldset className="segments" aria-label={t('evidence.show')}>
          <button
            type="button"
            className="segment"
            aria-pressed={tab === 'content'}
            onClick={() => setTab('content')}
          >
            {t('evidence.content')}
          </button>
          <button
            type="button"
            className="segment"
            aria-pressed={tab === 'facts'}
            onClick={() => setTab('facts')}
          >
            {t('evidence.facts')}
          </button>
        </fieldset>
      </header>
      {tab === 'facts' ? (
        <EvidenceFacts evidence={evidence} />
      ) : (
        <EvidenceReader
          caseId={caseId}
          evidence={evidence}
          marks={marks}
          flash={null}
          selection={selection}
          onSelection={setSelection}
          onMark={(id) => {
            const link = links[id];
            if (link !== undefined) goToTab(caseId, 'bench', link.featureId);
          }}
        />
      )}
    </section>
  );
}

/** Passages of this evidence that features point to, with the features' labels. */
function useLinkMarks(evidenceId: string): readonly ReaderMark[] {
  const links = useCaseState((state) =>
    Object.values(state.links).filter((link) => link.evidenceId === evidenceId),
  );
  const features = useCaseState((state) => state.features, Object.is);
  return useMemo(
    () =>
      links.map((link) => {
        const label = features[link.featureId]?.label ?? '';
        return {
          id: link.id,
          anchor: link.anchor,
          label,
          tone: 'link',
          title: t('evidence.feature', { label }),
        };
      }),
    [links, features],
  );
}
