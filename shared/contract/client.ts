import { err, ok, type Result } from '../util/result.ts';
import { CONTRACT_VERSION, contract } from './contract.ts';
import type { AnyMethod } from './define.ts';
import { type Request, responseSchema } from './envelope.ts';
import type { Client } from './host.ts';

/** Carries one request to a host and its raw answer back; rejects only when the host is not there. */
export type Transport = (request: Request) => Promise<unknown>;

/** Builds the typed client from the contract: one function per method. */
export function createClient(transport: Transport): Client {
  const subjects = Object.entries(contract).map(([subject, methods]) => {
    const calls = Object.keys(methods).map((verb) => [verb, caller(transport, `${subject}.${verb}`)]);
    return [subject, Object.fromEntries(calls)];
  });
  return Object.fromEntries(subjects) as Client;
}

/** Every method of the contract by its public name, for suites that must cover all of them. */
export function methodNames(): readonly string[] {
  return Object.entries(contract).flatMap(([subject, methods]) =>
    Object.keys(methods as Readonly<Record<string, AnyMethod>>).map((verb) => `${subject}.${verb}`),
  );
}

function caller(transport: Transport, method: string): (input: unknown) => Promise<Result<unknown>> {
  return async (input) => {
    let raw: unknown;
    try {
      raw = await transport({ contractVersion: CONTRACT_VERSION, method, input });
    } catch (cause) {
      return err('HOST_UNREACHABLE', `${method}: ${cause instanceof Error ? cause.name : 'no answer'}`);
    }
    const response = responseSchema.safeParse(raw);
    if (!response.success) return err('INTERNAL', `${method}: malformed answer`);
    if (response.data.ok) return ok(response.data.value);
    const { code, message, details } = response.data.error;
    return err(code, message, details);
  };
}
