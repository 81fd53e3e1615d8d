import { type Because, because } from './rules.ts';

/** How a feature of the accused solution stands to the one prior-art solution (现有技术抗辩, §2.9). */
export const PRIOR_ART_RELATIONS = [
  'SAME',
  'NO_SUBSTANTIAL_DIFFERENCE',
  'DIFFERENT',
  'NOT_DISCLOSED',
  'UNKNOWN',
] as const;

export type PriorArtRelation = (typeof PRIOR_ART_RELATIONS)[number];

/** 成立, 不成立, 证据不足. */
export type DefenceOutcome = 'ESTABLISHED' | 'REJECTED' | 'UNPROVEN';

export type PriorArtResult = Readonly<{ outcome: DefenceOutcome; because: Because }>;

/**
 * The prior-art defence table (解释一第十四条): every feature that was held to fall in scope against the
 * features of one prior-art solution. The accused solution is compared, never the patent. One real
 * difference defeats the defence whatever is unknown; so does the need to combine solutions. No
 * features leaves the defence unproven.
 */
export function concludePriorArt(
  features: readonly Readonly<{ label: string; relation: PriorArtRelation }>[],
  needsCombination: boolean,
): PriorArtResult {
  const labels = (...relations: readonly PriorArtRelation[]) =>
    features.filter((feature) => relations.includes(feature.relation)).map((feature) => feature.label);

  const unlike = labels('DIFFERENT', 'NOT_DISCLOSED');
  if (unlike.length > 0) return { outcome: 'REJECTED', because: because('P-not', { features: unlike }) };
  if (needsCombination) return { outcome: 'REJECTED', because: because('P-combined') };
  if (features.length === 0) return { outcome: 'UNPROVEN', because: because('P-data') };
  const unknown = labels('UNKNOWN');
  if (unknown.length > 0)
    return { outcome: 'UNPROVEN', because: because('P-unknown', { features: unknown }) };
  const close = labels('NO_SUBSTANTIAL_DIFFERENCE');
  return close.length > 0
    ? { outcome: 'ESTABLISHED', because: because('P-no-substance', { features: close }) }
    : { outcome: 'ESTABLISHED', because: because('P-same') };
}
