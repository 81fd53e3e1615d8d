import { z } from 'zod';
import { lineSchema, sha256Schema } from '../domain/ids.ts';
import { ERROR_CODES } from '../errors/codes.ts';
import { query } from './define.ts';

const fileSchema = z.strictObject({
  name: z.string().max(255),
  sizeBytes: z.number().int().nonnegative(),
});

/** What became of the folder for word vectors. Suggestions use a model only in the state `ready`. */
export const vectorsStatusSchema = z.discriminatedUnion('state', [
  /** Switched off in the settings. */
  z.strictObject({ state: z.literal('off') }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('reading'), file: fileSchema }),
  z.strictObject({
    state: z.literal('ready'),
    file: fileSchema,
    /** Names the model in the version of suggestions. */
    id: z.string().max(64),
    sha256: sha256Schema,
    words: z.number().int().positive(),
    dimension: z.number().int().positive(),
    /** Words were left out because there is only so much room. */
    isCut: z.boolean(),
    /** Likeness from which two words are taken to be close, 0..1. */
    threshold: z.number().min(0).max(1),
  }),
  z.strictObject({
    state: z.literal('refused'),
    /** Null when the folder itself could not be read. */
    file: fileSchema.nullable(),
    code: z.enum(ERROR_CODES),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
]);
export type VectorsStatus = z.infer<typeof vectorsStatusSchema>;

export const vectorsContract = {
  /** Looks into the folder and starts reading what is new there; `vectors.changed` says when that is done. */
  status: query({
    in: z.strictObject({}),
    /** `folder` is shown to the person who puts a file there; nothing takes a path back. */
    out: z.strictObject({ folder: lineSchema, model: vectorsStatusSchema }),
  }),
};
