import type { CaseSummary } from '../../../shared/contract/cases.contract.ts';
import { isClosedStatus } from '../../parts/closed-status.ts';

/** Saved ways of looking at the desk. */
export const DESK_VIEWS = ['all', 'today', 'soon', 'expo', 'ecommerce', 'open', 'bin'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

const SOON_DAYS = 3;
const DAY_MS = 86_400_000;

/** Whether a case belongs to a view on a given day (`YYYY-MM-DD`). */
export function isInView(item: CaseSummary, view: DeskView, today: string): boolean {
  const isDone = isClosedStatus(item.status);
  switch (view) {
    case 'all':
    case 'bin':
      return true;
    case 'today':
      return !isDone && item.dueAt !== null && item.dueAt <= today;
    case 'soon':
      return (
        !isDone && item.dueAt !== null && Date.parse(item.dueAt) - Date.parse(today) <= SOON_DAYS * DAY_MS
      );
    case 'expo':
      return item.field === 'EXPO';
    case 'ecommerce':
      return item.field === 'ECOMMERCE' || item.field === 'LIVE_STREAM';
    case 'open':
      return !isDone && (item.rows === 0 || item.judged < item.rows);
  }
}

/** Whether every word typed occurs somewhere in what the desk shows of a case. */
export function fitsText(item: CaseSummary, typed: string): boolean {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/);
  const { title, caseNo, rightNo, product, client } = item;
  const shown = [title, caseNo, rightNo, product, client].join('\n').normalize('NFKC').toLowerCase();
  return words.every((word) => shown.includes(word));
}
