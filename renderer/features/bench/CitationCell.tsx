import { X } from 'lucide-react';
import { memo } from 'react';
import type { Evidence, Link } from '../../../shared/domain/evidence.ts';
import { citationOf } from '../../../shared/opinion/citation.ts';
import { t } from '../../locales/t.ts';
import { useFiles } from '../../state/machine.ts';
import { useBench } from './bench-context.tsx';
import { cropStyle } from './crop-style.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useEvidenceOf, useJudgment, useLinks } from './use-row.ts';

type CitationCellProps = Readonly<{ featureId: string; isCurrent: boolean }>;

/** What shows the feature (对应特征·出处): linked passages and regions, and below them what is proposed. */
export const CitationCell = memo(function CitationCell({ featureId, isCurrent }: CitationCellProps) {
  const links = useLinks(featureId);
  const evidence = useEvidenceOf(links);
  const judgment = useJudgment(featureId);
  const counterpart = judgment?.counterpart ?? '';
  return (
    <td className="cell-citation" data-terms="material">
      {counterpart === '' ? null : <p className="counterpart">{counterpart}</p>}
      {links.map((link) => (
        <Citation key={link.id} link={link} evidence={evidence[link.evidenceId]} isCurrent={isCurrent} />
      ))}
      {links.length === 0 && judgment?.verdict === 'MISSING' ? (
        <p className="no-counterpart">{t('bench.noCounterpart')}</p>
      ) : null}
      <SuggestionList featureId={featureId} links={links} isCurrent={isCurrent} />
    </td>
  );
});

type CitationProps = Readonly<{ link: Link; evidence: Evidence | undefined; isCurrent: boolean }>;

function Citation({ link, evidence, isCurrent }: CitationProps) {
  const bench = useBench();
  const { anchor } = link;
  const place = citationOf(link, evidence);
  return (
    <div className="citation" data-citation={link.id}>
      <button
        type="button"
        className="citation-go"
        tabIndex={isCurrent ? 0 : -1}
        title={t('bench.openSource', { place })}
        disabled={evidence === undefined}
        onClick={() => bench.showMark(link.evidenceId, link.id)}
      >
        {anchor.kind === 'text' ? (
          <q className="citation-quote">{anchor.quote}</q>
        ) : (
          <RegionPicture link={link} evidence={evidence} />
        )}
        <span className="citation-place">{place}</span>
      </button>
      <button
        type="button"
        className="citation-remove"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={t('bench.unlink', { place })}
        title={t('bench.unlink', { place })}
        onClick={() => void bench.unlink(link.id)}
      >
        <X size={12} aria-hidden />
      </button>
    </div>
  );
}

/** The part of a picture that a region marks; for a page only its words, since pages are drawn on demand. */
function RegionPicture({ link, evidence }: Pick<CitationProps, 'link' | 'evidence'>) {
  const { blobUrl } = useFiles();
  const { anchor } = link;
  if (anchor.kind !== 'region') return null;
  const words = anchor.caption === '' ? t('bench.region') : anchor.caption;
  if (evidence?.image === undefined || evidence.image === null) return <span>{words}</span>;
  const url = blobUrl(evidence.sha256, evidence.mime);
  return (
    <span
      className="citation-picture"
      role="img"
      aria-label={words}
      style={{ ...cropStyle(anchor, evidence.image), backgroundImage: `url(${JSON.stringify(url)})` }}
    />
  );
}
