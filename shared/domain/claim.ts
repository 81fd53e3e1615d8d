import { z } from 'zod';
import { FEATURE_TYPES } from '../claims/model.ts';
import { codesOf, TRUST_STATES } from './codes.ts';
import { idSchema, lineSchema, orderSchema, proseSchema } from './ids.ts';

const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const claimNoSchema = z.number().int().positive();

const claimProblemSchema = z.strictObject({
  code: lineSchema,
  severity: z.enum(['error', 'warning', 'note']),
  message: lineSchema,
  start: z.number().int(),
  end: z.number().int(),
});

/** One claim of a right; offsets count in the right's `claimsText`. */
export const claimSchema = z.strictObject({
  id: idSchema,
  rightId: idSchema,
  no: claimNoSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().max(400_000),
  kind: z.enum(['independent', 'dependent']),
  dependsOn: z.array(claimNoSchema),
  refersTo: z.array(claimNoSchema),
  category: z.enum(['product', 'method', 'use', 'composition', 'system', 'medium']),
  subject: lineSchema,
  preamble: spanSchema.nullable(),
  characterising: spanSchema.nullable(),
  problems: z.array(claimProblemSchema),
  granularity: z.enum(['coarse', 'expert', 'fine']),
});
export type Claim = z.infer<typeof claimSchema>;

/** A technical feature (技术特征): verbatim words of its claim, or words of an expert for a step order. */
export const featureSchema = z.strictObject({
  id: idSchema,
  claimId: idSchema,
  order: orderSchema,
  label: z.string().min(1).max(20),
  /** True once a person chose the label; renumbering leaves it alone. */
  labelFixed: z.boolean(),
  text: z.string().max(200_000),
  /** Hangs under the feature before it (B1 under B). */
  isPart: z.boolean(),
  /** Range in the claim's text; null for a feature without words of its own (F18). */
  span: spanSchema.nullable(),
  type: z.enum(FEATURE_TYPES),
  trust: z.enum(codesOf(TRUST_STATES)),
  note: proseSchema,
});
export type Feature = z.infer<typeof featureSchema>;

/** One feature of a split that a person made: where its words stand in the claim's text, and what it is. */
export const splitPieceSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  type: z.enum(FEATURE_TYPES),
  isPart: z.boolean(),
  /** The label a person chose; null where labels are given in order. */
  label: z.string().min(1).max(20).nullable(),
});
export type SplitPiece = z.infer<typeof splitPieceSchema>;

/** How a term of a claim is read (权利要求解释, §2.2 SC6). */
export const constructionSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  rightId: idSchema,
  term: lineSchema,
  meaning: proseSchema,
  source: z.enum(['CLAIMS', 'DESCRIPTION', 'FILE_HISTORY', 'DICTIONARY', 'COMMON']),
  citation: lineSchema,
});
export type Construction = z.infer<typeof constructionSchema>;
