import { SaxesParser } from 'saxes';
import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';
import { type MarkupElement, TreeBuilder } from './markup-tree.ts';

export type ParsedXml = Readonly<{ document: MarkupElement; hasExternalDtd: boolean }>;

const CHUNK = 256 * 1024;
/** Names of files that are never part of the text; nothing here can be expanded. */
const LISTS_PICTURES_ONLY =
  /^\[\s*(?:<!(?:ENTITY\s+[\w.:-]+\s+SYSTEM\s+"[^"<>&%]*"\s+NDATA\s+\w+\s*|NOTATION\s[^<>&%]*)>\s*)*\]\s*$/;

/**
 * Well-formed XML to a tree.
 *
 * **Security:** no entity but the five of XML is ever expanded and nothing outside the text is read: a
 * DTD whose internal subset declares anything to be expanded is refused (XML_ENTITIES_REFUSED: external
 * entities, billion laughs); one that only names an external file, or lists a patent's pictures (ST.36 of the
 * USPTO: an empty subset or NDATA entities), is passed over. XML_MALFORMED otherwise.
 */
export function parseXml(text: string, limits: ImportLimits): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const tree = new TreeBuilder(limits);
  let hasExternalDtd = false;
  parser.on('doctype', (doctype) => {
    const subset = doctype.indexOf('[');
    if (subset >= 0 && !LISTS_PICTURES_ONLY.test(doctype.slice(subset))) fail('XML_ENTITIES_REFUSED');
    hasExternalDtd = true;
  });
  parser.on('opentag', (tag) => tree.open(tag.name, tag.attributes));
  parser.on('closetag', () => tree.close());
  parser.on('text', (words) => tree.text(words));
  parser.on('cdata', (words) => tree.text(words));
  parser.on('error', () => fail('XML_MALFORMED'));
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return { document: tree.document, hasExternalDtd };
}

/** The encoding an XML declaration names, read from bytes that are ASCII up to there. */
export function declaredXmlEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase();
}
