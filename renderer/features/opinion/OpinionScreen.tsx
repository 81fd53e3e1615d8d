import '../../styles/opinion.css';
import '../../styles/opinion-panel.css';
import '../../styles/opinion-export.css';
import '../../styles/opinion-page.css';
import '../../styles/opinion-parts.css';
import '../../styles/opinion-writing.css';
import '../../styles/opinion-print.css';
import { t } from '../../locales/t.ts';
import { ErrorNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { OpinionDesk } from './OpinionDesk.tsx';
import { useOpinion } from './use-opinion.ts';

/** 意见书: the document as it will print, written by the case and completed by the expert. */
export function OpinionScreen() {
  const { view, error } = useOpinion();
  if (view !== null) return <OpinionDesk view={view} />;
  if (error !== null) {
    return (
      <div className="screen">
        <ErrorNotice error={error} />
      </div>
    );
  }
  return <Progress label={t('opinion.loading')} />;
}
