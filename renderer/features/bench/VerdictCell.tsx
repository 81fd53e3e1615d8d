import { memo, useMemo } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import { EVIDENCE_GRADES } from '../../../shared/domain/codes.ts';
import { effectiveVerdict } from '../../../shared/domain/judgment.ts';
import { VERDICT_FACTS, VERDICTS } from '../../../shared/judgment/verdict.ts';
import { codeOptions, verdictWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { TrustChip } from '../../parts/TrustChip.tsx';
import { useAct } from '../../parts/use-act.ts';
import { VERDICT_SHAPES, VerdictChip } from '../../parts/VerdictChip.tsx';
import { useBench } from './bench-context.tsx';
import { EarlierVerdicts } from './EarlierVerdicts.tsx';
import { rowProblems } from './row-facts.ts';
import { useEvidenceOf, useJudgment, useLinks } from './use-row.ts';

type VerdictCellProps = Readonly<{ feature: Feature; onDone: () => void }>;

/** The legal answer and the trust state, what is still lacking, and how far the evidence carries. */
export const VerdictCell = memo(function VerdictCell({ feature, onDone }: VerdictCellProps) {
  const bench = useBench();
  const judgment = useJudgment(feature.id);
  const verdict = effectiveVerdict(judgment);
  const stale = judgment?.stale ?? null;
  return (
    <td className="cell-verdict">
      <label className="chip-select">
        <VerdictChip verdict={verdict} />
        <select
          aria-label={t('bench.verdictOf', { label: feature.label })}
          value={verdict}
          tabIndex={-1}
          onChange={(event) => {
            const chosen = VERDICTS.find((one) => one === event.target.value);
            // The focus follows to the row where judging goes on.
            event.currentTarget.blur();
            bench.goTo(feature.id);
            if (chosen !== undefined) void bench.judge(chosen);
          }}
        >
          {VERDICTS.map((one) => (
            <option key={one} value={one}>
              {`${VERDICT_SHAPES[one]} ${verdictWord(one)}`}
            </option>
          ))}
        </select>
      </label>
      {stale === null || judgment === undefined ? null : (
        <p className="stale-note">
          <TrustChip trust="stale" />
          {t('bench.staleWas', { verdict: verdictWord(judgment.verdict), why: stale })}
        </p>
      )}
      {judgment === undefined || judgment.verdict === 'PENDING' || stale !== null ? null : (
        <>
          <TrustChip trust={judgment.trust} />
          <Lacks feature={feature} />
          <GradeSelect feature={feature} onDone={onDone} />
        </>
      )}
      <EarlierVerdicts featureId={feature.id} />
    </td>
  );
});

/** 待补: what the verdict chosen still needs before an opinion may leave. */
function Lacks({ feature }: Readonly<{ feature: Feature }>) {
  const bench = useBench();
  const judgment = useJudgment(feature.id);
  const links = useLinks(feature.id);
  const evidence = useEvidenceOf(links);
  const problems = useMemo(
    () => rowProblems(feature, judgment, links, evidence).filter(({ severity }) => severity !== 'note'),
    [feature, judgment, links, evidence],
  );
  if (problems.length === 0) return null;
  const asksTests = problems.some(({ code }) => /^(EQUIVALENCE|FUNCTIONAL|NUMERIC|TESTS|TYPE)/.test(code));
  return (
    <button
      type="button"
      className="lacks"
      tabIndex={-1}
      title={problems.map(({ message }) => message).join('\n')}
      onClick={() => {
        bench.goTo(feature.id);
        if (asksTests) bench.setSheet(true);
        else bench.edit({ featureId: feature.id, field: 'reason' });
      }}
    >
      {t('bench.lacks', { count: problems.length })}
      <span className="visually-hidden">{problems.map(({ message }) => message).join('')}</span>
    </button>
  );
}

function GradeSelect({ feature, onDone }: VerdictCellProps) {
  const act = useAct();
  const judgment = useJudgment(feature.id);
  const { productId } = useBench().view.get();
  const grade = judgment?.grade ?? null;
  const needsNone = !VERDICT_FACTS[judgment?.verdict ?? 'PENDING'].requires.includes('evidence');
  return (
    <select
      className={grade === null ? 'grade grade-unset' : `grade grade-${grade.toLowerCase()}`}
      aria-label={t('bench.gradeOf', { label: feature.label })}
      title={t('bench.grade')}
      tabIndex={-1}
      value={grade ?? ''}
      onChange={(event) => {
        const code = (Object.keys(EVIDENCE_GRADES) as (keyof typeof EVIDENCE_GRADES)[]).find(
          (one) => one === event.target.value,
        );
        void act({
          type: 'judgment.set',
          featureId: feature.id,
          productId,
          patch: { grade: code ?? null },
        });
        onDone();
      }}
    >
      <option value="">{needsNone ? t('bench.gradeNone') : t('bench.gradeUnset')}</option>
      {codeOptions('grade').map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
