import { z } from 'zod';
import { ERROR_CODES } from '../errors/codes.ts';

/** A call as it crosses the wire; `input` is parsed by the router against the method's schema. */
export const requestSchema = z.strictObject({
  contractVersion: z.number().int(),
  method: z.string().max(80),
  input: z.unknown(),
});
export type Request = z.infer<typeof requestSchema>;

const wireErrorSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

/** Answers are values on every transport: Electron would keep only a thrown error's message. */
export const responseSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);
export type Response = z.infer<typeof responseSchema>;

export const eventMessageSchema = z.strictObject({ event: z.string().max(80), payload: z.unknown() });
export type EventMessage = z.infer<typeof eventMessageSchema>;
