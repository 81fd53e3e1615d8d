import { Search } from 'lucide-react';
import { Fragment, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { ParagraphHit } from '../../../shared/claims/description.ts';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { comparedClaims } from '../../../shared/domain/compared-claims.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { ParagraphItem } from '../../parts/patent/ParagraphItem.tsx';
import type { Patent } from '../../parts/patent/use-patent.ts';
import { useQuote } from '../../parts/patent/use-quote.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { LookUpOutcome } from './LookUpOutcome.tsx';
import { FeaturePicker, TermPicker } from './LookUpPickers.tsx';
import { ALL, featuresByParagraph, type LookUp, paragraphsFor, supportOf } from './look-up.ts';

type LookUpProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  patent: Patent;
  lookUp: LookUp;
  onLookUp: (lookUp: LookUp) => void;
}>;

/** Looking up in the description: by feature, by term, by any words; and from a paragraph back to its features. */
export function DescriptionLookUp({ right, claims, patent, lookUp, onLookUp }: LookUpProps) {
  const features = useComparedFeatures(right, claims);
  const support = useMemo(() => supportOf(features, patent), [features, patent]);
  const spokenOf = useMemo(() => featuresByParagraph(support), [support]);
  const [words, setWords] = useState(lookUp.by === 'words' ? lookUp.words : '');
  const choose = (next: LookUp) => {
    setWords('');
    onLookUp(next);
  };
  const deferred = useDeferredValue(lookUp);
  const hits = useMemo(() => paragraphsFor(deferred, patent, support), [deferred, patent, support]);
  const quote = useQuote(patent);
  return (
    <>
      <div className="look-up">
        <label className="look-up-search">
          <Search size={14} aria-hidden />
          <input
            className="input"
            type="search"
            aria-label={t('patent.search')}
            placeholder={t('patent.search')}
            value={words}
            onChange={(event) => {
              const next = event.target.value;
              setWords(next);
              onLookUp(next.trim() === '' ? ALL : { by: 'words', words: next.trim() });
            }}
          />
        </label>
        <Button look="quiet" disabled={lookUp.by === 'all'} onClick={() => choose(ALL)}>
          {t('patent.allParagraphs')}
        </Button>
      </div>
      <FeaturePicker support={support} lookUp={lookUp} onLookUp={choose} />
      <TermPicker patent={patent} lookUp={lookUp} onLookUp={choose} />
      <LookUpOutcome lookUp={deferred} patent={patent} support={support} count={hits.length} />
      <Paragraphs
        hits={hits}
        hasSections={deferred.by === 'all'}
        render={(hit) => (
          <ParagraphItem
            patent={patent}
            hit={hit}
            hasSection={deferred.by !== 'all'}
            term={deferred.by === 'term' ? deferred.term : undefined}
            onQuote={quote}
            notes={
              <ParagraphNotes
                hit={hit}
                lookUp={deferred}
                features={spokenOf.get(hit.paragraph.no) ?? []}
                onLookUp={choose}
              />
            }
          />
        )}
      />
    </>
  );
}

/** The features of the compared claims in the order of the comparison. */
function useComparedFeatures(right: Right, claims: readonly Claim[]): readonly Feature[] {
  return useCaseState((state) => {
    const all = ordered(state.features);
    const compared = claims.length === 0 ? [] : comparedClaims(state, right);
    return compared.flatMap(({ id }) => all.filter(({ claimId }) => claimId === id));
  });
}

type ParagraphsProps = Readonly<{
  hits: readonly ParagraphHit[];
  /** Whether the sections of the description head their paragraphs. */
  hasSections: boolean;
  render: (hit: ParagraphHit) => ReactNode;
}>;

function Paragraphs({ hits, hasSections, render }: ParagraphsProps) {
  return (
    <div className="paragraphs">
      {hits.map((hit, at) => {
        const { section, no } = hit.paragraph;
        const isFirst = hasSections && hits[at - 1]?.paragraph.section !== section;
        return (
          <Fragment key={no}>
            {isFirst ? <h3 className="paragraph-section">{t(`patent.section_${section}`)}</h3> : null}
            {render(hit)}
          </Fragment>
        );
      })}
    </div>
  );
}

type NotesProps = Readonly<{
  hit: ParagraphHit;
  lookUp: LookUp;
  features: readonly Feature[];
  onLookUp: (lookUp: LookUp) => void;
}>;

/** How near a paragraph is, and the features it speaks of as ways back. */
function ParagraphNotes({ hit, lookUp, features, onLookUp }: NotesProps) {
  return (
    <>
      {lookUp.by === 'feature' ? (
        <span className="muted">{t('patent.nearness', { percent: Math.round(hit.score * 100) })}</span>
      ) : null}
      <span className="paragraph-features">
        {features.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="pick"
            aria-label={t('patent.showFeature', { label })}
            aria-pressed={lookUp.by === 'feature' && lookUp.id === id}
            onClick={() => onLookUp({ by: 'feature', id })}
          >
            {label}
          </button>
        ))}
      </span>
    </>
  );
}
