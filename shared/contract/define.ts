import type { z } from 'zod';
import type { ErrorCode } from '../errors/codes.ts';

/** A question: changes nothing, may be repeated. */
export type Query<I extends z.ZodType, O extends z.ZodType> = MethodShape<'query', I, O>;
/** An action: idempotent by its request id where it writes a case. */
export type CommandMethod<I extends z.ZodType, O extends z.ZodType> = MethodShape<'command', I, O>;

type MethodShape<K extends 'query' | 'command', I extends z.ZodType, O extends z.ZodType> = Readonly<{
  kind: K;
  in: I;
  out: O;
  /** Expected failures besides INVALID_INPUT and INTERNAL, which every method has. */
  errors: readonly ErrorCode[];
}>;

type Definition<I extends z.ZodType, O extends z.ZodType> = {
  in: I;
  out: O;
  errors?: readonly ErrorCode[];
};

export function query<I extends z.ZodType, O extends z.ZodType>(definition: Definition<I, O>): Query<I, O> {
  return { kind: 'query', errors: [], ...definition };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O>,
): CommandMethod<I, O> {
  return { kind: 'command', errors: [], ...definition };
}

export type AnyMethod = MethodShape<'query' | 'command', z.ZodType, z.ZodType>;
