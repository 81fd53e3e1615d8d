import { z } from 'zod';
import { FEATURE_TYPES } from '../claims/model.ts';
import { partNameSchema } from '../domain/alias.ts';
import { anchorSchema } from '../domain/anchor.ts';
import { splitPieceSchema } from '../domain/claim.ts';
import { codesOf, TRUST_STATES } from '../domain/codes.ts';
import { idSchema, lineSchema, proseSchema } from '../domain/ids.ts';
import { findingSchema, judgmentSchema } from '../domain/judgment.ts';
import { SECTION_IDS } from '../domain/opinion.ts';
import { richTextSchema } from '../domain/rich-text.ts';

/** Collections whose entities are plain forms: added, patched, moved and removed as such. */
export const FORM_COLLECTIONS = [
  'cases',
  'parties',
  'rights',
  'products',
  'evidence',
  'experts',
  'constructions',
  'opinions',
] as const;
export type FormCollection = (typeof FORM_COLLECTIONS)[number];

const patchSchema = z.record(z.string(), z.json());
const atSchema = z.number().int().nonnegative();

/**
 * Everything a person may do to a case, one member each. A command is turned into changes by
 * `shared/commands/run.ts`; it names entities by id and never carries derived data.
 */
export const commandSchema = z.discriminatedUnion('type', [
  /** Adds a form entity at the end of its list; missing fields take their empty values. */
  z.strictObject({
    type: z.literal('record.add'),
    collection: z.enum(FORM_COLLECTIONS),
    id: idSchema,
    patch: patchSchema,
  }),
  z.strictObject({
    type: z.literal('record.update'),
    collection: z.enum(FORM_COLLECTIONS),
    id: idSchema,
    patch: patchSchema,
  }),
  z.strictObject({ type: z.literal('record.remove'), collection: z.enum(FORM_COLLECTIONS), id: idSchema }),
  /** Moves an entity behind `after` in its list; null puts it first. */
  z.strictObject({
    type: z.literal('record.move'),
    collection: z.enum(FORM_COLLECTIONS),
    id: idSchema,
    after: idSchema.nullable(),
  }),
  /**
   * Parses claims text into the right; claims that still stand keep ids, features, links, judgments. `keptOriginals`
   * names repairs that are not made, by their place in `text`.
   */
  z.strictObject({
    type: z.literal('claims.load'),
    rightId: idSchema,
    text: z.string().min(1).max(1_000_000),
    evidenceId: idSchema.nullable(),
    version: lineSchema,
    keptOriginals: z.array(atSchema).max(10_000).optional(),
  }),
  /** Sets the asserted claims and splits those (and the claims they build on) that have no features yet. */
  z.strictObject({
    type: z.literal('claims.assert'),
    rightId: idSchema,
    nos: z.array(z.number().int().positive()).max(500),
  }),
  /** Splits a claim anew; features that still stand keep id, links and judgment. */
  z.strictObject({
    type: z.literal('claim.split'),
    claimId: idSchema,
    granularity: z.enum(['coarse', 'expert', 'fine']),
  }),
  /** Splits a claim as another case of the patent has it; features that still stand keep all. */
  z.strictObject({
    type: z.literal('claim.splitAs'),
    claimId: idSchema,
    pieces: z.array(splitPieceSchema).min(1).max(2_000),
  }),
  /** `at` counts UTF-16 units in the claim's text. */
  z.strictObject({ type: z.literal('feature.cut'), featureId: idSchema, at: atSchema, newId: idSchema }),
  /** Merges a feature into the one before it. */
  z.strictObject({ type: z.literal('feature.merge'), featureId: idSchema }),
  z.strictObject({
    type: z.literal('feature.relabel'),
    featureId: idSchema,
    label: z.string().trim().min(1).max(20),
  }),
  z.strictObject({
    type: z.literal('feature.retype'),
    featureId: idSchema,
    featureType: z.enum(FEATURE_TYPES),
  }),
  /** A feature without words of its own, such as the order of steps (F18). */
  z.strictObject({
    type: z.literal('feature.addWordless'),
    claimId: idSchema,
    after: idSchema.nullable(),
    newId: idSchema,
    text: z.string().trim().min(1).max(2_000),
    featureType: z.enum(FEATURE_TYPES),
  }),
  z.strictObject({ type: z.literal('feature.removeWordless'), featureId: idSchema }),
  z.strictObject({
    type: z.literal('link.add'),
    id: idSchema,
    featureId: idSchema,
    productId: idSchema,
    evidenceId: idSchema,
    anchor: anchorSchema,
    trust: z.enum(codesOf(TRUST_STATES)),
    because: lineSchema,
  }),
  z.strictObject({ type: z.literal('link.update'), id: idSchema, anchor: anchorSchema }),
  z.strictObject({ type: z.literal('link.remove'), id: idSchema }),
  z.strictObject({
    type: z.literal('suggestion.reject'),
    id: idSchema,
    featureId: idSchema,
    evidenceId: idSchema,
    start: atSchema,
    end: atSchema,
  }),
  /** The word `part` of the material names what the claim calls `term`, for one product or (null) for all. */
  z.strictObject({
    type: z.literal('term.alias'),
    id: idSchema,
    term: partNameSchema,
    part: partNameSchema,
    productId: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('term.unalias'), id: idSchema }),
  /** Changes parts of the judgment of one feature of one product; makes the record when there is none. */
  z.strictObject({
    type: z.literal('judgment.set'),
    featureId: idSchema,
    productId: idSchema,
    patch: judgmentSchema.omit({ id: true, featureId: true, productId: true, stale: true }).partial(),
  }),
  z.strictObject({
    type: z.literal('finding.set'),
    claimId: idSchema,
    productId: idSchema,
    patch: findingSchema.omit({ id: true, claimId: true, productId: true }).partial(),
  }),
  z.strictObject({ type: z.literal('section.set'), section: z.enum(SECTION_IDS), content: richTextSchema }),
  z.strictObject({ type: z.literal('note.set'), featureId: idSchema, note: proseSchema }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
