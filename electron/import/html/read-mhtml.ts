import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent } from '../imported-file.ts';
import { type MimePart, mimeParts } from './mime-parts.ts';
import { readHtml } from './read-html.ts';

/** A page saved as one MHTML file: its first HTML part, with the pictures saved beside it. */
export function readMhtml(bytes: Uint8Array, limits: ImportLimits): FileContent {
  const parts = mimeParts(bytes);
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (!page) return fail('FILE_TYPE_UNSUPPORTED', 'no page in the archive', { type: 'MIME' });
  const pictures = new Map<string, MimePart>();
  for (const part of parts.filter(({ type }) => type.startsWith('image/'))) {
    if (part.location !== '') pictures.set(part.location, part);
    if (part.id !== '') pictures.set(`cid:${part.id}`, part);
  }
  return readHtml(page.bytes, limits, page.charset, (src) => {
    const part = pictures.get(src) ?? pictures.get(absolute(src, page.location));
    return part && { name: lastSegment(part.location) || part.id, bytes: part.bytes };
  });
}

/** A relative address read against the page's own; nothing is fetched. */
function absolute(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

function lastSegment(location: string): string {
  return location.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}
