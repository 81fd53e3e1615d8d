import { useRef } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { t } from '../../locales/t.ts';
import { useCase } from '../../state/case-context.tsx';
import { useViewState } from '../../state/view-state.ts';
import { classNames } from '../../ui/class-names.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useBenchView } from './bench-context.tsx';
import { ClaimPane } from './ClaimPane.tsx';
import { ComparisonPane } from './ComparisonPane.tsx';
import { EquivalenceSheet } from './EquivalenceSheet.tsx';
import { MaterialPane } from './MaterialPane.tsx';
import { Ribbons } from './Ribbons.tsx';
import { TermColours } from './terms/TermColours.tsx';

const SIZES = { claim: 23, table: 45, material: 32 };

/** The three panes with the ribbons that join them; sizes are kept per case. */
export function BenchPanes() {
  const { caseId } = useCase().view.get();
  const shown = useBenchView((view) => view.panes);
  const [sizes, setSizes] = useViewState(caseId, 'bench.sizes', SIZES);
  const isSheetOpen = useBenchView((view) => view.isSheetOpen);
  const root = useRef<HTMLDivElement>(null);
  const isMaterialShown = shown.material || isSheetOpen;
  const names = (['claim', 'table', 'material'] as const).filter(
    (name) => name === 'table' || (name === 'claim' ? shown.claim : isMaterialShown),
  );
  const whole = names.reduce((sum, name) => sum + sizes[name], 0);
  const panel = (name: keyof typeof SIZES) => ({
    id: name,
    defaultSize: `${(sizes[name] / whole) * 100}%`,
    minSize: name === 'table' ? '30%' : '14%',
    className: `bench-pane bench-${name}`,
  });
  return (
    <div
      className={classNames('bench-panes', `bench-panes-${names.length}`, shown.terms && 'has-terms')}
      ref={root}
    >
      <Group
        key={names.join()}
        className="bench-group"
        onLayoutChanged={(layout) => setSizes({ ...sizes, ...layout })}
      >
        {shown.claim ? (
          <>
            <Panel {...panel('claim')}>
              <ErrorBoundary>
                <ClaimPane />
              </ErrorBoundary>
            </Panel>
            <Separator className="bench-separator" aria-label={t('bench.resize')} />
          </>
        ) : null}
        <Panel {...panel('table')}>
          <ErrorBoundary>
            <ComparisonPane />
          </ErrorBoundary>
        </Panel>
        {isMaterialShown ? (
          <>
            <Separator className="bench-separator" aria-label={t('bench.resize')} />
            <Panel {...panel('material')}>
              <ErrorBoundary>
                <MaterialPane />
                {isSheetOpen ? <EquivalenceSheet /> : null}
              </ErrorBoundary>
            </Panel>
          </>
        ) : null}
      </Group>
      {shown.terms ? <TermColours root={root} /> : null}
      <Ribbons root={root} hasAll={shown.ribbons} />
    </div>
  );
}
