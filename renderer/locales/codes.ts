import * as zh from '../../shared/domain/codes.ts';
import { VERDICT_FACTS, type Verdict } from '../../shared/judgment/verdict.ts';
import { CODES_EN } from './en/codes.ts';
import { getLocale } from './t.ts';

/** The dictionaries of the domain standard, by the name under which forms use them. */
const DICTIONARIES = {
  rightType: zh.RIGHT_TYPES,
  legalStatus: zh.LEGAL_STATUSES,
  evaluation: zh.EVALUATION_CONCLUSIONS,
  source: zh.COMMISSION_SOURCES,
  channel: zh.COMMISSION_CHANNELS,
  field: zh.FIELDS,
  act: zh.PATENT_ACTS,
  partyRole: zh.PARTY_ROLES,
  evidenceKind: zh.EVIDENCE_KINDS,
  grade: zh.EVIDENCE_GRADES,
  status: zh.CASE_STATUSES,
  trust: zh.TRUST_STATES,
} as const;

export type DictionaryName = keyof typeof DICTIONARIES;
export type CodeOf<D extends DictionaryName> = keyof (typeof DICTIONARIES)[D] & string;
export type CodeWords = { readonly [D in DictionaryName]: Readonly<Record<CodeOf<D>, string>> } & {
  readonly verdict: Readonly<Record<Verdict, string>>;
};

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
