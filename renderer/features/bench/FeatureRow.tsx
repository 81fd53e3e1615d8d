import { type KeyboardEvent, memo, useRef } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useEntity } from '../../state/case-context.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { CitationCell } from './CitationCell.tsx';
import { FeatureWords } from './FeatureWords.tsx';
import { typeWord } from './feature-words.ts';
import { ReasonCell } from './ReasonCell.tsx';
import { RowNews } from './RowNews.tsx';
import { VerdictCell } from './VerdictCell.tsx';

/** One technical feature of one product. It draws again only when its own entities or its place change. */
export const FeatureRow = memo(function FeatureRow({ featureId }: Readonly<{ featureId: string }>) {
  const bench = useBench();
  const feature = useEntity('features', featureId);
  const isCurrent = useBenchView((view) => view.current === featureId);
  const row = useRef<HTMLTableRowElement>(null);
  if (feature === undefined) return null;
  const toRow = () => row.current?.focus({ preventScroll: true });
  return (
    <tr
      ref={row}
      className={isCurrent ? 'comparison-row feature-row is-current' : 'comparison-row feature-row'}
      data-row={featureId}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      onPointerDown={() => bench.goTo(featureId)}
      onFocus={() => bench.goTo(featureId)}
    >
      <LabelCell feature={feature} onDone={toRow} />
      <td className="cell-feature" data-terms="claim">
        <FeatureWords feature={feature} isCurrent={isCurrent} />
        {feature.span === null ? <span className="row-tag">{t('bench.wordless')}</span> : null}
        {feature.type === 'NORMAL' ? null : <span className="row-tag">{typeWord(feature.type)}</span>}
      </td>
      <CitationCell featureId={featureId} isCurrent={isCurrent} />
      <VerdictCell feature={feature} onDone={toRow} />
      <ReasonCell feature={feature} onDone={toRow} />
    </tr>
  );
});

type LabelCellProps = Readonly<{ feature: Feature; onDone: () => void }>;

/** The label; F2 makes it a field. */
function LabelCell({ feature, onDone }: LabelCellProps) {
  const bench = useBench();
  const act = useAct();
  const isEditing = useBenchView(
    ({ editing }) => editing?.featureId === feature.id && editing.field === 'label',
  );
  if (!isEditing) {
    return (
      <th scope="row" className="cell-label" title={t('bench.renameHint')}>
        {feature.label}
        <RowNews featureId={feature.id} />
      </th>
    );
  }
  const leave = () => {
    bench.edit(null);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  };
  return (
    <th scope="row" className="cell-label">
      <TextInput
        aria-label={t('bench.rename')}
        autoFocus
        maxLength={20}
        value={feature.label}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onCommit={(label) => {
          const name = label.trim();
          if (name === '' || name === feature.label) return;
          void act({ type: 'feature.relabel', featureId: feature.id, label: name });
        }}
      />
    </th>
  );
}
