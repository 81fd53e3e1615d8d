import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';

/** A parsed element or run of text; the same shape for XML, HTML and Word's parts. */
export type MarkupNode = MarkupElement | string;

/** `name` keeps its prefix (w:p); {@link localName} takes it off. */
export type MarkupElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly MarkupNode[];
}>;

type OpenElement = { name: string; attributes: Readonly<Record<string, string>>; children: MarkupNode[] };

/** Builds a tree from parser events within bounds; too deep or too many nodes end the reading. */
export class TreeBuilder {
  readonly #limits: ImportLimits;
  readonly #root: OpenElement = { name: '#document', attributes: {}, children: [] };
  readonly #open: OpenElement[] = [this.#root];
  #nodes = 0;

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length > this.#limits.markupDepth) {
      fail('NESTING_TOO_DEEP', 'elements nested too deep', { limit: this.#limits.markupDepth });
    }
    const element: OpenElement = { name, attributes, children: [] };
    this.#append(element);
    this.#open.push(element);
  }

  close(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  /** Text that arrives in pieces becomes one node. */
  text(words: string): void {
    const children = this.#open.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof last === 'string') children[children.length - 1] = last + words;
    else this.#append(words);
  }

  get document(): MarkupElement {
    return this.#root;
  }

  #append(node: MarkupNode): void {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.markupNodes) {
      fail('FILE_TOO_LARGE', 'more elements than the limit', { limitNodes: this.#limits.markupNodes });
    }
    this.#open.at(-1)?.children.push(node);
  }
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return typeof node !== 'string';
}

/** `w:tbl` → `tbl`; names without prefix stay. */
export function localName(element: MarkupElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** Direct children that are elements, all or those of one name. */
export function elementsOf(parent: MarkupElement, name?: string): MarkupElement[] {
  return parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function findChild(parent: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return parent && elementsOf(parent, name)[0];
}

/** First element below `parent`, in document order, that fits. */
export function findBelow(
  parent: MarkupElement,
  fits: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (const child of elementsOf(parent)) {
    const found = fits(child) ? child : findBelow(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Every element below `parent` that fits, in document order. */
export function allBelow(parent: MarkupElement, fits: (element: MarkupElement) => boolean): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => [...(fits(child) ? [child] : []), ...allBelow(child, fits)]);
}

/** All text below a node, as it stands. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Blank runs become one space; between Chinese characters a line break of the source is no space at all. */
export function collapse(words: string): string {
  return words
    .replace(
      /(?<=[\u2018-\u201d\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u2018-\u201d\u3000-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim();
}
