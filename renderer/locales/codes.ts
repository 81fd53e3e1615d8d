import { VERDICT_FACTS, type Verdict } from '../../shared/judgment/verdict.ts';
import { type CodeOf, DICTIONARIES, type DictionaryName } from './dictionaries.ts';
import { CODES_EN } from './en/codes.ts';
import { getLocale } from './t.ts';

/** The word of a stable code in the current language. */
export function codeWord<D extends DictionaryName>(dictionary: D, code: CodeOf<D>): string {
  const words: Readonly<Record<string, string>> =
    getLocale() === 'zh-CN' ? DICTIONARIES[dictionary] : CODES_EN[dictionary];
  return words[code] ?? code;
}

/** All codes of a dictionary with their words, in the dictionary's order: options of a select. */
export function codeOptions<D extends DictionaryName>(
  dictionary: D,
): readonly Readonly<{ value: CodeOf<D>; label: string }>[] {
  const codes = Object.keys(DICTIONARIES[dictionary]) as CodeOf<D>[];
  return codes.map((value) => ({ value, label: codeWord(dictionary, value) }));
}

export function verdictWord(verdict: Verdict): string {
  return getLocale() === 'zh-CN' ? VERDICT_FACTS[verdict].word : CODES_EN.verdict[verdict];
}
