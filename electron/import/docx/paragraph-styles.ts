import { elementsOf, findChild, type MarkupElement } from '../markup/markup-tree.ts';
import type { ListPlace } from './numbering.ts';

/** What a paragraph is by its own properties and those of its style, with inheritance. */
export type ParagraphFacts = Readonly<{ headingLevel?: number; list?: ListPlace }>;

const INHERITANCE_LIMIT = 20;

/** Reader of paragraph properties; `styles` is the root of styles.xml, when there is one. */
export function paragraphFacts(
  styles: MarkupElement | undefined,
): (paragraph: MarkupElement) => ParagraphFacts {
  const byId = new Map<string, MarkupElement>();
  for (const style of styles ? elementsOf(styles, 'w:style') : [])
    byId.set(style.attributes['w:styleId'] ?? '', style);
  return (paragraph) => {
    const own = findChild(paragraph, 'w:pPr');
    const chain = styleChain(byId, value(own, 'w:pStyle'));
    const sources = [own, ...chain.map((style) => findChild(style, 'w:pPr'))];
    const headingLevel = findHeadingLevel(sources, chain);
    const list = findList(sources);
    return { ...(headingLevel !== undefined && { headingLevel }), ...(list && { list }) };
  };
}

function styleChain(byId: ReadonlyMap<string, MarkupElement>, first: string | undefined): MarkupElement[] {
  const chain: MarkupElement[] = [];
  let id = first;
  while (id !== undefined && chain.length < INHERITANCE_LIMIT) {
    const style = byId.get(id);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    id = value(style, 'w:basedOn');
  }
  return chain;
}

function findHeadingLevel(
  sources: readonly (MarkupElement | undefined)[],
  chain: readonly MarkupElement[],
): number | undefined {
  for (const source of sources) {
    const outline = value(source, 'w:outlineLvl');
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined;
  }
  for (const style of chain) {
    const name = value(style, 'w:name')?.toLowerCase() ?? '';
    if (name === 'title') return 1;
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}

/** The nearest list; list id 0 switches an inherited one off. */
function findList(sources: readonly (MarkupElement | undefined)[]): ListPlace | undefined {
  let level: string | undefined;
  for (const source of sources) {
    const numbering = findChild(source, 'w:numPr');
    level ??= value(numbering, 'w:ilvl');
    const listId = value(numbering, 'w:numId');
    if (listId !== undefined) return listId === '0' ? undefined : { listId, level: Number(level ?? 0) };
  }
  return undefined;
}

function value(parent: MarkupElement | undefined, name: string): string | undefined {
  return findChild(parent, name)?.attributes['w:val'];
}
