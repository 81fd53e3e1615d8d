import { Columns3 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '../../locales/t.ts';
import { useCase, useCaseState } from '../../state/case-context.tsx';
import { goToTab, useRoute } from '../../state/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BenchPanes } from './BenchPanes.tsx';
import { BenchProvider, useBench, useBenchView, useProductIds } from './bench-context.tsx';
import { rowGroups, rowOrder } from './bench-rows.ts';
import { ConclusionBar } from './ConclusionBar.tsx';
import { JumpBox } from './JumpBox.tsx';
import { PickRowDialog } from './PickRowDialog.tsx';
import { PickTermDialog } from './terms/PickTermDialog.tsx';
import { TermsDialog } from './terms/TermsDialog.tsx';
import { useBenchCommands } from './use-bench-commands.ts';

/** The comparison (比对): claim, table and material side by side, with the conclusion below. */
export function BenchScreen() {
  const { caseId } = useCase().view.get();
  const productIds = useProductIds();
  const hasRows = useCaseState((state) => rowOrder(rowGroups(state)).length > 0, Object.is);
  if (productIds.length > 0 && hasRows) {
    return (
      <BenchProvider productIds={productIds}>
        <Bench />
      </BenchProvider>
    );
  }
  const tab = productIds.length === 0 ? 'intake' : 'right';
  return (
    <div className="screen">
      <EmptyState
        icon={Columns3}
        title={t('bench.empty')}
        actions={
          <Button look="primary" onClick={() => goToTab(caseId, tab)}>
            {t(tab === 'intake' ? 'bench.goIntake' : 'bench.goRight')}
          </Button>
        }
      >
        {t(tab === 'intake' ? 'bench.emptyProduct' : 'bench.emptyClaims')}
      </EmptyState>
    </div>
  );
}

function Bench() {
  const bench = useBench();
  const dialog = useBenchView((view) => view.dialog);
  useBenchCommands();
  useArrival();
  useRowStays();
  return (
    <div className="bench">
      <BenchPanes />
      <ConclusionBar />
      <JumpBox />
      {dialog === 'pick-row' ? <PickRowDialog /> : null}
      {dialog === 'pick-term' ? <PickTermDialog /> : null}
      {dialog === 'terms' ? <TermsDialog onClose={() => bench.openDialog(null)} /> : null}
    </div>
  );
}

/** When the current row is merged away or taken back, the work goes on at the row before it. */
function useRowStays(): void {
  const bench = useBench();
  const current = useBenchView((view) => view.current);
  const order = useCaseState((state) => rowOrder(rowGroups(state)));
  const last = useRef(0);
  useEffect(() => {
    const at = current === null ? -1 : order.indexOf(current);
    if (at >= 0) last.current = at;
    else if (current !== null) bench.goTo(order[Math.max(0, last.current - 1)] ?? null);
  }, [bench, current, order]);
}

/** A link into the bench names a row or a piece of evidence; without one the work begins at the first row. */
function useArrival(): void {
  const bench = useBench();
  const route = useRoute();
  const focus = route.screen === 'case' ? route.focus : null;
  const { state } = useCase().view.get();
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving happens once per address
  useEffect(() => {
    if (focus !== null && state.features[focus] !== undefined) return bench.goTo(focus);
    if (focus !== null && state.evidence[focus] !== undefined) bench.openEvidence(focus);
    if (bench.view.get().current === null) bench.step(0);
  }, [bench, focus]);
}
