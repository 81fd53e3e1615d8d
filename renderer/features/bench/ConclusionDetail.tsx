import { X } from 'lucide-react';
import type { Claim } from '../../../shared/domain/claim.ts';
import { emptyFinding, type Finding, findingId } from '../../../shared/domain/judgment.ts';
import type { JudgedClaim } from '../../../shared/judgment/judge-output.ts';
import type { JudgmentProblem } from '../../../shared/judgment/problem.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCaseSheet, useCaseState, useEntity } from '../../state/case-context.tsx';
import { useQuery } from '../../state/queries.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { Provisions } from './BarList.tsx';
import { useBench } from './bench-context.tsx';

type DetailProps = Readonly<{
  judged: JudgedClaim;
  problems: readonly JudgmentProblem[];
  onClose: () => void;
}>;

/** Why a claim comes to its conclusion: rules, rows, provisions; what still stands against issuing it. */
export function ConclusionDetail({ judged, problems, onClose }: DetailProps) {
  const legal = useQuery('system.resources', {}).data?.legal ?? [];
  const { actDate } = useCaseSheet();
  const claim = useClaim(judged.no);
  const open = problems.filter((problem) => problem.claim === judged.no || problem.claim === undefined);
  return (
    <div className="conclusion-detail">
      <header>
        <h3>{judged.sentence}</h3>
        <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
      </header>
      {judged.because.map((reason) => (
        <div key={reason.rule} className="conclusion-rule">
          <p>
            <span className="rule-id">{t('bench.rule', { rule: reason.rule })}</span>
            {RULES[reason.rule].says}
            <RowLinks labels={reason.features ?? []} path={judged.path} />
          </p>
          <Provisions ids={reason.basis} legal={legal} actDate={actDate} />
        </div>
      ))}
      {judged.path.length < 2 ? null : (
        <p className="muted">{t('bench.path', { nos: judged.path.join(' → ') })}</p>
      )}
      {claim === undefined ? null : <ClaimFacts claim={claim} judged={judged} />}
      {open.length === 0 ? null : (
        <ul className="conclusion-problems">
          {open.map((problem) => (
            <li key={`${problem.code}-${problem.feature}-${problem.message}`}>
              <RowLinks
                labels={problem.feature === undefined ? [] : [problem.feature]}
                path={problem.claim === undefined ? [] : [problem.claim]}
              />
              {problem.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type RowLinksProps = Readonly<{ labels: readonly string[]; path: readonly number[] }>;

/** Labels that lead to their rows. */
function RowLinks({ labels, path }: RowLinksProps) {
  const bench = useBench();
  const rows = useCaseState((state) =>
    labels.map((label) =>
      Object.values(state.features).find(
        (feature) => feature.label === label && path.includes(state.claims[feature.claimId]?.no ?? 0),
      ),
    ),
  );
  return rows.map((feature, index) =>
    feature === undefined ? (
      <span key={labels[index]}>{labels[index]}</span>
    ) : (
      <button key={feature.id} type="button" className="row-link" onClick={() => bench.goTo(feature.id)}>
        {feature.label}
      </button>
    ),
  );
}

function useClaim(no: number): Claim | undefined {
  return useCaseState((state) => Object.values(state.claims).find((claim) => claim.no === no), Object.is);
}

/** Facts that no single row carries: an added component, and that the rest need not be compared. */
function ClaimFacts({ claim, judged }: Readonly<{ claim: Claim; judged: JudgedClaim }>) {
  const act = useAct();
  const { product: productId } = judged;
  const stored = useEntity('findings', findingId(claim.id, productId));
  const finding = stored ?? emptyFinding(claim.id, productId);
  const isClosed = useCaseState((state) =>
    Object.values(state.features).some(
      (feature) => feature.claimId === claim.id && feature.type === 'CLOSED_COMPOSITION',
    ),
  );
  const change = (patch: Partial<Pick<Finding, 'closedExtra' | 'skipRest'>>) =>
    void act({ type: 'finding.set', claimId: claim.id, productId, patch });
  return (
    <div className="claim-facts">
      {judged.conclusion === 'NOT_FALL' || finding.skipRest ? (
        <Checkbox isChecked={finding.skipRest} onChange={(skipRest) => change({ skipRest })}>
          {t('bench.skipRest')}
        </Checkbox>
      ) : null}
      {isClosed || finding.closedExtra !== 'NONE' ? (
        <Select
          aria-label={t('bench.closedExtra')}
          value={finding.closedExtra}
          options={[
            { value: 'NONE', label: t('bench.closedNone') },
            { value: 'EXTRA', label: t('bench.closedYes') },
            { value: 'IMPURITY', label: t('bench.closedImpurity') },
            { value: 'TCM', label: t('bench.closedTcm') },
          ]}
          onChange={(closedExtra) => change({ closedExtra })}
        />
      ) : null}
    </div>
  );
}
