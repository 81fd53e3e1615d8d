import type { FileFormat } from './imported-file.ts';
import { decodeHead } from './text/decode-text.ts';

/** What the bytes are: a format that is read, or the name of one that is not. */
export type Sniffed =
  | Readonly<{ kind: 'known'; format: FileFormat }>
  | Readonly<{ kind: 'foreign'; type: string }>
  | Readonly<{ kind: 'encrypted' }>;

type Signature = Readonly<{ at: number; bytes: string; type: string }>;

/** Magic numbers as Latin-1 text. Word packages are told from other ZIP files by their reader. */
const KNOWN: readonly (Signature & { type: FileFormat })[] = [
  { at: 0, bytes: 'PK\x03\x04', type: 'docx' },
  { at: 0, bytes: 'PK\x05\x06', type: 'docx' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', type: 'png' },
  { at: 0, bytes: '\xff\xd8\xff', type: 'jpeg' },
  { at: 0, bytes: 'GIF87a', type: 'gif' },
  { at: 0, bytes: 'GIF89a', type: 'gif' },
  { at: 8, bytes: 'WEBP', type: 'webp' },
];

const FOREIGN: readonly Signature[] = [
  { at: 0, bytes: '{\\rtf', type: 'RTF' },
  { at: 0, bytes: 'II*\0', type: 'TIFF' },
  { at: 0, bytes: 'MM\0*', type: 'TIFF' },
  { at: 4, bytes: 'ftyp', type: 'HEIC/MP4' },
  { at: 0, bytes: '7z\xbc\xaf', type: '7z' },
  { at: 0, bytes: 'Rar!', type: 'RAR' },
  { at: 0, bytes: '\x1f\x8b', type: 'gzip' },
  { at: 0, bytes: 'MZ', type: 'EXE' },
  { at: 0, bytes: '\x7fELF', type: 'ELF' },
  { at: 0, bytes: '%!PS', type: 'PostScript' },
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|div|table|p|h[1-6]|span|section|article)\b/i;
const MIME_HEAD = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i;

/** Type by content; a file's name plays no part. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = latin1(bytes.subarray(0, 1024));
  if (head.startsWith(OLE)) return sniffOle(bytes);
  if (head.includes('%PDF-')) return { kind: 'known', format: 'pdf' };
  const known = KNOWN.find((signature) => head.startsWith(signature.bytes, signature.at));
  if (known && (known.type !== 'webp' || head.startsWith('RIFF')))
    return { kind: 'known', format: known.type };
  if (isBitmap(bytes, head)) return { kind: 'known', format: 'bmp' };
  const foreign = FOREIGN.find((signature) => head.startsWith(signature.bytes, signature.at));
  if (foreign) return { kind: 'foreign', type: foreign.type };
  return { kind: 'known', format: sniffText(bytes) };
}

/** Old Word files and password-protected new ones share one container. */
function sniffOle(bytes: Uint8Array): Sniffed {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? { kind: 'encrypted' }
    : { kind: 'foreign', type: 'DOC/XLS/PPT/WPS' };
}

function isBitmap(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('BM') || bytes.length < 26) return false;
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(14, true);
  return [12, 40, 52, 56, 64, 108, 124].includes(headerBytes);
}

function sniffText(bytes: Uint8Array): FileFormat {
  const head = decodeHead(bytes).trimStart();
  if (MIME_HEAD.test(head.replaceAll('\r\n', '\n'))) return 'mhtml';
  const markup = skipComments(head);
  if (markup.startsWith('<?xml')) return /<(?:!doctype\s+)?html\b/i.test(markup) ? 'html' : 'xml';
  if (HTML_START.test(markup)) return 'html';
  if (/^<!doctype\s/i.test(markup) || /^<[A-Za-z_][\w:.-]*(?:\s[^<>]*)?\/?>/.test(markup)) return 'xml';
  return 'txt';
}

/** Saved pages often begin with a comment that names where they were saved from. */
function skipComments(head: string): string {
  let rest = head;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
