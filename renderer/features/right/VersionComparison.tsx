import { useMemo } from 'react';
import {
  type ClaimComparison,
  type ClaimSetComparison,
  compareClaimSets,
} from '../../../shared/claims/compare.ts';
import type { ParsedClaimSet } from '../../../shared/claims/model.ts';
import type { TextChange } from '../../../shared/diff/compare-text.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { t } from '../../locales/t.ts';
import { presentClaims } from '../../parts/patent/present-claims.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { useSettings } from '../../state/queries.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { fateWords } from './fate-words.ts';
import { type LoadCommand, loadOutcome } from './load-outcome.ts';

type VersionComparisonProps = Readonly<{
  right: Right;
  claims: readonly Claim[];
  /** The other version, parsed, and the command that would load it. */
  next: ParsedClaimSet;
  command: LoadCommand;
}>;

/** No real set has more claims; a wrong file with thousands must not stop the page. */
const MOST_SHOWN = 300;

/** Another version of the claims against the present one, before it is taken over: what changes, what that costs. */
export function VersionComparison({ right, claims, next, command }: VersionComparisonProps) {
  const state = useCaseState((whole) => whole, Object.is);
  const settings = useSettings();
  const labelStyle = settings?.labelStyle ?? 'letters';
  const granularity = settings?.granularity ?? 'expert';
  const comparison = useMemo(
    () => compareClaimSets(presentClaims(right, claims), next),
    [right, claims, next],
  );
  const outcome = useMemo(
    () => loadOutcome(state, command, { labelStyle, granularity }),
    [state, command, labelStyle, granularity],
  );
  const isEqual = comparison.counts.same === comparison.claims.length;
  return (
    <section className="version-comparison" aria-label={t('right.comparison')}>
      <p>
        <strong>
          {t('right.comparedWith', { version: right.claimsVersion || t('right.presentVersion') })}
        </strong>
        {isEqual ? t('right.versionsEqual') : countWords(comparison)}
      </p>
      {isEqual
        ? null
        : comparison.claims
            .slice(0, MOST_SHOWN)
            .map((claim) => (
              <ComparedClaim
                key={`${claim.before}-${claim.after}`}
                claim={claim}
                fate={outcome === null ? '' : fateWords(claim, outcome)}
              />
            ))}
      {isEqual || comparison.claims.length <= MOST_SHOWN ? null : (
        <p className="muted">{t('right.moreCompared', { count: comparison.claims.length - MOST_SHOWN })}</p>
      )}
    </section>
  );
}

const KINDS = ['same', 'renumbered', 'changed', 'added', 'removed'] as const;

function countWords({ counts }: ClaimSetComparison): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t('right.versionCount', { kind: t(`right.kind_${kind}`), count: counts[kind] }),
  );
  return t('right.sentence', { parts: parts.join(t('right.comma')) });
}

function ComparedClaim({ claim, fate }: Readonly<{ claim: ClaimComparison; fate: string }>) {
  const { kind, before, after, madeFrom, changes, added } = claim;
  const hasWords = kind === 'changed' || kind === 'added' || kind === 'removed';
  const origins = added.filter(({ from }) => from.length > 0);
  return (
    <article className={`compared-claim compared-${kind}`}>
      <header className="claim-item-head">
        <strong>{t('right.claimNo', { no: after ?? before ?? 0 })}</strong>
        <Chip tone={`version-${kind}`}>{t(`right.kind_${kind}`)}</Chip>
        <span className="muted">
          {before !== null && after !== null && before !== after ? t('right.wasClaim', { no: before }) : ''}
          {madeFrom === null ? '' : t('right.madeFrom', { no: madeFrom })}
        </span>
      </header>
      {hasWords ? (
        <p className="claim-text">
          {changes.map((change) => (
            <Words key={`${change.kind}-${change.before[0]}-${change.after[0]}`} change={change} />
          ))}
        </p>
      ) : null}
      {origins.map(({ text, from, span }) => (
        <p key={span[0]} className="compared-note">
          {t('right.cameFrom', { text, nos: from.join('、') })}
        </p>
      ))}
      {fate === '' ? null : <p className="compared-note">{fate}</p>}
    </article>
  );
}

function Words({ change }: Readonly<{ change: TextChange }>) {
  if (change.kind === 'same') return change.text;
  return change.kind === 'added' ? <ins>{change.text}</ins> : <del>{change.text}</del>;
}
