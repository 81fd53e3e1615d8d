import { useMemo, useState } from 'react';
import type { Claim } from '../../../shared/domain/claim.ts';
import { ordered } from '../../../shared/domain/entities.ts';
import { t } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import { type ClaimBranch, claimBranches } from './claim-branches.ts';

/** The claims with what they build on; pointing at one shows its chain. */
export function ClaimTree() {
  const bench = useBench();
  const shown = useBenchView((view) => view.claimId);
  const { claims, right } = useCaseState((state) => ({
    claims: state.claims,
    right: ordered(state.rights)[0],
  }));
  const branches = useMemo(
    () => claimBranches(Object.values(claims).filter((claim) => claim.rightId === right?.id)),
    [claims, right],
  );
  const [pointed, setPointed] = useState<ClaimBranch | null>(null);
  const chain = pointed?.chain ?? branches.find(({ claim }) => claim.id === shown)?.chain ?? [];
  const open = (claim: Claim) => {
    const first = ordered(bench.claimFeatures(claim.id))[0];
    if (first === undefined) bench.showClaim(claim.id);
    else bench.goTo(first.id);
  };
  return (
    <nav className="claim-tree" aria-label={t('bench.tree')} onPointerLeave={() => setPointed(null)}>
      <ul>
        {branches.map((branch) => {
          const { claim, depth } = branch;
          const isAsserted = right?.assertedClaims.includes(claim.no) === true;
          return (
            <li key={claim.id} style={{ paddingLeft: depth * 12 }}>
              <button
                type="button"
                className={classNames('claim-branch', chain.includes(claim.no) && 'is-in-chain')}
                aria-current={claim.id === shown ? 'true' : undefined}
                title={branchTitle(branch)}
                onPointerEnter={() => setPointed(branch)}
                onFocus={() => setPointed(branch)}
                onBlur={() => setPointed(null)}
                onClick={() => open(claim)}
              >
                <span className="claim-branch-no">{claim.no}</span>
                <span className="claim-branch-words">
                  {claim.subject === '' ? claim.text : claim.subject}
                </span>
                {isAsserted ? <span className="claim-branch-mark">{t('bench.asserted')}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function branchTitle({ claim, chain }: ClaimBranch): string {
  const title = t('bench.claimNo', { no: claim.no });
  return chain.length === 0 ? title : `${title} ${t('bench.chain', { nos: chain.join('、') })}`;
}
