import type { AppError } from '../../shared/errors/app-error.ts';
import { ERRORS_EN } from './en/errors.ts';
import { getLocale } from './t.ts';
import { ERRORS_ZH } from './zh-CN/errors.ts';

/** What a person is told about a failure: what happened, what was kept, what to do. */
export type ErrorWords = Readonly<{ what: string; kept: string; todo: string }>;

/** The words for an error by its code; facts of its details are put in. */
export function errorWords(error: AppError): ErrorWords {
  const words = (getLocale() === 'zh-CN' ? ERRORS_ZH : ERRORS_EN)[error.code];
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => String(error.details?.[slot] ?? '—'));
  return { what: fill(words.what), kept: fill(words.kept), todo: fill(words.todo) };
}
