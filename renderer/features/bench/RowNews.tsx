import { t, type WordKey } from '../../locales/t.ts';
import { useCaseState } from '../../state/case-context.tsx';
import { useStore } from '../../state/store.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import type { RowChange } from './suggestion-news.ts';

const WORDS: Readonly<Record<RowChange, Readonly<{ word: WordKey; title: WordKey }>>> = {
  passage: { word: 'bench.newsPassage', title: 'bench.newsPassageHint' },
  stronger: { word: 'bench.newsStronger', title: 'bench.newsStrongerHint' },
  weaker: { word: 'bench.newsWeaker', title: 'bench.newsWeakerHint' },
};

/** A short sign that the last confirmation changed what is proposed here; it takes no room and fades. */
export function RowNews({ featureId }: Readonly<{ featureId: string }>) {
  const bench = useBench();
  const change = useStore(bench.news, (news) => news.get(featureId));
  const isHidden = useBenchView((view) => view.suggestions === 'hidden' || view.current === featureId);
  if (change === undefined || isHidden) return null;
  const { word, title } = WORDS[change];
  return (
    <span className="row-news" title={t(title)} aria-hidden>
      {t(word)}
    </span>
  );
}

/** Says the same once for all rows, for those who do not see the signs. */
export function NewsStatus() {
  const bench = useBench();
  const news = useStore(bench.news, (all) => all);
  const current = useBenchView((view) => view.current);
  const labels = useCaseState(({ features }) =>
    [...news.keys()].filter((id) => id !== current).map((id) => features[id]?.label ?? ''),
  );
  return (
    <p className="visually-hidden" role="status">
      {labels.length === 0 ? '' : t('bench.newsStatus', { labels: labels.join('、') })}
    </p>
  );
}
