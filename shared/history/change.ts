import { z } from 'zod';
import type { Collection } from '../domain/entities.ts';
import { COLLECTIONS } from '../domain/entities.ts';
import { idSchema } from '../domain/ids.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const collectionSchema = z.enum(COLLECTIONS as [Collection, ...Collection[]]);
const jsonSchema: z.ZodType<Json> = z.json() as z.ZodType<Json>;
const entityJsonSchema = z.record(z.string(), jsonSchema);

/**
 * One step of a case's history. Every change carries what it replaces, so that it can be checked
 * when applied, inverted exactly, and merged field by field. A removal keeps the whole entity: it is
 * the tombstone.
 */
export const changeSchema = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add'),
    collection: collectionSchema,
    id: idSchema,
    value: entityJsonSchema,
  }),
  z.strictObject({
    op: z.literal('set'),
    collection: collectionSchema,
    id: idSchema,
    field: z.string().min(1).max(60),
    before: jsonSchema,
    after: jsonSchema,
  }),
  z.strictObject({
    op: z.literal('remove'),
    collection: collectionSchema,
    id: idSchema,
    value: entityJsonSchema,
  }),
]);

export type Change = z.infer<typeof changeSchema>;

/** The change that takes back `change`. */
function invertChange(change: Change): Change {
  switch (change.op) {
    case 'add':
      return { ...change, op: 'remove' };
    case 'remove':
      return { ...change, op: 'add' };
    case 'set':
      return { ...change, before: change.after, after: change.before };
  }
}

/** The changes that take back `changes`, last first. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map(invertChange).reverse();
}
