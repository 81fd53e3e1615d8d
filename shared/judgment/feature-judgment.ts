import { z } from 'zod';
import { FEATURE_TYPES } from '../claims/model.ts';
import { FINDABLE_BARS } from './bars.ts';
import { DEGREES } from './equivalence.ts';
import { TEST_VALUES, VERDICTS } from './verdict.ts';

const MAX_WORDS = 20_000;

const words = z.string().max(MAX_WORDS);
const answer = z.enum(TEST_VALUES);

const testAnswerSchema = z.strictObject({ value: answer.optional(), reason: words.optional() });

/**
 * What an expert holds about one feature of one accused product: the verdict, what it rests on, and
 * the facts that the tables of §2.4-2.5 ask for. Facts that do not concern the feature's type are
 * kept and have no effect, so that a retyped feature loses nothing.
 */
export const featureJudgmentSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  reason: words.optional(),
  /** Names or ids of the evidence that shows it (证据引用). */
  evidence: z.array(z.string().max(500)).max(1000).optional(),
  /** What is still needed to decide (需补充的证据). */
  neededEvidence: words.optional(),
  /** Words for what the accused product has in its place (被诉方案对应特征). */
  accusedPart: words.optional(),
  /** Equivalence test E1-E4 with the reason for each answer. */
  tests: z
    .strictObject({
      means: testAnswerSchema.optional(),
      function: testAnswerSchema.optional(),
      effect: testAnswerSchema.optional(),
      obvious: testAnswerSchema.optional(),
    })
    .optional(),
  bars: z.array(z.enum(FINDABLE_BARS)).optional(),
  /** FUNCTIONAL: the stricter test, unless the claim alone shows the embodiment (解释二第八条但书). */
  functional: z
    .strictObject({
      means: z.enum(DEGREES),
      function: z.enum(DEGREES),
      effect: z.enum(DEGREES),
      obvious: answer,
    })
    .optional(),
  isFunctionalException: z.boolean().optional(),
  /** NUMERIC: the words of both sides; `emphasised` is the expert's finding on B3. */
  numeric: z
    .strictObject({
      claimed: words.optional(),
      accused: words,
      emphasised: z.boolean().optional(),
      /** “约”: is the accused value within reasonable error? */
      withinError: answer.optional(),
    })
    .optional(),
  /** USE_ENVIRONMENT: can the product be used in that environment? */
  fitsEnvironment: answer.optional(),
  /** STEP_ORDER: must the steps be taken in a certain order? */
  orderLimits: answer.optional(),
  /** NEGATIVE: does the product have what the claim excludes? */
  hasExcluded: answer.optional(),
});

export type FeatureJudgment = Readonly<z.infer<typeof featureJudgmentSchema>>;

export const featureTypeSchema = z.enum(FEATURE_TYPES);
