import { appError } from '../errors/app-error.ts';
import { CONTRACT_VERSION, contract } from './contract.ts';
import type { AnyMethod } from './define.ts';
import { type Response, requestSchema } from './envelope.ts';
import type { Handlers } from './host.ts';

export type Router = (request: unknown) => Promise<Response>;

/** Where bugs go; answers the reference under which one was written down. */
export type ReportBug = (method: string, bug: unknown) => string;

type AnyHandler = (input: unknown) => Promise<Response>;

/**
 * Answers requests of any transport: looks the method up among the contract's own names, parses the
 * input, runs the handler, parses the output. Never throws. A failed input parse names paths, never
 * values; a failed output parse or a thrown error is a bug (INTERNAL with a reference).
 */
export function createRouter(handlers: Handlers, reportBug: ReportBug): Router {
  return async (raw) => {
    const request = requestSchema.safeParse(raw);
    if (!request.success) return failure('INVALID_INPUT', 'malformed request');
    const { contractVersion, method: name, input } = request.data;
    if (contractVersion !== CONTRACT_VERSION) return failure('VERSION_MISMATCH');
    const found = findMethod(name, handlers);
    if (found === undefined) return failure('INVALID_INPUT', `no method ${name.slice(0, 80)}`);
    const parsed = found.method.in.safeParse(input);
    if (!parsed.success) {
      const paths = parsed.error.issues.map((issue) => issue.path.join('.') || '(root)').join(', ');
      return failure('INVALID_INPUT', `${name}: ${paths}`, { paths });
    }
    try {
      const answer = await found.handler(parsed.data);
      if (!answer.ok) return answer;
      return { ok: true, value: found.method.out.parse(answer.value) };
    } catch (bug) {
      return failure('INTERNAL', 'internal error', { reference: reportBug(name, bug) });
    }
  };
}

function findMethod(
  name: string,
  handlers: Handlers,
): { method: AnyMethod; handler: AnyHandler } | undefined {
  const [subject = '', verb = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, subject)) return undefined;
  const methods = contract[subject as keyof typeof contract] as Readonly<Record<string, AnyMethod>>;
  if (!Object.hasOwn(methods, verb)) return undefined;
  const method = methods[verb];
  const owner = handlers[subject as keyof Handlers] as unknown as Readonly<Record<string, AnyHandler>>;
  const handler = owner[verb];
  return method === undefined || handler === undefined ? undefined : { method, handler };
}

function failure(...error: Parameters<typeof appError>): Response {
  return { ok: false, error: appError(...error) };
}
