import type { EarlierConstruction } from '../../../shared/domain/earlier.ts';
import { formatDate } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { newId } from '../../state/new-id.ts';
import { useEarlier } from '../../state/use-earlier.ts';
import { Button } from '../../ui/Button.tsx';

/** How other cases of the patent read terms of its claims; each can be taken over as it is. */
export function EarlierConstructions() {
  const act = useAct();
  const offered = useEarlier(({ constructions }) => constructions);
  if (offered.length === 0) return null;
  const take = ({ term, meaning, source, citation }: EarlierConstruction) =>
    void act({
      type: 'record.add',
      collection: 'constructions',
      id: newId(),
      patch: { term, meaning, source, citation },
    });
  return (
    <ul className="earlier-terms" aria-label={t('opinion.earlierTerms')}>
      {offered.map((each) => (
        <li key={`${each.in.caseNo} ${each.term} ${each.meaning}`} className="earlier-term">
          <p>
            {t('opinion.earlierTerm', { term: each.term, meaning: each.meaning })}
            <span className="muted">
              {t('opinion.earlierTermFrom', { caseNo: each.in.caseNo, date: formatDate(each.in.date) })}
            </span>
          </p>
          <Button look="quiet" onClick={() => take(each)}>
            {t('opinion.earlierTermTake')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
