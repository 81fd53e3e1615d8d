import { SECURITY_HEADERS, shownType } from '../platform/content-policy.ts';
import { readStaticFile } from '../platform/static-files.ts';
import type { ShellHost } from '../services/shell-host.ts';
import { isOwnUrl } from './origin.ts';

/** Privileges of `app:`; registered before the application is ready. */
export const APP_PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true, stream: true } as const;

/**
 * Answers `app://workbench/…`: the built page and stored files. **Security:** GET only, exact host, paths
 * contained in the page's folder, the same policy headers as the browser shell.
 */
export function createProtocolHandler(
  host: Pick<ShellHost, 'readBlob'>,
  rendererDir: string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' || !isOwnUrl(request.url)) return empty(403);
    const url = new URL(request.url);
    if (url.pathname.startsWith('/blob/')) return answerBlob(url, host);
    const file = await readStaticFile(rendererDir, url.pathname);
    return file === undefined
      ? empty(404)
      : answer(file.bytes, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' });
  };
}

async function answerBlob(url: URL, host: Pick<ShellHost, 'readBlob'>): Promise<Response> {
  const found = await host.readBlob(url.pathname.slice('/blob/'.length));
  if (!found.ok) return empty(404);
  return answer(found.value, {
    'Content-Type': shownType(url.searchParams.get('mime')),
    'Cache-Control': 'private, max-age=31536000, immutable',
  });
}

function answer(bytes: Uint8Array, headers: Readonly<Record<string, string>>): Response {
  return new Response(new Uint8Array(bytes), { status: 200, headers: { ...SECURITY_HEADERS, ...headers } });
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { ...SECURITY_HEADERS } });
}
