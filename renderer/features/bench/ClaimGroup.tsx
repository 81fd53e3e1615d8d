import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { effectiveVerdict, judgmentId } from '../../../shared/domain/judgment.ts';
import { VERDICTS } from '../../../shared/judgment/verdict.ts';
import { verdictWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { VERDICT_SHAPES, VerdictChip } from '../../parts/VerdictChip.tsx';
import { useCaseState, useEntity } from '../../state/case-context.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import type { InheritedClaim, RowGroup } from './bench-rows.ts';
import { FeatureRow } from './FeatureRow.tsx';

/** The rows of one claim: what it takes over, folded; then what it adds. */
export function ClaimGroup({ group }: Readonly<{ group: RowGroup }>) {
  const { claim, isAsserted, inherited, featureIds } = group;
  const isUnfolded = useBenchView((view) => view.unfolded.includes(claim.id));
  return (
    <tbody>
      <tr className="comparison-row claim-heading">
        <th scope="rowgroup" colSpan={5}>
          {t('bench.claimNo', { no: claim.no })}
          <span className="claim-heading-subject">{claim.subject}</span>
          {isAsserted ? null : <span className="claim-heading-note">{t('bench.baseOnly')}</span>}
        </th>
      </tr>
      {inherited.length === 0 ? null : (
        <InheritedLine claimId={claim.id} inherited={inherited} isUnfolded={isUnfolded} />
      )}
      {isUnfolded
        ? inherited.flatMap((base) =>
            base.featureIds.map((featureId) => <InheritedRow key={featureId} featureId={featureId} />),
          )
        : null}
      {featureIds.map((featureId) => (
        <FeatureRow key={featureId} featureId={featureId} />
      ))}
    </tbody>
  );
}

type InheritedLineProps = Readonly<{
  claimId: string;
  inherited: readonly InheritedClaim[];
  isUnfolded: boolean;
}>;

/** 引用权利要求1的全部特征, with how its rows stand: they are judged once, where they belong (C3). */
function InheritedLine({ claimId, inherited, isUnfolded }: InheritedLineProps) {
  const bench = useBench();
  const productId = useBenchView((view) => view.productId);
  const ids = inherited.flatMap((base) => base.featureIds);
  const counts = useCaseState((state) => {
    const verdicts = ids.map((id) => effectiveVerdict(state.judgments[judgmentId(id, productId)]));
    return Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]),
    );
  });
  const Arrow = isUnfolded ? ChevronDown : ChevronRight;
  return (
    <tr className="comparison-row inherited-line">
      <td colSpan={5}>
        <button
          type="button"
          className="inherited-toggle"
          aria-expanded={isUnfolded}
          onClick={() => bench.toggleInherited(claimId)}
        >
          <Arrow size={14} aria-hidden />
          {t('bench.inherits', { nos: inherited.map((base) => base.claim.no).join('、'), count: ids.length })}
          <span className="inherited-counts">
            {VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0).map((verdict) => (
              <span key={verdict} className={`verdict-count verdict-${verdict.toLowerCase()}`}>
                <span aria-hidden>{VERDICT_SHAPES[verdict]}</span> {verdictWord(verdict)} {counts[verdict]}
              </span>
            ))}
          </span>
        </button>
      </td>
    </tr>
  );
}

/** A taken-over row, to read; a click leads to where it is judged. */
const InheritedRow = memo(function InheritedRow({ featureId }: Readonly<{ featureId: string }>) {
  const bench = useBench();
  const productId = useBenchView((view) => view.productId);
  const feature = useEntity('features', featureId);
  const judgment = useEntity('judgments', judgmentId(featureId, productId));
  if (feature === undefined) return null;
  return (
    <tr className="comparison-row inherited-row">
      <td className="cell-label">{feature.label}</td>
      <td colSpan={2}>
        <button
          type="button"
          className="inherited-text"
          title={t('bench.goToRow', { label: feature.label })}
          onClick={() => bench.goTo(featureId)}
        >
          {feature.text}
        </button>
      </td>
      <td>
        <VerdictChip verdict={effectiveVerdict(judgment)} />
      </td>
      <td className="cell-reason">{judgment?.reason}</td>
    </tr>
  );
});
