import { Clock } from 'lucide-react';
import { deadlineOf, formatDate, localDate } from '../locales/dates.ts';

type DeadlineChipProps = Readonly<{
  due: string | null;
  /** The opinion has left: the clock stands. */
  isDone?: boolean;
}>;

/** What is left until a case is due, by word and colour. */
export function DeadlineChip({ due, isDone = false }: DeadlineChipProps) {
  if (isDone) return <span className="deadline deadline-none">{formatDate(due)}</span>;
  const { word, tone } = deadlineOf(due, localDate(new Date()));
  return (
    <span className={`deadline deadline-${tone}`} title={formatDate(due)}>
      {tone === 'none' ? null : <Clock size={13} aria-hidden />}
      {word}
    </span>
  );
}
