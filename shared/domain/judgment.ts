import { z } from 'zod';
import { FINDABLE_BARS } from '../judgment/bars.ts';
import { DEGREES } from '../judgment/equivalence.ts';
import { TEST_VALUES, VERDICTS } from '../judgment/verdict.ts';
import { codesOf, EVIDENCE_GRADES, TRUST_STATES } from './codes.ts';
import { type Id, idSchema, lineSchema, proseSchema } from './ids.ts';

const degreeSchema = z.enum(DEGREES).nullable();
const answerSchema = z.enum(TEST_VALUES).nullable();

/** One of the four questions of the equivalence test (§2.4) with the expert's reason. */
export const testAnswerSchema = z.strictObject({
  value: answerSchema,
  reason: proseSchema,
});
export type TestAnswer = z.infer<typeof testAnswerSchema>;

/**
 * Verdict and reasons for one feature of one product (C3: one shared record for all claims that
 * contain the feature). Its id is {@link judgmentId}.
 */
export const judgmentSchema = z.strictObject({
  id: idSchema,
  featureId: idSchema,
  productId: idSchema,
  verdict: z.enum(VERDICTS),
  /** The accused solution's corresponding feature in the expert's words (对应特征). */
  counterpart: proseSchema,
  reason: proseSchema,
  grade: z.enum(codesOf(EVIDENCE_GRADES)).nullable(),
  /** What should be brought when nothing can be judged (需补充的证据). */
  neededEvidence: proseSchema,
  means: testAnswerSchema,
  function: testAnswerSchema,
  effect: testAnswerSchema,
  obvious: testAnswerSchema,
  /** FUNCTIONAL (B4): degrees of the stricter test; the fourth question is `obvious`. */
  functional: z
    .strictObject({ means: degreeSchema, function: degreeSchema, effect: degreeSchema })
    .nullable(),
  /** FUNCTIONAL: the claim alone shows the embodiment (解释二第八条但书). */
  isFunctionalException: z.boolean(),
  /** NUMERIC: the value the accused product has, in words with its unit. */
  numeric: z
    .strictObject({ accused: lineSchema, emphasised: z.boolean(), withinError: answerSchema })
    .nullable(),
  /** USE_ENVIRONMENT, STEP_ORDER, NEGATIVE: the one question each of these types asks. */
  fitsEnvironment: answerSchema,
  orderLimits: answerSchema,
  hasExcluded: answerSchema,
  /** Bars to equivalence found on this feature (§2.5), each with its ground. */
  bars: z.array(z.strictObject({ id: z.enum(FINDABLE_BARS), note: proseSchema })).max(20),
  trust: z.enum(codesOf(TRUST_STATES)),
  /** Why the judgment went stale (split, claim or evidence changed); null while it stands. */
  stale: lineSchema.nullable(),
});
export type Judgment = z.infer<typeof judgmentSchema>;

/** Facts about one claim and one product that no single feature carries. Its id is {@link findingId}. */
export const findingSchema = z.strictObject({
  id: idSchema,
  claimId: idSchema,
  productId: idSchema,
  /** B5: the accused composition adds a component. */
  closedExtra: z.enum(['NONE', 'EXTRA', 'IMPURITY', 'TCM']),
  /** R4: differences already decide, the rest need not be compared. */
  skipRest: z.boolean(),
  note: proseSchema,
});
export type Finding = z.infer<typeof findingSchema>;

export function judgmentId(featureId: Id, productId: Id): Id {
  return `j:${featureId}:${productId}`;
}

export function findingId(claimId: Id, productId: Id): Id {
  return `d:${claimId}:${productId}`;
}

const unanswered: TestAnswer = { value: null, reason: '' };

/** A judgment nobody has touched yet. */
export function pendingJudgment(featureId: Id, productId: Id): Judgment {
  return {
    id: judgmentId(featureId, productId),
    featureId,
    productId,
    verdict: 'PENDING',
    counterpart: '',
    reason: '',
    grade: null,
    neededEvidence: '',
    means: unanswered,
    function: unanswered,
    effect: unanswered,
    obvious: unanswered,
    functional: null,
    isFunctionalException: false,
    numeric: null,
    fitsEnvironment: null,
    orderLimits: null,
    hasExcluded: null,
    bars: [],
    trust: 'edited',
    stale: null,
  };
}

/** A claim-level finding nobody has touched yet. */
export function emptyFinding(claimId: Id, productId: Id): Finding {
  return {
    id: findingId(claimId, productId),
    claimId,
    productId,
    closedExtra: 'NONE',
    skipRest: false,
    note: '',
  };
}

/** The verdict that counts: a stale judgment stands as not yet compared until a person renews it (F22). */
export function effectiveVerdict(judgment: Judgment | undefined): Judgment['verdict'] {
  return judgment === undefined || judgment.stale !== null ? 'PENDING' : judgment.verdict;
}
