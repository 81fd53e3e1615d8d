import { Check, CircleAlert, Info, Plus, TriangleAlert } from 'lucide-react';
import { t } from '../../locales/t.ts';
import type { OutlineEntry } from './outline-entries.ts';

const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

type OutlineProps = Readonly<{
  entries: readonly OutlineEntry[];
  /** How title, number, organisation and date stand. */
  opening: OutlineEntry['severity'];
  current: string | null;
  onGo: (key: string) => void;
  onAdd: (entry: OutlineEntry) => void;
}>;

/** The sections of the opinion with how each stands. */
export function Outline({ entries, opening, current, onGo, onAdd }: OutlineProps) {
  const listed = entries.filter((entry) => entry.isShown || entry.heading !== null);
  return (
    <nav className="opinion-outline" aria-label={t('opinion.outline')}>
      <ol>
        <OutlineLine
          words={t('opinion.opening')}
          severity={opening}
          isCurrent={current === 'opening'}
          hasChanges={false}
          onGo={() => onGo('opening')}
        />
        {listed.map((entry) =>
          entry.isShown ? (
            <OutlineLine
              key={entry.key}
              words={
                entry.heading ?? t(entry.part === 'attachments' ? 'opinion.pictures' : 'opinion.signatures')
              }
              severity={entry.severity}
              isCurrent={current === entry.key}
              hasChanges={entry.hasChanges}
              onGo={() => onGo(entry.key)}
            />
          ) : (
            <li key={entry.key}>
              <button type="button" className="outline-add" onClick={() => onAdd(entry)}>
                <Plus size={13} aria-hidden />
                {t('opinion.addSection', { section: entry.heading ?? '' })}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

type OutlineLineProps = Readonly<{
  words: string;
  severity: OutlineEntry['severity'];
  isCurrent: boolean;
  hasChanges: boolean;
  onGo: () => void;
}>;

function OutlineLine({ words, severity, isCurrent, hasChanges, onGo }: OutlineLineProps) {
  const Icon = severity === null ? Check : ICONS[severity];
  const state = t(severity === null ? 'opinion.sectionDone' : `app.severity_${severity}`);
  return (
    <li>
      <button
        type="button"
        className={`outline-line outline-${severity ?? 'done'}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onGo}
      >
        <Icon size={14} aria-label={state} />
        <span className="outline-words">{words}</span>
        {hasChanges ? <span className="outline-changed">{t('opinion.changed')}</span> : null}
      </button>
    </li>
  );
}
