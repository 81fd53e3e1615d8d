import { ChevronUp } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { JudgedClaim, JudgeOutput } from '../../../shared/judgment/judge-output.ts';
import { judgeState } from '../../../shared/opinion/case-judgment.ts';
import { t } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useBenchView } from './bench-context.tsx';
import { ConclusionDetail } from './ConclusionDetail.tsx';
import { conclusionSign, conclusionWord } from './conclusion-words.ts';

/** What each asserted claim comes to, always computed; a press explains it by rule and rows. */
export function ConclusionBar() {
  const productId = useBenchView((view) => view.productId);
  const judged = useJudged();
  const [openNo, setOpenNo] = useState<number | null>(null);
  const claims = judged.claims.filter((claim) => claim.product === productId);
  const open = claims.find((claim) => claim.no === openNo);
  const errors = judged.problems.filter(
    ({ severity, product }) => severity === 'error' && (product === undefined || product === productId),
  );
  const gaps = errors.filter(({ code }) => code === 'EVIDENCE_REQUIRED').length;
  return (
    <section
      className="conclusion-bar"
      aria-label={t('bench.conclusion')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpenNo(null);
      }}
    >
      {open === undefined ? null : (
        <ConclusionDetail judged={open} problems={errors} onClose={() => setOpenNo(null)} />
      )}
      <ul className="conclusion-lines">
        {claims.map((claim) => (
          <li key={claim.no}>
            <ConclusionLine
              claim={claim}
              isOpen={claim.no === openNo}
              onToggle={() => setOpenNo(claim.no === openNo ? null : claim.no)}
            />
          </li>
        ))}
      </ul>
      <p className="conclusion-counts" role="status">
        <span className={gaps === 0 ? undefined : 'has-gaps'}>{t('bench.gaps', { count: gaps })}</span>
        <span>{t('bench.toDo', { count: errors.length })}</span>
      </p>
    </section>
  );
}

type LineProps = Readonly<{ claim: JudgedClaim; isOpen: boolean; onToggle: () => void }>;

function ConclusionLine({ claim, isOpen, onToggle }: LineProps) {
  const { conclusion, because } = claim;
  const [first] = because;
  const features = first?.features ?? [];
  return (
    <button
      type="button"
      className={classNames('conclusion-line', `conclusion-${conclusion.toLowerCase()}`)}
      aria-expanded={isOpen}
      title={claim.sentence}
      onClick={onToggle}
    >
      <span aria-hidden className="conclusion-sign">
        {conclusionSign(conclusion)}
      </span>
      {t('bench.claimNo', { no: claim.no })}
      <b>{conclusionWord(conclusion)}</b>
      <span className="conclusion-why">
        {features.length === 0 ? '' : t('bench.byFeatures', { labels: shortList(features) })}
        {first === undefined ? '' : t('bench.byRule', { rule: first.rule })}
      </span>
      <ChevronUp size={13} aria-hidden />
    </button>
  );
}

const MAX_LABELS = 4;

function shortList(labels: readonly string[]): string {
  const shown = labels.slice(0, MAX_LABELS).join('、');
  return labels.length > MAX_LABELS ? `${shown}…` : shown;
}

/** The conclusion follows the case at leisure: typing and moving are drawn first. */
function useJudged(): JudgeOutput {
  const state = useCaseState((whole) => ({
    ...whole,
    // What a conclusion does not rest on must not make it be computed again.
    sectionTexts: NOTHING,
    opinions: NOTHING,
    constructions: NOTHING,
    rejections: NOTHING,
    experts: NOTHING,
    parties: NOTHING,
    cases: NOTHING,
  }));
  const settled = useDeferredValue(state);
  return useMemo(() => judgeState(settled), [settled]);
}

const NOTHING = {};
