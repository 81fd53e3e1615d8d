import { History } from 'lucide-react';
import type { Claim } from '../../../shared/domain/claim.ts';
import { formatDate } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useEarlier } from '../../state/use-earlier.ts';
import { Button } from '../../ui/Button.tsx';

/** Splits of the same claim by other cases of the patent; one click takes one over, undo takes it back. */
export function EarlierSplits({ claim }: Readonly<{ claim: Claim }>) {
  const act = useAct();
  const offered = useEarlier(({ splits }) => splits.filter(({ claimId }) => claimId === claim.id));
  if (offered.length === 0) return null;
  return (
    <div className="earlier-splits">
      {offered.map(({ in: { caseNo, date }, pieces, claimId }) => (
        <Button
          key={caseNo}
          icon={History}
          look="quiet"
          title={t('bench.takeSplitHint', { date: formatDate(date), count: pieces.length })}
          onClick={() => void act({ type: 'claim.splitAs', claimId, pieces: [...pieces] })}
        >
          {t('bench.takeSplit', { caseNo })}
        </Button>
      ))}
    </div>
  );
}
