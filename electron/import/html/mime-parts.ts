import { fail } from '../../../shared/errors/app-error.ts';

export type MimePart = Readonly<{
  type: string;
  charset: string | undefined;
  location: string;
  id: string;
  bytes: Uint8Array;
}>;

type Headers = ReadonlyMap<string, string>;

const MAX_PARTS = 2_000;
const MAX_NESTING = 8;

/**
 * The leaf parts of a multipart message (RFC 2046), decoded from base64 or quoted-printable.
 * FILE_CORRUPT without boundary, FILE_TRUNCATED when the closing boundary is missing.
 */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  const parts: MimePart[] = [];
  const visit = (message: string, depth: number): void => {
    if (depth > MAX_NESTING) fail('NESTING_TOO_DEEP', 'multipart nested too deep', { limit: MAX_NESTING });
    const { headers, body } = splitHeaders(message);
    const type = headers.get('content-type') ?? 'text/plain';
    if (/^multipart\//i.test(type)) {
      for (const part of splitBody(body, parameter(type, 'boundary'))) visit(part, depth + 1);
    } else {
      if (parts.length >= MAX_PARTS) fail('ARCHIVE_BOMB', 'too many parts', { entries: parts.length });
      parts.push(leaf(headers, type, body));
    }
  };
  // Latin-1 keeps every byte as one character, so that parts can be cut as text and turned back.
  visit(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart(), 0);
  return parts;
}

function splitHeaders(message: string): { headers: Headers; body: string } {
  const bare = /^\r?\n/.exec(message);
  if (bare) return { headers: new Map(), body: message.slice(bare[0].length) };
  const end = /\r?\n\r?\n/.exec(message);
  const head = message.slice(0, end?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : '' };
}

function splitBody(body: string, boundary: string | undefined): string[] {
  if (boundary === undefined || boundary === '') return fail('FILE_CORRUPT', 'no boundary');
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`);
  const closing = pieces.findIndex((piece) => piece.startsWith('--'));
  if (closing < 0) return fail('FILE_TRUNCATED', 'no closing boundary');
  return pieces.slice(0, closing).map((piece) => piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
}

function leaf(headers: Headers, type: string, body: string): MimePart {
  return {
    type: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: parameter(type, 'charset')?.toLowerCase(),
    location: headers.get('content-location') ?? '',
    id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
    bytes: decodeBody(body, headers.get('content-transfer-encoding')?.toLowerCase() ?? ''),
  };
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}
