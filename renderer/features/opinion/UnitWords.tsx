import type { MouseEvent } from 'react';
import { compareText } from '../../../shared/diff/compare-text.ts';
import type { Origin } from '../../../shared/opinion/model.ts';
import { t } from '../../locales/t.ts';
import { formatRoute } from '../../state/navigation.ts';
import { routeOfOrigin } from './origin-route.ts';
import { usePage } from './page-context.ts';
import { TAB_NAMES } from './tab-names.ts';

type UnitProps = Readonly<{
  unitKey: string;
  text: string;
  origin: Origin | undefined;
  /** False for the further cells of a row, which lead to the same place as its first one. */
  isReachable?: boolean;
}>;

/** Generated words: a click leads to what they come from; what changed shows its earlier words. */
export function UnitWords({ unitKey, text, origin, isReachable = true }: UnitProps) {
  const { caseId, changes, onField } = usePage();
  const before = changes.before.get(unitKey);
  const words = before === undefined ? text : <ChangedWords before={before} after={text} />;
  if (origin === undefined) return words;
  const tabIndex = isReachable ? undefined : -1;
  if (origin.kind === 'expert' || origin.kind === 'construction') {
    const field = origin.kind === 'expert' ? 'experts' : 'constructions';
    return (
      <button type="button" className="origin" tabIndex={tabIndex} onClick={() => onField(field)}>
        {words}
      </button>
    );
  }
  const route = routeOfOrigin(caseId, origin);
  if (route === null) return <span title={t('opinion.fixedWords')}>{words}</span>;
  const place = t(TAB_NAMES[route.tab]);
  return (
    <a
      className="origin"
      href={formatRoute(route)}
      title={t('opinion.leadsTo', { place })}
      tabIndex={tabIndex}
      onClick={stayWhileSelecting}
    >
      {words}
    </a>
  );
}

/** Words are also there to be copied: a drag over them selects and leads nowhere. */
function stayWhileSelecting(event: MouseEvent): void {
  if (window.getSelection()?.isCollapsed === false) event.preventDefault();
}

/** Old and new words side by side; struck out and underlined, so that colour is not needed. */
function ChangedWords({ before, after }: Readonly<{ before: string; after: string }>) {
  return compareText(before, after).changes.map(({ kind, text, before: [from], after: [at] }) => {
    const key = `${kind}${from}:${at}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}
