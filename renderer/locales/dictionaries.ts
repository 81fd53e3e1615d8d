import * as zh from '../../shared/domain/codes.ts';
import type { Verdict } from '../../shared/judgment/verdict.ts';

/** The dictionaries of the domain standard, by the name under which forms use them. */
export const DICTIONARIES = {
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
