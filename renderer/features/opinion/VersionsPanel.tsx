import { useMemo } from 'react';
import type { RevisionSummary } from '../../../shared/contract/cases.contract.ts';
import { formatDate, formatTime, localDate } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { useQuery } from '../../state/queries.tsx';
import { ErrorNotice } from '../../ui/Notice.tsx';

const SHOWN = 200;

/** 版本: every step that made the opinion what it is, newest first, by day. */
export function VersionsPanel({ caseId }: Readonly<{ caseId: string }>) {
  const { data, error } = useQuery('cases.history', { caseId, limit: SHOWN });
  const days = useMemo(() => byDay(data ?? []), [data]);
  if (error !== null) return <ErrorNotice error={error} />;
  return (
    <div className="versions">
      <p className="muted">{t('opinion.versionsHint')}</p>
      {days.map(([day, revisions]) => (
        <section key={day}>
          <h3 className="version-day">{formatDate(day)}</h3>
          <ol>
            {revisions.map(({ id, at, author, summary, seq }) => (
              <li key={id} className="version">
                <time dateTime={at}>{formatTime(at)}</time>
                <span className="version-what">{summary}</span>
                <span className="version-who" title={t('opinion.versionSeq', { seq })}>
                  {author}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {data?.length === SHOWN ? <p className="muted">{t('opinion.versionsMore')}</p> : null}
    </div>
  );
}

function byDay(revisions: readonly RevisionSummary[]): (readonly [string, readonly RevisionSummary[]])[] {
  const newest = revisions.toSorted((a, b) => b.seq - a.seq);
  return [...Map.groupBy(newest, ({ at }) => localDate(new Date(at)))];
}
