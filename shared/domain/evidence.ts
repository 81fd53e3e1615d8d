import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { codesOf, EVIDENCE_KINDS, TRUST_STATES } from './codes.ts';
import {
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  orderSchema,
  proseSchema,
  sha256Schema,
} from './ids.ts';

/** A file kept as evidence (证据): the bytes lie unchanged under their hash, the facts are here. */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  /** Number in the evidence list: 证据1, 证据2 … */
  no: z.number().int().positive(),
  name: lineSchema,
  role: z.enum(['right', 'accused', 'procedure']),
  /** The product it shows, for accused material. */
  productId: idSchema.nullable(),
  kind: z.enum(codesOf(EVIDENCE_KINDS)),
  source: lineSchema,
  /** Way of getting (取证方式): 委托人提供, 现场拍摄, 网页保存 … */
  way: lineSchema,
  obtainedAt: dateSchema,
  proves: proseSchema,
  fileName: lineSchema,
  format: lineSchema,
  mime: lineSchema,
  sha256: sha256Schema,
  sizeBytes: z.number().int().nonnegative(),
  importedAt: instantSchema,
  /** Text taken from the file, kept as a blob of its own: `shared/domain/imported-text.ts`. */
  text: z.strictObject({ sha256: sha256Schema, length: z.number().int().nonnegative() }).nullable(),
  image: z.strictObject({ width: z.number().int(), height: z.number().int() }).nullable(),
  pages: z.number().int().nonnegative().nullable(),
  warnings: z.array(z.strictObject({ code: lineSchema, message: lineSchema })).max(100),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A feature shown by a passage or region of evidence (特征 ↔ 出处). */
export const linkSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  featureId: idSchema,
  productId: idSchema,
  evidenceId: idSchema,
  anchor: anchorSchema,
  trust: z.enum(codesOf(TRUST_STATES)),
  /** Why the passage was proposed, when it was; kept so that the record explains itself. */
  because: lineSchema,
});
export type Link = z.infer<typeof linkSchema>;

/** A suggestion a person refused; it is not offered again. */
export const rejectionSchema = z.strictObject({
  id: idSchema,
  featureId: idSchema,
  evidenceId: idSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Rejection = z.infer<typeof rejectionSchema>;
