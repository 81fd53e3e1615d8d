import type { Document } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { OpinionTable } from '../../shared/opinion/model.ts';
import { defined } from '../../shared/util/assert.ts';
import type { DocumentProperties } from './document-properties.ts';
import { finishDocument } from './finish-document.ts';
import { coreProperties, fontTablePart } from './finish-parts.ts';
import { finishNumbering, finishSettings, finishStyles } from './finish-styles.ts';
import type { Fonts } from './fonts.ts';
import type { PageLayout } from './page-layout.ts';
import { parseXml, serialiseXml } from './xml-tree.ts';

export type FinishInput = Readonly<{
  /** In the order in which they stand in the document. */
  tables: readonly OpinionTable[];
  layout: PageLayout;
  fonts: Fonts;
  properties: DocumentProperties;
}>;

/** The earliest time that a zip can hold: the bytes must not depend on the clock. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Already compressed; packing it again costs time and gains nothing. */
const STORED = /\.(png|jpe?g|gif)$/u;

/**
 * Adds what the library cannot write, puts elements into the order of the schema, takes out everything that
 * differs between two runs, and packs the parts by name. Pure: equal input gives equal bytes.
 */
export function finishPackage(packed: Uint8Array, input: FinishInput): Uint8Array {
  const parts = unzipSync(packed);
  const change = (name: string, work: (document: Document) => void): void => {
    const document = parseXml(strFromU8(defined(parts[name], name)));
    work(document);
    parts[name] = strToU8(serialiseXml(document));
  };
  change('word/document.xml', (document) => finishDocument(document, input.tables, input.layout));
  change('word/styles.xml', finishStyles);
  change('word/numbering.xml', finishNumbering);
  change('word/settings.xml', finishSettings);
  parts['word/fontTable.xml'] = strToU8(fontTablePart(input.fonts));
  parts['docProps/core.xml'] = strToU8(coreProperties(input.properties));
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const sorted: Zippable = {};
  for (const name of names.sort()) {
    const bytes = defined(parts[name], name);
    sorted[name] = [bytes, { mtime: ZIP_TIME, level: STORED.test(name) ? 0 : 6 }];
  }
  return zipSync(sorted);
}
