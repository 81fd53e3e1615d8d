import { useMemo } from 'react';
import { claimRows } from '../../../shared/claims/expand.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ClaimWords } from './ClaimWords.tsx';
import { claimAnchor } from './claim-anchor.ts';

type ClaimListProps = Readonly<{ right: Right; claims: readonly Claim[] }>;

/** The claims as a tree; those asserted by the client are ticked, and split when they are. */
export function ClaimList({ right, claims }: ClaimListProps) {
  const act = useAct();
  const asserted = right.assertedClaims;
  const known = useMemo(() => new Set(claims.map(({ no }) => no)), [claims]);
  const assert = (nos: readonly number[]) =>
    void act({ type: 'claims.assert', rightId: right.id, nos: [...nos].sort((a, b) => a - b) });
  return (
    <div className="claim-list">
      <p className="claims-note">
        {t('right.assertHint')}
        {right.claimsVersion === '' ? '' : t('right.versionIs', { version: right.claimsVersion })}
      </p>
      {claimRows(claims).map(({ claim, depth }) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          depth={depth}
          known={known}
          isAsserted={asserted.includes(claim.no)}
          onAssert={(isAsserted) =>
            assert(isAsserted ? [...asserted, claim.no] : asserted.filter((no) => no !== claim.no))
          }
        />
      ))}
    </div>
  );
}

type ClaimItemProps = Readonly<{
  claim: Claim;
  depth: number;
  /** Numbers of all claims that are there. */
  known: ReadonlySet<number>;
  isAsserted: boolean;
  onAssert: (isAsserted: boolean) => void;
}>;

/** Deeper claims are not indented further: chains of ten stay readable. */
const MAX_INDENT = 6;

function ClaimItem({ claim, depth, known, isAsserted, onAssert }: ClaimItemProps) {
  const features = useCaseState(
    (state) => Object.values(state.features).filter((feature) => feature.claimId === claim.id).length,
  );
  return (
    <article
      id={claimAnchor(claim.no)}
      tabIndex={-1}
      className="claim-item"
      style={{ marginLeft: Math.min(depth, MAX_INDENT) * 20 }}
    >
      <header className="claim-item-head">
        <Checkbox isChecked={isAsserted} onChange={onAssert}>
          <strong>{t('right.claimNo', { no: claim.no })}</strong>
        </Checkbox>
        <Chip tone="plain">{claim.kind === 'independent' ? t('right.independent') : dependence(claim)}</Chip>
        <span className="claim-subject">{claim.subject}</span>
        <span className="top-space" />
        {features === 0 ? null : <span className="muted">{t('right.features', { count: features })}</span>}
      </header>
      <ClaimWords claim={claim} known={known} />
      {claim.problems.map((problem) => (
        <p key={`${problem.code}-${problem.start}`} className={`problem problem-${problem.severity}`}>
          {problem.message}
        </p>
      ))}
    </article>
  );
}

function dependence({ dependsOn }: Claim): string {
  return t('right.dependsOn', { nos: dependsOn.join('、') });
}
