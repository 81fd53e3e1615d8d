import { t } from '../locales/t.ts';
import { useCase } from '../state/case-context.tsx';
import { CASE_TABS, type CaseTab, formatRoute } from '../state/navigation.ts';
import { TAB_WORDS } from './tab-words.ts';

/** The parts of a case in the order of work; each can be reached at any time. */
export function CaseTabs({ tab }: Readonly<{ tab: CaseTab }>) {
  const { caseId } = useCase().view.get();
  return (
    <nav className="case-tabs" aria-label={t('app.tabs')}>
      {CASE_TABS.map((name) => (
        <a
          key={name}
          className="case-tab"
          href={formatRoute({ screen: 'case', caseId, tab: name, focus: null })}
          aria-current={name === tab ? 'page' : undefined}
        >
          {t(TAB_WORDS[name])}
        </a>
      ))}
    </nav>
  );
}
