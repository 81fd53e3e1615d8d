import type { EarlierVerdict } from '../../../shared/domain/earlier.ts';
import { contradicts } from '../../../shared/domain/earlier.ts';
import { effectiveVerdict } from '../../../shared/domain/judgment.ts';
import { verdictWord } from '../../locales/codes.ts';
import { formatDate, formatMonth } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useEarlier } from '../../state/use-earlier.ts';
import { classNames } from '../../ui/class-names.ts';
import { useBenchView } from './bench-context.tsx';
import { useJudgment } from './use-row.ts';

/** Earlier verdicts that a row shows; the rest stand in the title. */
const SHOWN = 2;

/**
 * What other cases of the patent found for the same words: a quiet fact, loud only where this case differs. What was
 * found of another product decides nothing about this one, so it is not said before the row is judged.
 */
export function EarlierVerdicts({ featureId }: Readonly<{ featureId: string }>) {
  const productId = useBenchView((view) => view.productId);
  const verdict = effectiveVerdict(useJudgment(featureId));
  const earlier = useEarlier(({ verdicts }) =>
    verdicts.filter((each) => each.featureId === featureId && each.productId === productId),
  );
  const told = earlier.filter(({ isSameProduct }) => isSameProduct || verdict !== 'PENDING');
  if (told.length === 0) return null;
  return (
    <ul className="earlier-verdicts" title={told.map(wholeWords).join('\n')}>
      {told.slice(0, SHOWN).map((each) => (
        <li
          key={`${each.in.caseNo} ${each.product} ${each.verdict}`}
          className={classNames('earlier-verdict', contradicts(verdict, each) && 'is-contrary')}
        >
          {t(each.isSameProduct ? 'bench.earlierVerdict' : 'bench.earlierVerdictOther', {
            verdict: verdictWord(each.verdict),
          })}
          <span className="earlier-month">{formatMonth(each.in.date)}</span>
        </li>
      ))}
    </ul>
  );
}

function wholeWords({
  in: { caseNo, date },
  product,
  verdict,
  isIssued,
  isSameProduct,
}: EarlierVerdict): string {
  const facts = { caseNo, date: formatDate(date), product, verdict: verdictWord(verdict) };
  const words = t(isSameProduct ? 'bench.earlierWhole' : 'bench.earlierWholeOther', facts);
  return isIssued ? `${words}${t('bench.earlierIssued')}` : words;
}
