import { z } from 'zod';
import {
  CASE_STATUSES,
  COMMISSION_CHANNELS,
  COMMISSION_SOURCES,
  codesOf,
  FIELDS,
  PARTY_ROLES,
  PATENT_ACTS,
  RIGHT_TYPES,
} from './codes.ts';
import { dateSchema, idSchema, instantSchema, lineSchema, orderSchema, proseSchema } from './ids.ts';

/** The case's main record (案件主记录, §9.2). One per case; its id is the case's id. */
export const caseSheetSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  /** Provisional number, unique by construction: 临-机构-站号-日期-序号. */
  caseNo: lineSchema,
  rightType: z.enum(codesOf(RIGHT_TYPES)),
  status: z.enum(codesOf(CASE_STATUSES)),
  source: z.enum(codesOf(COMMISSION_SOURCES)).nullable(),
  channel: z.enum(codesOf(COMMISSION_CHANNELS)).nullable(),
  field: z.enum(codesOf(FIELDS)),
  acts: z.array(z.enum(codesOf(PATENT_ACTS))).max(20),
  mandate: proseSchema,
  receivedAt: dateSchema,
  acceptedAt: dateSchema,
  dueAt: dateSchema,
  /** Date of the accused act: fixes the law's version and the moment of the equivalence test. */
  actDate: dateSchema,
  createdAt: instantSchema,
  /** Set when the case is put in the bin; the history keeps everything. */
  trashedAt: instantSchema.nullable(),
  /** Id of the sample this case was loaded from. */
  sample: lineSchema.nullable(),
});
export type CaseSheet = z.infer<typeof caseSheetSchema>;

export const partySchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  role: z.enum(codesOf(PARTY_ROLES)),
  name: lineSchema,
  idNumber: lineSchema,
  address: lineSchema,
  contact: lineSchema,
  agent: lineSchema,
});
export type Party = z.infer<typeof partySchema>;

/** The accused product or method (被诉侵权技术方案). */
export const productSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  name: lineSchema,
  kind: z.enum(['PRODUCT', 'PROCESS']),
  model: lineSchema,
  maker: lineSchema,
  seller: lineSchema,
  price: lineSchema,
  link: lineSchema,
  booth: lineSchema,
  note: proseSchema,
});
export type Product = z.infer<typeof productSchema>;

/** A technical expert who signs the opinion. */
export const expertSchema = z.strictObject({
  id: idSchema,
  order: orderSchema,
  name: lineSchema,
  organisation: lineSchema,
  title: lineSchema,
  role: z.enum(['LEAD', 'MEMBER']),
  recusalChecked: z.boolean(),
});
export type Expert = z.infer<typeof expertSchema>;
