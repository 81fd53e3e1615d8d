/** Codes of what stands against a judgment; public, printed with the message. */
export const JUDGMENT_PROBLEMS = [
  'EVIDENCE_REQUIRED',
  'REASON_REQUIRED',
  'NEEDED_EVIDENCE_REQUIRED',
  'EQUIVALENCE_TEST_REQUIRED',
  'EQUIVALENCE_REASON_REQUIRED',
  'EQUIVALENCE_BARRED',
  'FUNCTIONAL_TEST_REQUIRED',
  'TESTS_CONTRADICT',
  'TYPE_CONTRADICTS',
  'NUMERIC_CONTRADICTS',
  'NUMERIC_STRICT',
  'NUMERIC_EMPHASIS',
  'NO_LIMIT_NOT_ALLOWED',
  'NO_LIMIT_UNUSUAL',
  'NEGATIVE_MISSING',
  'BAR_HINT',
  'PENDING_FEATURE',
  'DISPUTED_FEATURE',
  'PENDING_LEFT',
  'NO_FEATURES',
  'NO_LIMITING_FEATURE',
  'NO_CLAIMS',
  'CLAIM_REPEATED',
  'CLAIM_REFERENCE_INVALID',
  'CLAIM_REPLACES_FEATURE',
  'CLAIM_CHAIN_BROKEN',
  'JUDGMENT_UNKNOWN_FEATURE',
  'JUDGMENT_UNKNOWN_PRODUCT',
  'JUDGMENT_CONFLICT',
  'UTILITY_MODEL_METHOD',
] as const;

export type JudgmentProblemCode = (typeof JUDGMENT_PROBLEMS)[number];

/** `error` keeps an opinion from being issued; `warning` asks for a look; `note` explains. */
export type JudgmentProblem = Readonly<{
  code: JudgmentProblemCode;
  severity: 'error' | 'warning' | 'note';
  message: string;
  claim?: number;
  /** Label of the feature. */
  feature?: string;
  product?: string;
}>;

export type ProblemWhere = Readonly<Pick<JudgmentProblem, 'claim' | 'feature' | 'product'>>;

export function problem(
  code: JudgmentProblemCode,
  severity: JudgmentProblem['severity'],
  message: string,
  where: ProblemWhere = {},
): JudgmentProblem {
  return { code, severity, message, ...where };
}
