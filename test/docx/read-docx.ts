import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { defined } from '../../shared/util/assert.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a written document, read back as plainly as possible. */
export type ReadDocx = Readonly<{
  names: readonly string[];
  xml: (name: string) => string;
  part: (name: string) => Document;
  /** Paragraphs of the body with their style and text, tables included, in order. */
  paragraphs: readonly Readonly<{ style: string; text: string; element: Element }>[];
  tables: readonly Element[];
  sections: readonly Element[];
}>;

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const xml = (name: string) => strFromU8(defined(parts[name], name));
  const part = (name: string) => new DOMParser().parseFromString(xml(name), 'text/xml');
  const body = part('word/document.xml');
  return {
    names: Object.keys(parts),
    xml,
    part,
    paragraphs: all(body, 'p').map((element) => ({
      style: valOf(element, 'pStyle'),
      text: textOf(element),
      element,
    })),
    tables: all(body, 'tbl'),
    sections: all(body, 'sectPr'),
  };
}

export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(W, name)];
}

/** `w:val` of the first element of that name below `parent`, '' when there is none. */
export function valOf(parent: Document | Element, name: string): string {
  return attribute(all(parent, name)[0], 'val');
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(W, name) ?? '';
}

export function textOf(parent: Element): string {
  return [...parent.getElementsByTagNameNS(W, '*')]
    .map((one) => (one.localName === 't' ? (one.textContent ?? '') : one.localName === 'br' ? '\n' : ''))
    .join('');
}

/** Rows of a table as the texts of their cells. */
export function rowsOf(table: Element): string[][] {
  return all(table, 'tr').map((row) =>
    all(row, 'tc').map((cell) =>
      all(cell, 'p')
        .map((paragraph) => textOf(paragraph))
        .join('\n'),
    ),
  );
}

/** The style definition of that id. */
export function styleOf(docx: ReadDocx, id: string): Element {
  const styles = all(docx.part('word/styles.xml'), 'style');
  return defined(
    styles.find((style) => attribute(style, 'styleId') === id),
    `style ${id}`,
  );
}
