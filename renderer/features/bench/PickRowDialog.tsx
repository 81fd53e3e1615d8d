import { t } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { PickList } from './PickList.tsx';

/** Picks a further row for the selected passage: one passage may show many features. */
export function PickRowDialog() {
  const bench = useBench();
  const features = useCaseState((state) => state.features, Object.is);
  const current = useBenchView((view) => view.current);
  const items = bench
    .order()
    .flatMap((id) => (id === current ? [] : (features[id] ?? [])))
    .map(({ id, label, text }) => ({ id, label, words: text }));
  return (
    <PickList
      title={t('bench.linkOther')}
      hint={t('bench.pickHint')}
      items={items}
      onPick={(id) => void bench.linkSelection(id)}
      onClose={() => bench.openDialog(null)}
    />
  );
}
