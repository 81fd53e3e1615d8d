import type { AppError } from '../../shared/errors/app-error.ts';
import { ERRORS_ZH, type ErrorWords, fillWords } from '../../shared/errors/words-zh.ts';
import { ERRORS_EN } from './en/errors.ts';
import { getLocale } from './t.ts';

/** The words for an error by its code; facts of its details are put in. */
export function errorWords(error: AppError): ErrorWords {
  const words = (getLocale() === 'zh-CN' ? ERRORS_ZH : ERRORS_EN)[error.code];
  return fillWords(words, error.details);
}
