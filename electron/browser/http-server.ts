import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import { appError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import { SECURITY_HEADERS, shownType } from '../platform/content-policy.ts';
import { readStaticFile } from '../platform/static-files.ts';
import type { ShellHost } from '../services/shell-host.ts';
import { openEventStream } from './event-stream.ts';
import { readBody } from './request-body.ts';
import { equalSecret, isAllowed, isOurHost } from './request-guard.ts';

/** Largest request that is not a file, in bytes: a claims text of a million characters fits. */
const MAX_CALL_BYTES = 16 * 1024 * 1024;

export type BrowserServer = Readonly<{
  /** `http://127.0.0.1:port` */
  origin: string;
  /** An address that opens the workbench once, in one browser. */
  launchUrl: () => string;
  close: () => Promise<void>;
}>;

type Options = Readonly<{ host: ShellHost; rendererDir: string; port?: number; onLaunched?: () => void }>;
type Call = Readonly<{ request: IncomingMessage; response: ServerResponse; url: URL; method: string }>;

/**
 * The browser shell's transport: the workbench on 127.0.0.1 for exactly one session.
 *
 * **Security:** binds the loopback address only, on a random port; a one-time launch token becomes an
 * HttpOnly, SameSite=Strict cookie; every request is checked for Host, Origin and cookie before anything
 * is read (see request-guard.ts); no CORS; bodies are limited.
 */
export async function startBrowserServer(options: Options): Promise<BrowserServer> {
  const tokens = new Set<string>();
  const session = randomBytes(32).toString('hex');
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const guard = { host: `127.0.0.1:${port}`, cookieName: `bidui_${port}`, session };
  const origin = `http://${guard.host}`;

  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const target = request.url ?? '/';
    // Any page may ask for `//`; an address that is none must not end the process.
    if (!URL.canParse(target, origin)) return refuse(response);
    const call = { request, response, url: new URL(target, origin), method: request.method ?? '' };
    const facts = { method: call.method, headers: request.headers };
    if (isOurHost(facts, guard) && spendToken(tokens, call.url.searchParams.get('launch'))) {
      const cookie = `${guard.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { 'Set-Cookie': cookie, Location: '/' }).end();
      options.onLaunched?.();
    } else if (!isAllowed(facts, guard)) {
      refuse(response);
    } else {
      serve(call, options).catch(() => response.destroy());
    }
  });

  return {
    origin,
    launchUrl: () => {
      const token = randomBytes(24).toString('hex');
      tokens.add(token);
      return `${origin}/?launch=${token}`;
    },
    close: () => closeServer(server),
  };
}

async function serve(call: Call, options: Options): Promise<void> {
  const { method, url, response } = call;
  const route = `${method} ${url.pathname.split('/', 2).join('/')}`;
  switch (route) {
    case 'POST /call':
      return answerCall(call, options.host);
    case 'POST /upload':
      return answerUpload(call, options.host);
    case 'GET /events':
      return openEventStream(call.request, response, options.host);
    case 'GET /blob':
      return answerBlob(call, options.host);
    case 'GET /download':
      return answerDownload(call, options.host);
    default:
      return answerStatic(call, options.rendererDir);
  }
}

async function answerCall({ request, response }: Call, host: ShellHost): Promise<void> {
  const body = await readBody(request, MAX_CALL_BYTES);
  if (body === undefined) {
    sendJson(response, { ok: false, error: appError('INVALID_INPUT', 'request too large') });
    return;
  }
  sendJson(response, await host.router(parseJson(body)));
}

async function answerUpload({ request, response, url }: Call, host: ShellHost): Promise<void> {
  const bytes = await readBody(request, MAX_FILE_BYTES);
  if (bytes === undefined) {
    response.setHeader('Connection', 'close');
    sendJson(response, { ok: false, error: appError('FILE_TOO_LARGE', 'upload too large') });
    return;
  }
  sendJson(response, await host.upload(url.searchParams.get('name') ?? '', bytes));
}

async function answerBlob({ response, url }: Call, host: ShellHost): Promise<void> {
  const found = await host.readBlob(url.pathname.slice('/blob/'.length));
  const type = shownType(url.searchParams.get('mime'));
  sendBytes(response, found, (bytes) => ({
    headers: {
      'Content-Type': type,
      'Cache-Control': 'private, max-age=31536000, immutable',
      ...(type === 'application/octet-stream' ? { 'Content-Disposition': 'attachment' } : {}),
    },
    bytes,
  }));
}

async function answerDownload({ response, url }: Call, host: ShellHost): Promise<void> {
  const found = await host.download(url.pathname.slice('/download/'.length));
  sendBytes(response, found, ({ name, mime, bytes }) => ({
    headers: {
      'Content-Type': mime,
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    bytes,
  }));
}

async function answerStatic({ method, response, url }: Call, rendererDir: string): Promise<void> {
  const file = method === 'GET' ? await readStaticFile(rendererDir, url.pathname) : undefined;
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.bytes);
}

function sendBytes<T>(
  response: ServerResponse,
  found: Result<T>,
  answer: (value: T) => { headers: Record<string, string>; bytes: Uint8Array },
): void {
  if (!found.ok) {
    response.writeHead(404).end();
    return;
  }
  const { headers, bytes } = answer(found.value);
  response.writeHead(200, headers).end(bytes);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end('请从“比对台”启动时打开的窗口或打印的地址进入。 [FORBIDDEN]\n');
}

/** A launch token opens one session and is gone. */
function spendToken(tokens: Set<string>, given: string | null): boolean {
  if (given === null) return false;
  const match = [...tokens].find((token) => equalSecret(token, given));
  return match !== undefined && tokens.delete(match);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    // The router answers INVALID_INPUT for anything that is no request.
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
