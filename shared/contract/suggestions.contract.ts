import { z } from 'zod';
import { idSchema, lineSchema } from '../domain/ids.ts';
import { REASON_KINDS } from '../suggest/model.ts';
import { query } from './define.ts';

/** Words of the feature and of the passage that a suggestion rests on. */
const reasonSchema = z.strictObject({
  kind: z.enum(REASON_KINDS),
  feature: z.string().max(500),
  passage: z.string().max(500),
  /** One Chinese sentence that says what the two have to do with each other. */
  message: z.string().max(2_000),
});

export const suggestionSchema = z.strictObject({
  evidenceId: idSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string().max(2_000),
  /** The clause that carries the match, within the passage: shown strongly, and what a link takes over. */
  focus: z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() }),
  /** 0..1 */
  score: z.number().min(0).max(1),
  signal: z.enum(['literal', 'close', 'quantity', 'weak']),
  reasons: z.array(reasonSchema).max(50),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const featureSuggestionsSchema = z.strictObject({
  featureId: idSchema,
  suggestions: z.array(suggestionSchema).max(20),
  /** A hint for ordering work, never a verdict. */
  outlook: z.enum(['likely-present', 'unclear', 'likely-absent']),
  /** Why the nearest passage is not enough, in Chinese, when the outlook is likely-absent. */
  absence: lineSchema.nullable(),
  /** Words of the feature without a counterpart in any passage. */
  missingTerms: z.array(z.string().max(500)).max(50),
});
export type FeatureSuggestions = z.infer<typeof featureSuggestionsSchema>;

export const suggestionsContract = {
  /** Suggestions for every feature of the asserted claims against one product's material. */
  list: query({
    in: z.strictObject({ caseId: idSchema, productId: idSchema }),
    out: z.strictObject({ version: lineSchema, features: z.array(featureSuggestionsSchema) }),
    errors: ['NOT_FOUND', 'BLOB_MISSING'],
  }),
};
