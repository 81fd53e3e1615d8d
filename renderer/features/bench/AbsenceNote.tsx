import type { FeatureSuggestions, Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import { t } from '../../locales/t.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useBench } from './bench-context.tsx';
import { nearestOf } from './suggestion-view.ts';

type AbsenceNoteProps = Readonly<{ offered: FeatureSuggestions; open: readonly Suggestion[] }>;

/**
 * Why a feature may be absent: words that no passage shows, and why the nearest passage is not enough. A hint
 * for ordering work; the verdict is the expert's.
 */
export function AbsenceNote({ offered, open }: AbsenceNoteProps) {
  const bench = useBench();
  if (offered.outlook !== 'likely-absent') {
    const isPartly = offered.outlook === 'unclear' && offered.missingTerms.length > 0;
    return isPartly ? (
      <p className="absence-partly">{t('bench.partlyMissing', { terms: quoted(offered.missingTerms) })}</p>
    ) : null;
  }
  return (
    <div className="absence" role="note">
      <p>
        <b>{t('bench.absentHead')}</b> <span className="absence-hint">{t('bench.absentHint')}</span>
      </p>
      <p>{open.length === 0 ? offered.absence : nearestWords(offered, open)}</p>
      <button type="button" className="absence-take" onClick={() => void bench.judge('MISSING')}>
        {t('bench.absentTake')}
        <Kbd keys="4" />
      </button>
    </div>
  );
}

/** Why the first passage is not enough, from what it shows and lacks. */
function nearestWords(offered: FeatureSuggestions, open: readonly Suggestion[]): string {
  const { shows, lacks, elsewhere } = nearestOf(offered, open);
  const words = { shows: paired(shows), lacks: quoted(lacks), elsewhere: quoted(elsewhere) };
  if (lacks.length > 0) return t(shows.length > 0 ? 'bench.nearestPartly' : 'bench.nearestNothing', words);
  if (elsewhere.length > 0 && shows.length > 0) return t('bench.nearestApart', words);
  return t('bench.nearestVague');
}

/** Each word of the feature, and in brackets how the passage calls it where it calls it otherwise. */
function paired(shows: ReturnType<typeof nearestOf>['shows']): string {
  return shows
    .map(({ feature, passage }) => (feature === passage ? `“${feature}”` : `“${feature}”（“${passage}”）`))
    .join('、');
}

function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join('、');
}
