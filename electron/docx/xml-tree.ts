import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { defined } from '../../shared/util/assert.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

/** The part as text, with the declaration that every part begins with. */
export function serialiseXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  const body = text.replace(/^<\?xml[^>]*\?>\s*/u, '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

export function rootOf(document: Document): Element {
  return defined(document.documentElement, 'a root element');
}

/** Every element of that local name in WordprocessingML, in document order. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(W, name)];
}

export function child(parent: Element, name: string): Element | undefined {
  return children(parent).find((one) => one.namespaceURI === W && one.localName === name);
}

export function children(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** A `w:` element with `w:` attributes. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const made = document.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(W, `w:${key}`, value);
  return made;
}

/**
 * Puts `made` among the children of `parent` where the schema's sequence wants it, replacing one of the same
 * name. Names that are not in `order` stay where they are.
 */
export function place(parent: Element, made: Element, order: readonly string[]): void {
  const name = defined(made.localName, 'a local name');
  const old = child(parent, name);
  if (old !== undefined) parent.removeChild(old);
  const rank = order.indexOf(name);
  const next = children(parent).find((one) => order.indexOf(one.localName ?? '') > rank);
  parent.insertBefore(made, next ?? null);
}
