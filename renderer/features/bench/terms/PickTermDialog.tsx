import { t } from '../../../locales/t.ts';
import { useBench, useBenchView } from '../bench-context.tsx';
import { PickList } from '../PickList.tsx';
import { useClaimTerms } from './use-claim-terms.ts';

/** Picks the term of the claim that the words selected in the material stand for (同指). */
export function PickTermDialog() {
  const bench = useBench();
  const terms = useClaimTerms();
  const words = useBenchView(() => bench.selectedName()) ?? '';
  return (
    <PickList
      title={t('bench.aliasTitle', { words })}
      hint={t('bench.aliasHint')}
      items={terms.map(({ name, mark, parts }, index) => ({
        id: `${index}`,
        label: name,
        words: [mark, ...parts.map((part) => part.words)].filter((one) => one !== '').join(' · '),
      }))}
      onPick={(id) => void bench.alias(terms[Number(id)]?.name ?? '', words)}
      onClose={() => bench.openDialog(null)}
    />
  );
}
