import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body, at most `limitBytes`; undefined when it is larger. The declared length is
 * checked first, the real one while reading.
 */
export async function readBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return undefined;
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes > limitBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, sizeBytes);
}
