import { z } from 'zod';
import { idSchema } from './ids.ts';

/** Words that name a part; longer runs are passages, not names. */
export const partNameSchema = z.string().trim().min(1).max(100);

/** A word of the product that stands for a word of the claim in this case (同指: 卡勾 = 卡扣). */
export const aliasSchema = z.strictObject({
  id: idSchema,
  /** The word of the claim (权利要求用语). */
  term: partNameSchema,
  /** The word of the material (资料用语). */
  part: partNameSchema,
  /** The product whose material calls it so; null for every product of the case. */
  productId: idSchema.nullable(),
});
export type Alias = z.infer<typeof aliasSchema>;
