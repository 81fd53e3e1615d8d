import { Clock } from 'lucide-react';
import { deadlineOf, formatDate, localDate } from '../locales/dates.ts';

/** What is left until a case is due, by word and colour. */
export function DeadlineChip({ due }: Readonly<{ due: string | null }>) {
  const { word, tone } = deadlineOf(due, localDate(new Date()));
  return (
    <span className={`deadline deadline-${tone}`} title={formatDate(due)}>
      {tone === 'none' ? null : <Clock size={13} aria-hidden />}
      {word}
    </span>
  );
}
