import { useMemo } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import type { FeatureJudgment } from '../../../shared/judgment/feature-judgment.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { verdictWord } from '../../locales/codes.ts';
import { t } from '../../locales/t.ts';
import { VerdictChip } from '../../parts/VerdictChip.tsx';
import { Button } from '../../ui/Button.tsx';
import { useBench } from './bench-context.tsx';
import { sheetOutcome } from './row-facts.ts';

type SheetResultProps = Readonly<{ feature: Feature; facts: FeatureJudgment }>;

/** What the answers come to, computed as they are given; one press takes it over. */
export function SheetResult({ feature, facts }: SheetResultProps) {
  const bench = useBench();
  const outcome = useMemo(() => sheetOutcome(feature, facts), [feature, facts]);
  const isOpen = outcome.kind === 'open';
  const verdict = isOpen ? 'EQUIVALENT' : outcome.assessment.verdict;
  return (
    <footer className="eq-result">
      <div className="eq-outcome" role="status">
        {isOpen ? (
          <span>{t('bench.testsOpen', { tests: outcome.missing.join('、') })}</span>
        ) : (
          <>
            <VerdictChip verdict={verdict} />
            <span>
              {outcome.isBarred ? t('bench.barred') : null}
              {outcome.assessment.because.map(({ rule }) => RULES[rule].says).join('')}
            </span>
          </>
        )}
      </div>
      <Button
        look={isOpen ? 'plain' : 'primary'}
        disabled={facts.verdict === verdict}
        onClick={() => void bench.judge(verdict)}
      >
        {t(isOpen ? 'bench.takeOpen' : 'bench.takeVerdict', { verdict: verdictWord(verdict) })}
      </Button>
    </footer>
  );
}
