import { useMemo } from 'react';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCaseState, useEntity } from '../../state/case-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBenchView } from './bench-context.tsx';
import { ClaimText } from './ClaimText.tsx';
import { ClaimTree } from './ClaimTree.tsx';
import { readClaim } from './cut-places.ts';
import { EarlierSplits } from './EarlierSplits.tsx';
import { FeatureTools } from './FeatureTools.tsx';

/** The claims of the right as a tree, and the words of one with its features. */
export function ClaimPane() {
  const claimId = useBenchView((view) => view.claimId);
  const claim = useEntity('claims', claimId ?? '');
  const features = useClaimFeatures(claimId ?? '');
  const reading = useMemo(() => (claim === undefined ? null : readClaim(claim)), [claim]);
  return (
    <>
      <ClaimTree />
      {claim === undefined || reading === null ? null : (
        <section className="claim-view" aria-label={t('bench.claimNo', { no: claim.no })}>
          <header className="claim-view-head">
            <h2>{t('bench.claimNo', { no: claim.no })}</h2>
            <GranularitySelect claim={claim} isSplit={features.length > 0} />
          </header>
          <EarlierSplits claim={claim} />
          <ClaimText key={claim.id} claim={claim} features={features} reading={reading} />
          <FeatureTools claim={claim} features={features} reading={reading} />
        </section>
      )}
    </>
  );
}

function useClaimFeatures(claimId: string): readonly Feature[] {
  const features = useCaseState((state) => state.features, Object.is);
  return useMemo(
    () => ordered(features).filter((feature) => feature.claimId === claimId),
    [features, claimId],
  );
}

type GranularityProps = Readonly<{ claim: Claim; isSplit: boolean }>;

/** How finely the claim is split; splitting again keeps what still stands. */
function GranularitySelect({ claim, isSplit }: GranularityProps) {
  const act = useAct();
  const split = (granularity: Claim['granularity']) =>
    void act({ type: 'claim.split', claimId: claim.id, granularity });
  if (!isSplit) return <Button onClick={() => split(claim.granularity)}>{t('bench.splitNow')}</Button>;
  return (
    <Select
      aria-label={t('bench.granularity')}
      title={t('bench.granularityHint')}
      value={claim.granularity}
      options={[
        { value: 'coarse', label: t('bench.coarse') },
        { value: 'expert', label: t('bench.expert') },
        { value: 'fine', label: t('bench.fine') },
      ]}
      onChange={split}
    />
  );
}
