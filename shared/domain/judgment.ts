import { z } from 'zod';
import { TEST_VALUES, VERDICTS } from '../judgment/verdict.ts';
import { codesOf, EVIDENCE_GRADES, TRUST_STATES } from './codes.ts';
import { type Id, idSchema, lineSchema, proseSchema } from './ids.ts';

/** One of the four questions of the equivalence test (§2.4) with the expert's reason. */
export const testAnswerSchema = z.strictObject({
  value: z.enum(TEST_VALUES).nullable(),
  reason: proseSchema,
});
export type TestAnswer = z.infer<typeof testAnswerSchema>;

/** How the means, function and effect of a functional feature compare (§2.5 table). */
export const FUNCTIONAL_VALUES = ['SAME', 'BASIC', 'DIFFERENT', 'UNKNOWN'] as const;

/** Bars to equivalence and special rules an expert may raise (§2.5 B1-B11). */
export const BAR_IDS = ['B1', 'B1x', 'B2', 'B3', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'] as const;

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
  functional: z
    .strictObject({
      means: z.enum(FUNCTIONAL_VALUES),
      function: z.enum(FUNCTIONAL_VALUES),
      effect: z.enum(FUNCTIONAL_VALUES),
    })
    .nullable(),
  bars: z.array(z.strictObject({ id: z.enum(BAR_IDS), note: proseSchema })).max(20),
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
