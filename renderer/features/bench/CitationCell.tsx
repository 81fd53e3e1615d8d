import { X } from 'lucide-react';
import { memo } from 'react';
import type { Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import type { Evidence, Link } from '../../../shared/domain/evidence.ts';
import { citationOf } from '../../../shared/opinion/citation.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { useFiles } from '../../state/machine.ts';
import { useStore } from '../../state/store.ts';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { cropStyle } from './crop-style.ts';
import { suggestionMarkId } from './material-marks.ts';
import { focusOf, reasonWords } from './suggestion-view.ts';
import { useEvidenceOf, useJudgment, useLinks, useOpenSuggestions } from './use-row.ts';

type CitationCellProps = Readonly<{ featureId: string; isCurrent: boolean }>;

/** What shows the feature (对应特征·出处): linked passages and regions, and below them what is proposed. */
export const CitationCell = memo(function CitationCell({ featureId, isCurrent }: CitationCellProps) {
  const links = useLinks(featureId);
  const evidence = useEvidenceOf(links);
  const judgment = useJudgment(featureId);
  const counterpart = judgment?.counterpart ?? '';
  return (
    <td className="cell-citation">
      {counterpart === '' ? null : <p className="counterpart">{counterpart}</p>}
      {links.map((link) => (
        <Citation key={link.id} link={link} evidence={evidence[link.evidenceId]} isCurrent={isCurrent} />
      ))}
      {links.length === 0 && judgment?.verdict === 'MISSING' ? (
        <p className="no-counterpart">{t('bench.noCounterpart')}</p>
      ) : null}
      <Suggestions featureId={featureId} links={links} isCurrent={isCurrent} />
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

type SuggestionsProps = Readonly<{ featureId: string; links: readonly Link[]; isCurrent: boolean }>;

/** Up to three at the current row; elsewhere the first in one quiet line, where nothing is linked yet. */
function Suggestions({ featureId, links, isCurrent }: SuggestionsProps) {
  const bench = useBench();
  const open = useOpenSuggestions(featureId, links);
  const offered = useStore(bench.suggestions, (map) => map.get(featureId));
  const isOn = useBenchView((view) => view.hasSuggestions);
  const choice = useBenchView((view) => (isCurrent ? view.choice : -1));
  if (!isOn) return null;
  const first = open[0];
  if (!isCurrent) {
    if (links.length > 0 || first === undefined) return null;
    return <p className="suggestion-glance">{focusOf(first).inside}</p>;
  }
  return (
    <div className="suggestions">
      {open.map((suggestion, index) => (
        <SuggestionLine
          key={`${suggestion.evidenceId}:${suggestion.start}`}
          suggestion={suggestion}
          index={index}
          isChosen={index === Math.min(choice, open.length - 1)}
        />
      ))}
      {offered?.outlook === 'likely-absent' && offered.absence !== null && links.length === 0 ? (
        <p className="outlook">{offered.absence}</p>
      ) : null}
    </div>
  );
}

type SuggestionLineProps = Readonly<{ suggestion: Suggestion; index: number; isChosen: boolean }>;

const REASON_KINDS: Readonly<Record<Suggestion['reasons'][number]['kind'], WordKey>> = {
  term: 'bench.reasonTerm',
  synonym: 'bench.reasonSynonym',
  quantity: 'bench.reasonQuantity',
  'reference-mark': 'bench.reasonMark',
  structure: 'bench.reasonStructure',
};

function SuggestionLine({ suggestion, index, isChosen }: SuggestionLineProps) {
  const bench = useBench();
  return (
    <div className={classNames('suggestion', isChosen && 'is-chosen')}>
      <button
        type="button"
        className="suggestion-go"
        title={t('bench.showSuggestion')}
        onClick={() => {
          bench.choose(index);
          bench.showMark(suggestion.evidenceId, suggestionMarkId(suggestion));
        }}
      >
        <span className="suggestion-text">
          <FocusedText suggestion={suggestion} />
        </span>
        <span className="suggestion-reasons">
          {reasonWords(suggestion).map(({ kind, words }) => (
            <span key={words} className={`suggestion-reason reason-${kind}`} title={t(REASON_KINDS[kind])}>
              {words}
            </span>
          ))}
        </span>
      </button>
      <span className="suggestion-keys">
        <button
          type="button"
          className="suggestion-key"
          title={t('bench.accept')}
          onClick={() => void bench.accept(suggestion)}
        >
          <Kbd keys={isChosen ? 'Enter' : `Alt+${index + 1}`} />
        </button>
        <button
          type="button"
          className="suggestion-key"
          aria-label={t('bench.reject')}
          title={t('bench.reject')}
          onClick={() => void bench.reject(suggestion)}
        >
          <X size={12} aria-hidden />
        </button>
      </span>
    </div>
  );
}

/** The clause that matches in ink, what stands around it in grey. */
function FocusedText({ suggestion }: Readonly<{ suggestion: Suggestion }>) {
  const { before, inside, after } = focusOf(suggestion);
  return (
    <>
      {before === '' ? null : <span className="suggestion-around">…</span>}
      {inside}
      <span className="suggestion-around">{after}</span>
    </>
  );
}
