import { BookA, Highlighter, PanelLeft, PanelRight, Spline } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { t } from '../../locales/t.ts';
import { useCaseState, useOrdered } from '../../state/case-context.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { type RowGroup, rowGroups } from './bench-rows.ts';
import { ClaimGroup } from './ClaimGroup.tsx';
import { NewsStatus } from './RowNews.tsx';
import { PointedTerm } from './terms/PointedTerm.tsx';
import { canPaintTerms } from './terms/paint-terms.ts';
import { useFollowCurrent } from './use-follow-current.ts';

/** The comparison table (比对表) with the product it is about. */
export function ComparisonPane() {
  const groups = useRowGroups();
  const root = useRef<HTMLDivElement>(null);
  useFollowCurrent(root);
  return (
    <>
      <Tools />
      <NewsStatus />
      <div className="comparison-scroll" ref={root} data-pane="table">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are reached by one Tab and arrows, which a grid says */}
        <table className="comparison" role="grid" aria-label={t('bench.table')}>
          <thead>
            <tr className="comparison-row comparison-head">
              <th scope="col">{t('bench.colLabel')}</th>
              <th scope="col">{t('bench.colFeature')}</th>
              <th scope="col">{t('bench.colEvidence')}</th>
              <th scope="col">{t('bench.colVerdict')}</th>
              <th scope="col" className="cell-reason">
                {t('bench.colReason')}
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <ClaimGroup key={group.claim.id} group={group} />
          ))}
        </table>
      </div>
    </>
  );
}

function Tools() {
  const bench = useBench();
  const products = useOrdered('products');
  const productId = useBenchView((view) => view.productId);
  const panes = useBenchView((view) => view.panes);
  return (
    <div className="pane-tools">
      <IconButton
        icon={PanelLeft}
        label={t('bench.showClaim')}
        isPressed={panes.claim}
        onClick={() => bench.togglePane('claim')}
      />
      <span className="pane-title">{t('bench.table')}</span>
      {products.length < 2 ? (
        <span className="pane-subject">{products[0]?.name}</span>
      ) : (
        <Select
          aria-label={t('bench.product')}
          value={productId}
          options={products.map((product, index) => ({
            value: product.id,
            label: product.name === '' ? t('bench.productNo', { no: index + 1 }) : product.name,
          }))}
          onChange={bench.chooseProduct}
        />
      )}
      <span className="top-space" />
      {panes.terms ? <PointedTerm /> : null}
      <IconButton icon={BookA} label={t('bench.terms')} onClick={() => bench.openDialog('terms')} />
      {canPaintTerms() ? (
        <IconButton
          icon={Highlighter}
          label={t('bench.termColours')}
          isPressed={panes.terms}
          onClick={() => bench.togglePane('terms')}
        />
      ) : null}
      <IconButton
        icon={Spline}
        label={t('bench.allRibbons')}
        isPressed={panes.ribbons}
        onClick={() => bench.togglePane('ribbons')}
      />
      <IconButton
        icon={PanelRight}
        label={t('bench.showMaterial')}
        isPressed={panes.material}
        onClick={() => bench.togglePane('material')}
      />
    </div>
  );
}

/** The rows there are; drawn anew only when claims or features change. */
function useRowGroups(): readonly RowGroup[] {
  const source = useCaseState(({ rights, claims, features }) => ({ rights, claims, features }));
  return useMemo(() => rowGroups(source), [source]);
}
