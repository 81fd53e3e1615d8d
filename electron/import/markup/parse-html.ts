import { Parser } from 'htmlparser2';
import type { ImportLimits } from '../import-limits.ts';
import { type MarkupElement, TreeBuilder } from './markup-tree.ts';

/** Real pages leave elements open and nest further than documents do. */
const HTML_DEPTH_FACTOR = 2;

/** HTML, however broken, to a tree; nothing is run, fetched or resolved. */
export function parseHtml(text: string, limits: ImportLimits): MarkupElement {
  const tree = new TreeBuilder({ ...limits, markupDepth: limits.markupDepth * HTML_DEPTH_FACTOR });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.open(name, attributes),
      onclosetag: () => tree.close(),
      ontext: (words) => tree.text(words),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return tree.document;
}

/** The encoding a page names in a meta element near its start. */
export function declaredHtmlEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}
