import { getLocale, t } from './t.ts';

/** `2026-11-05` as a person writes it: 2026年11月5日. */
export function formatDate(date: string | null): string {
  const parts = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (parts === null) return '';
  const [, year, month, day] = parts;
  return getLocale() === 'zh-CN' ? `${year}年${Number(month)}月${Number(day)}日` : `${year}-${month}-${day}`;
}

/** The month of `2026-11-05`: 2026年11月. */
export function formatMonth(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return getLocale() === 'zh-CN' ? `${year}年${Number(month)}月` : `${year}-${month}`;
}

/** An instant as the clock of this computer shows it: 14:20:31. */
export function formatTime(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':');
}

export function formatDateTime(instant: string): string {
  return `${formatDate(localDate(new Date(instant)))} ${formatTime(instant)}`;
}

/** Calendar date of a moment on this computer, `YYYY-MM-DD`. */
export function localDate(at: Date): string {
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** A deadline in words, and how pressing it is. */
export type Deadline = Readonly<{ word: string; tone: 'none' | 'calm' | 'soon' | 'today' | 'over' }>;

const DAY_MS = 86_400_000;

/** What is left until `due` (a date), seen from `today` (a date). */
export function deadlineOf(due: string | null, today: string): Deadline {
  if (due === null) return { word: t('app.noDueDate'), tone: 'none' };
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
  if (days < 0) return { word: t('app.overdue', { days: -days }), tone: 'over' };
  if (days === 0) return { word: t('app.today'), tone: 'today' };
  if (days === 1) return { word: t('app.tomorrow'), tone: 'soon' };
  return { word: t('app.daysLeft', { days }), tone: days <= 2 ? 'soon' : 'calm' };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
