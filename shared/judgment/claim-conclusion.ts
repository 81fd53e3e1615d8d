import { type Because, because } from './rules.ts';
import type { Conclusion, Verdict } from './verdict.ts';

/** One row of the comparison as the claim table sees it: after tests, bars and special types. */
export type JudgedFeature = Readonly<{ label: string; verdict: Verdict }>;

export type ClaimFlags = Readonly<{
  /** 权利有效: false for the whole right or for this claim (R0). */
  rightValid: boolean;
  /** 封闭式组合物之外增加组分, without an exception (B5, R3). */
  closedExtra: boolean;
}>;

export type ClaimConclusion = Readonly<{ conclusion: Conclusion; because: readonly Because[] }>;

/**
 * The claim-level table (权项结论判定表, §2.6; 解释一第七条): first match of R0-R7 over the verdicts of
 * all features of one claim on one path. One proven difference beats any number of unknowns. No
 * features, or none that limits, is an error in the data and blocks (R-data).
 */
export function concludeClaim(features: readonly JudgedFeature[], flags: ClaimFlags): ClaimConclusion {
  if (!flags.rightValid) return conclude('NO_VALID_RIGHT', because('R0'));
  if (features.every((feature) => feature.verdict === 'NO_LIMIT')) {
    return conclude('BLOCKED', because('R-data'));
  }
  const labels = (...verdicts: readonly Verdict[]) =>
    features.filter((feature) => verdicts.includes(feature.verdict)).map((feature) => feature.label);

  const disputed = labels('DISPUTED');
  if (disputed.length > 0) return conclude('BLOCKED', because('R1', { features: disputed }));
  const unlike = labels('MISSING', 'DIFFERENT');
  if (unlike.length > 0) return conclude('NOT_FALL', because('R2', { features: unlike }));
  if (flags.closedExtra) return conclude('NOT_FALL', because('R3'));
  const pending = labels('PENDING');
  if (pending.length > 0) return conclude('BLOCKED', because('R4', { features: pending }));
  const unknown = labels('UNDETERMINED');
  if (unknown.length > 0) return conclude('UNABLE', because('R5', { features: unknown }));
  const equivalent = labels('EQUIVALENT');
  if (equivalent.length > 0) return conclude('FALL_EQUIV', because('R7', { features: equivalent }));
  return conclude('FALL_LITERAL', because('R6'));
}

/** 落入, literally or by equivalence. */
export function isFall(conclusion: Conclusion): boolean {
  return conclusion === 'FALL_LITERAL' || conclusion === 'FALL_EQUIV';
}

function conclude(conclusion: Conclusion, reason: Because): ClaimConclusion {
  return { conclusion, because: [reason] };
}
