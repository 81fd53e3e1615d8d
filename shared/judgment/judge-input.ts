import { z } from 'zod';
import { featureJudgmentSchema, featureTypeSchema } from './feature-judgment.ts';

const MAX_CLAIMS = 10_000;

const id = z.string().min(1).max(200);
const claimNo = z.int().min(1).max(MAX_CLAIMS);

/** One claim with its own features; inherited ones are found through the claims it builds on. */
const judgeClaimSchema = z.strictObject({
  no: claimNo,
  /** Asserted (主张) unless said otherwise; claims given only as a base are not concluded. */
  asserted: z.boolean().default(true),
  /** Maintained after a partial invalidation (部分无效); the whole right is `rightValid`. */
  valid: z.boolean().default(true),
  dependsOn: z.array(claimNo).default([]),
  refersTo: z.array(claimNo).default([]),
  /** Replaces a feature of the claim it names (C6): compared by its own features alone. */
  replaces: z.boolean().default(false),
  features: z.array(
    z.strictObject({
      id,
      label: z.string().min(1).max(40),
      text: z.string().max(200_000),
      type: featureTypeSchema.default('NORMAL'),
    }),
  ),
});

/**
 * What the judgment of a case is computed from: the JSON that `bidui judge` reads. Judgments are held
 * per feature and product, never per claim, so that a feature is judged once (C3).
 */
export const judgeInputSchema = z.strictObject({
  rightType: z.enum(['INVENTION', 'UTILITY_MODEL']),
  rightValid: z.boolean(),
  products: z
    .array(
      z.strictObject({
        id,
        name: z.string().max(500),
        kind: z.enum(['product', 'method']).default('product'),
      }),
    )
    .min(1),
  claims: z.array(judgeClaimSchema).max(MAX_CLAIMS),
  judgments: z.array(featureJudgmentSchema.extend({ feature: id, product: id })),
  /** Extra components beside a closed composition claim (B5), with the exception that holds if any. */
  closedExtra: z
    .array(z.strictObject({ claim: claimNo, product: id, exception: z.enum(['IMPURITY', 'TCM']).optional() }))
    .default([]),
  /** A proven difference ends the comparison (不再比对其余特征, R4): everywhere, or for these claims. */
  stopAtDifference: z
    .union([z.boolean(), z.array(z.strictObject({ claim: claimNo, product: id }))])
    .default(false),
});

export type JudgeInput = z.infer<typeof judgeInputSchema>;

export type JudgeClaim = JudgeInput['claims'][number];
export type JudgeProduct = JudgeInput['products'][number];
