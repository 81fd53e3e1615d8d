import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The facts of a request that decide whether it may come in. */
export type RequestFacts = Readonly<{ method: string; headers: IncomingHttpHeaders }>;

export type GuardOptions = Readonly<{
  /** `127.0.0.1:port`, exactly as the browser sends it. */
  host: string;
  cookieName: string;
  session: string;
}>;

/**
 * Whether a request is the page's own. Stops DNS rebinding (Host must be ours to the letter), requests
 * forged by other pages (Origin, Sec-Fetch-Site, SameSite cookie), and other programs of this computer
 * that do not hold the session's cookie. Pure, so that every attack is a row in a test.
 */
export function isAllowed(request: RequestFacts, options: GuardOptions): boolean {
  return isOurHost(request, options) && isOurOrigin(request, options) && hasSession(request, options);
}

/** DNS rebinding: a foreign name that resolves to 127.0.0.1 arrives with its own Host header. */
export function isOurHost(request: RequestFacts, options: Pick<GuardOptions, 'host'>): boolean {
  return request.headers.host === options.host;
}

/** Cross-site requests: browsers state where a request comes from; writing ones must say it is us. */
export function isOurOrigin(request: RequestFacts, options: Pick<GuardOptions, 'host'>): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return request.method === 'GET';
  return origin === `http://${options.host}`;
}

function hasSession(request: RequestFacts, options: GuardOptions): boolean {
  const given = cookieValue(request.headers.cookie, options.cookieName);
  return given !== undefined && equalSecret(given, options.session);
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1);
}

/** Compares secrets in a time that does not depend on where they differ. */
export function equalSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
