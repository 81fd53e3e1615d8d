import { EN } from './en.ts';
import { type Words, ZH_CN } from './zh-CN.ts';

export type Locale = 'zh-CN' | 'en';

export type WordKey = { [A in keyof Words & string]: `${A}.${keyof Words[A] & string}` }[keyof Words &
  string];

const LOCALES: Readonly<Record<Locale, Words>> = { 'zh-CN': ZH_CN, en: EN };

let current: Locale = 'zh-CN';

/** Chooses the language of every word drawn from now on; the page draws itself anew after it. */
export function setLocale(locale: Locale): void {
  current = locale;
}

export function getLocale(): Locale {
  return current;
}

/** The words of a key in the current language; `{name}` in them is replaced by `values.name`. */
export function t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const [area = '', name = ''] = key.split('.');
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = LOCALES[current];
  const sentence = words[area]?.[name] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, slot: string) => String(values[slot] ?? whole));
}
