import { type CSSProperties, Fragment, useMemo } from 'react';
import { type ClaimRow, chainOf, claimRows } from '../../../shared/claims/expand.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import type { ClaimsSourceReading, PlaceOf } from '../../parts/patent/read-patent.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ClaimProblems, SetProblems } from './ClaimProblems.tsx';
import { ClaimWords } from './ClaimWords.tsx';
import { claimAnchor } from './claim-anchor.ts';

type ClaimListProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  /** The claims as their source gives them, once it was read. */
  reading: ClaimsSourceReading | null;
}>;

/** The claims as a tree; those asserted by the client are ticked, and split when they are. */
export function ClaimList({ right, claims, reading }: ClaimListProps) {
  const act = useAct();
  const asserted = right.assertedClaims;
  const rows = useMemo(() => claimRows(claims), [claims]);
  // Problems and places count in the text as read today; words stored by an older reading may lie elsewhere.
  const source = reading?.set.text === right.claimsText ? reading : null;
  const known = useMemo(() => new Set(claims.map(({ no }) => no)), [claims]);
  const assert = (nos: readonly number[]) =>
    void act({ type: 'claims.assert', rightId: right.id, nos: [...nos].sort((a, b) => a - b) });
  return (
    <div className="claim-list">
      <p className="claims-note">
        {t('right.assertHint')}
        {right.claimsVersion === '' ? '' : t('right.versionIs', { version: right.claimsVersion })}
      </p>
      {source === null ? null : (
        <SetProblems problems={source.set.problems} claims={claims} placeOf={source.placeOf} />
      )}
      {rows.map((row) => (
        <ClaimItem
          key={row.claim.id}
          row={row}
          placeOf={source?.placeOf ?? null}
          known={known}
          isAsserted={asserted.includes(row.claim.no)}
          onAssert={(isAsserted) =>
            assert(isAsserted ? [...asserted, row.claim.no] : asserted.filter((no) => no !== row.claim.no))
          }
        />
      ))}
    </div>
  );
}

type ClaimItemProps = Readonly<{
  row: ClaimRow<Claim>;
  placeOf: PlaceOf | null;
  /** Numbers of all claims that are there. */
  known: ReadonlySet<number>;
  isAsserted: boolean;
  onAssert: (isAsserted: boolean) => void;
}>;

/** Deeper claims are not indented further: chains of ten stay readable. */
const MAX_INDENT = 6;

function ClaimItem({ row, placeOf, known, isAsserted, onAssert }: ClaimItemProps) {
  const { claim, depth } = row;
  const features = useCaseState(
    (state) => Object.values(state.features).filter((feature) => feature.claimId === claim.id).length,
  );
  return (
    <article
      id={claimAnchor(claim.no)}
      tabIndex={-1}
      className="claim-item"
      style={{ '--level': Math.min(depth, MAX_INDENT) } as CSSProperties}
    >
      <header className="claim-item-head">
        <Checkbox isChecked={isAsserted} onChange={onAssert}>
          <strong>{t('right.claimNo', { no: claim.no })}</strong>
        </Checkbox>
        <Chip tone="plain">{claim.kind === 'independent' ? t('right.independent') : dependence(claim)}</Chip>
        {depth < 2 ? null : <Chain row={row} />}
        <span className="claim-subject">{claim.subject}</span>
        <span className="top-space" />
        {features === 0 ? null : <span className="muted">{t('right.features', { count: features })}</span>}
      </header>
      <ClaimWords claim={claim} known={known} />
      <ClaimProblems claim={claim} placeOf={placeOf} />
    </article>
  );
}

function dependence({ dependsOn }: Claim): string {
  return t('right.dependsOn', { nos: dependsOn.join('、') });
}

/** Longer chains are shown by their ends. */
const LONGEST_CHAIN = 6;

/** The claims from the independent one down to this one; each leads there. */
function Chain({ row }: Readonly<{ row: ClaimRow<Claim> }>) {
  const numbers = chainOf(row);
  const isLong = numbers.length > LONGEST_CHAIN;
  const shown = isLong ? [...numbers.slice(0, 1), ...numbers.slice(1 - LONGEST_CHAIN)] : numbers;
  return (
    <nav className="claim-chain" aria-label={t('right.chain', { no: row.claim.no })}>
      {shown.map((no, at) => (
        <Fragment key={no}>
          {at === 0 ? '' : isLong && at === 1 ? ' › … › ' : ' › '}
          {no === row.claim.no ? (
            no
          ) : (
            <button
              type="button"
              className="claim-reference"
              title={t('right.goToClaim', { no })}
              onClick={() => document.getElementById(claimAnchor(no))?.focus()}
            >
              {no}
            </button>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
