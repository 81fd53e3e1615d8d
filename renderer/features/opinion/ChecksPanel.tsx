import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { Check } from '../../../shared/opinion/check.ts';
import { t } from '../../locales/t.ts';
import { goToTab } from '../../state/navigation.ts';
import { fieldOfCheck, type PanelField } from './panel-state.ts';
import { TAB_NAMES } from './tab-names.ts';

const SEVERITIES = ['error', 'warning', 'note'] as const;
const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

type ChecksPanelProps = Readonly<{
  caseId: string;
  checks: readonly Check[];
  onField: (field: PanelField) => void;
}>;

/** 检查: what stands between the case and its issued opinion, gravest first, each with the way to it. */
export function ChecksPanel({ caseId, checks, onField }: ChecksPanelProps) {
  if (checks.length === 0) {
    return (
      <p className="checks-clear">
        <CircleCheck size={16} aria-hidden />
        {t('opinion.checksClear')}
      </p>
    );
  }
  const go = (check: Check) => {
    const field = fieldOfCheck(check);
    if (field === null) goToTab(caseId, check.place.screen, check.place.id ?? null);
    else onField(field);
  };
  return SEVERITIES.map((severity) => {
    const found = checks.filter((check) => check.severity === severity);
    const Icon = ICONS[severity];
    return found.length === 0 ? null : (
      <section key={severity} className="check-group">
        <h3 className="check-heading">
          <Icon size={14} className={`check-icon-${severity}`} aria-hidden />
          {t(`app.severity_${severity}`)}
          <span className="side-count">{found.length}</span>
        </h3>
        <p className="muted">{t(`opinion.meaning_${severity}`)}</p>
        <ul>
          {found.map((check, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same message may stand twice for one place
            <li key={index}>
              <button type="button" className="check-go" onClick={() => go(check)}>
                <span>{check.message}</span>
                <span className="check-place">{placeWords(check)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function placeWords(check: Check): string {
  if (fieldOfCheck(check) !== null) return t('opinion.tabSettings');
  return t(TAB_NAMES[check.place.screen]);
}
