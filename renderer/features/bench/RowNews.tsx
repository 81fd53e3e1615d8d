import { useMemo } from 'react';
import { t, type WordKey } from '../../locales/t.ts';
import { useCase } from '../../state/case-context.tsx';
import { useStore } from '../../state/store.ts';
import { useBench, useBenchView } from './bench-context.tsx';
import type { RowChange } from './suggestion-news.ts';
import { useLinks } from './use-row.ts';

const WORDS: Readonly<Record<RowChange, Readonly<{ word: WordKey; title: WordKey }>>> = {
  passage: { word: 'bench.newsPassage', title: 'bench.newsPassageHint' },
  stronger: { word: 'bench.newsStronger', title: 'bench.newsStrongerHint' },
  weaker: { word: 'bench.newsWeaker', title: 'bench.newsWeakerHint' },
};

/** A short sign that a confirmation changed what is proposed here; it takes no room and fades. */
export function RowNews({ featureId }: Readonly<{ featureId: string }>) {
  const bench = useBench();
  const news = useStore(bench.news, ({ rows }) => rows.get(featureId));
  const isHidden = useBenchView((view) => view.suggestions === 'hidden' || view.current === featureId);
  return news === undefined || isHidden ? null : (
    <Sign key={news.turn} featureId={featureId} change={news.change} />
  );
}

/** Where a passage is linked already, another first suggestion is nothing to look at. */
function Sign({ featureId, change }: Readonly<{ featureId: string; change: RowChange }>) {
  const links = useLinks(featureId);
  const { word, title } = WORDS[change];
  return links.length > 0 ? null : (
    <span className="row-news" title={t(title)} aria-hidden>
      {t(word)}
    </span>
  );
}

/** Says the same once for all rows still open but the one worked on, for those who do not see the signs. */
export function NewsStatus() {
  const bench = useBench();
  const store = useCase();
  const last = useStore(bench.news, (news) => news.last);
  const labels = useMemo(() => {
    const { features, links } = store.view.get().state;
    const { current, productId } = bench.view.get();
    const linked = Object.values(links).filter((link) => link.productId === productId);
    const isDone = (id: string): boolean => linked.some(({ featureId }) => featureId === id);
    return last.filter((id) => id !== current && !isDone(id)).map((id) => features[id]?.label ?? '');
  }, [bench, store, last]);
  return (
    <p className="visually-hidden" role="status">
      {labels.length === 0 ? '' : t('bench.newsStatus', { labels: labels.join('、') })}
    </p>
  );
}
