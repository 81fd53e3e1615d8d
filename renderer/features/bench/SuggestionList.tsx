import type { FeatureSuggestions, Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import type { Link } from '../../../shared/domain/evidence.ts';
import { effectiveVerdict } from '../../../shared/domain/judgment.ts';
import { t } from '../../locales/t.ts';
import { useStore } from '../../state/store.ts';
import { AbsenceNote } from './AbsenceNote.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { SuggestionLine } from './SuggestionLine.tsx';
import { excerpt, focusOf } from './suggestion-view.ts';
import { useJudgment, useOpenSuggestions } from './use-row.ts';

type SuggestionListProps = Readonly<{ featureId: string; links: readonly Link[]; isCurrent: boolean }>;

/** Up to three at the current row; elsewhere one quiet line, where nothing is linked yet. */
export function SuggestionList({ featureId, links, isCurrent }: SuggestionListProps) {
  const bench = useBench();
  const open = useOpenSuggestions(featureId, links);
  const offered = useStore(bench.suggestions, (map) => map.get(featureId));
  const judgment = useJudgment(featureId);
  const mode = useBenchView((view) => view.suggestions);
  const choice = useBenchView((view) => (isCurrent ? view.choice : -1));
  if (mode === 'hidden' || offered === undefined) return null;
  const isOpen = links.length === 0 && effectiveVerdict(judgment) === 'PENDING';
  if (!isCurrent) return links.length > 0 ? null : <Glance offered={offered} open={open} isOpen={isOpen} />;
  return (
    <div className="suggestions">
      {isOpen ? <AbsenceNote offered={offered} open={open} /> : null}
      {open.map((suggestion, index) => (
        <SuggestionLine
          key={`${suggestion.evidenceId}:${suggestion.start}`}
          suggestion={suggestion}
          index={index}
          isChosen={index === Math.min(choice, open.length - 1)}
          isFull={mode === 'full'}
        />
      ))}
    </div>
  );
}

type GlanceProps = Readonly<{
  offered: FeatureSuggestions;
  open: readonly Suggestion[];
  /** Nobody judged the row yet. */
  isOpen: boolean;
}>;

/** Long enough for most clauses, short enough to stay a glance. */
const GLANCE_LENGTH = 36;

/** The best clause, or that the feature may be absent, so that rows can be taken in a sensible order. */
function Glance({ offered, open, isOpen }: GlanceProps) {
  const [first] = open;
  if (isOpen && offered.outlook === 'likely-absent') {
    return <p className="suggestion-glance">{t('bench.absentGlance')}</p>;
  }
  if (first === undefined) return null;
  return <p className="suggestion-glance">{excerpt(focusOf(first).inside, GLANCE_LENGTH)}</p>;
}
