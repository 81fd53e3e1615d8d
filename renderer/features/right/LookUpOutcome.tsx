import { t } from '../../locales/t.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';
import { Notice } from '../../ui/Notice.tsx';
import { type LookUp, type Support, unseenTerms } from './look-up.ts';

type OutcomeProps = Readonly<{
  lookUp: LookUp;
  patent: Patent;
  support: readonly Support[];
  count: number;
}>;

/** What a look-up found, in words; that nothing was found is said plainly, because it matters (26.4). */
export function LookUpOutcome({ lookUp, patent, support, count }: OutcomeProps) {
  switch (lookUp.by) {
    case 'all':
      return null;
    case 'words': {
      const { words } = lookUp;
      return <Said words={t(count === 0 ? 'patent.wordsMissing' : 'patent.wordsFound', { words, count })} />;
    }
    case 'term':
      return <TermOutcome term={lookUp.term} patent={patent} count={count} />;
    case 'feature': {
      const feature = support.find((one) => one.feature.id === lookUp.id)?.feature;
      if (feature === undefined) return null;
      const { label, text } = feature;
      const unseen = unseenTerms(feature, patent).map((term) => t('patent.quotedTerm', { term }));
      const unseenWords = unseen.length === 0 ? '' : t('patent.unseenTerms', { terms: unseen.join('、') });
      return (
        <div className="look-up-outcome" role="status">
          <p>{t('patent.chosenFeature', { label, text })}</p>
          {count === 0 ? (
            <Notice tone="warning">{t('patent.noSupport', { label }) + unseenWords}</Notice>
          ) : (
            <p className="muted">{t('patent.supported', { count }) + unseenWords}</p>
          )}
        </div>
      );
    }
  }
}

function Said({ words }: Readonly<{ words: string }>) {
  return (
    <p className="look-up-outcome muted" role="status">
      {words}
    </p>
  );
}

function TermOutcome({ term, patent, count }: Readonly<{ term: string; patent: Patent; count: number }>) {
  const entry = patent.terms.find((one) => one.term === term);
  const names = (entry?.variants ?? []).map((one) =>
    t('patent.variantCount', { term: one.term, count: one.count }),
  );
  const found = t(count === 0 ? 'patent.termMissing' : 'patent.termFound', { term, count });
  const also = names.length === 0 ? '' : t('patent.variants', { names: names.join('、') });
  return <Said words={found + also} />;
}
