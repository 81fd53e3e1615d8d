import { z } from 'zod';

/** Opaque id of an entity: letters, digits, `_`, `-`, `:`; at most 96 characters. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_:-]{1,96}$/)
  .refine((id) => !(id in Object.prototype), 'an id must not be a name every object has');
export type Id = string;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Calendar date `YYYY-MM-DD`, or null while unknown. */
export const dateSchema = z.iso.date().nullable();

/** Instant as ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();

/** Position key of an ordered list (fractional index; compare as plain strings). */
export const orderSchema = z.string().min(1).max(200);

/** One line and many lines of a person's words; the limits keep a case a few hundred kB. */
export const lineSchema = z.string().max(2_000);
export const proseSchema = z.string().max(50_000);
