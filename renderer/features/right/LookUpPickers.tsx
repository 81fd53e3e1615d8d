import { t } from '../../locales/t.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';
import type { LookUp, Support } from './look-up.ts';

type PickerProps = Readonly<{ lookUp: LookUp; onLookUp: (lookUp: LookUp) => void }>;

/** The features to choose from; those that the description does not speak of are marked. */
export function FeaturePicker({
  support,
  lookUp,
  onLookUp,
}: PickerProps & Readonly<{ support: readonly Support[] }>) {
  if (support.length === 0) return null;
  return (
    <fieldset className="picks">
      <legend>{t('patent.features')}</legend>
      {support.map(({ feature: { id, label, text }, hits }) => (
        <button
          key={id}
          type="button"
          className="pick"
          aria-pressed={lookUp.by === 'feature' && lookUp.id === id}
          title={hits.length === 0 ? t('patent.noSupportTitle', { text }) : text}
          onClick={() => onLookUp({ by: 'feature', id })}
        >
          {label}
          {hits.length === 0 ? <span className="pick-missing">{t('patent.noSupportMark')}</span> : null}
        </button>
      ))}
    </fieldset>
  );
}

/** The terms of the patent with their marks and how often they are used. */
export function TermPicker({ patent, lookUp, onLookUp }: PickerProps & Readonly<{ patent: Patent }>) {
  if (patent.terms.length === 0) return null;
  return (
    <fieldset className="picks">
      <legend>{t('patent.terms')}</legend>
      {patent.terms.map(({ term, marks, count }) => (
        <button
          key={term}
          type="button"
          className="pick"
          aria-pressed={lookUp.by === 'term' && lookUp.term === term}
          onClick={() => onLookUp({ by: 'term', term })}
        >
          {term}
          {marks.length === 0 ? null : <span className="pick-mark">{marks.join('、')}</span>}
          <span className="pick-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
