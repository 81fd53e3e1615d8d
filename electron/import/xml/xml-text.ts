import type { ImportedBlock } from '../../../shared/domain/imported-text.ts';
import type { ImageReference } from '../imported-file.ts';
import {
  collapse,
  elementsOf,
  isElement,
  type MarkupElement,
  type MarkupNode,
  textOf,
} from '../markup/markup-tree.ts';
import type { TextCollector } from '../text-collector.ts';
import { plainName } from './xml-names.ts';

type Section = NonNullable<ImportedBlock['section']>;
type Place = Readonly<{ section?: Section; label?: string }>;

const SECTIONS: Readonly<Record<string, Section>> = {
  claims: 'claims',
  description: 'description',
  abstract: 'abstract',
  bibliographicdata: 'bibliographic',
  cnbibliographicdata: 'bibliographic',
};
/** Elements that begin a new block although text stands around them. */
const BREAKS = new Set([
  'claimtext',
  'claim',
  'p',
  'paragraph',
  'paragraphs',
  'br',
  'row',
  'tr',
  'li',
  'heading',
  'table',
  'tables',
]);
const HEADINGS = new Set(['heading', 'inventiontitle', 'title', 'technicalfield', 'backgroundart']);
const IMAGES = new Set(['img', 'image', 'figureimage']);

/** Pictures of a document, and how many of them stand inside the claims, as formulas and structures do. */
type XmlPictures = Readonly<{ images: readonly ImageReference[]; inClaims: number }>;

/** Writes the words of a tree into `out`, a block per innermost element that has words of its own. */
export function collectXmlText(root: MarkupElement, out: TextCollector): XmlPictures {
  const images: ImageReference[] = [];
  let inClaims = 0;

  const visit = (element: MarkupElement, place: Place): void => {
    const name = plainName(element);
    const section = SECTIONS[name] ?? place.section;
    const here: Place = { ...place, ...(section && { section }) };
    if (IMAGES.has(name)) addImage(element, here);
    else if (name === 'row' || name === 'tr') addRow(element, here);
    else if (name === 'claim') addClaim(element, here);
    else if (here.section === 'bibliographic' && name !== 'inventiontitle' && isRecord(element)) {
      out.add(leafWords(element).join(' '), { kind: 'paragraph', section: 'bibliographic' });
    } else if (hasOwnWords(element)) addMixed(element, here);
    else for (const child of elementsOf(element)) visit(child, here);
  };

  /** Words up to the next breaking element are one block; what breaks is visited by itself. */
  const addMixed = (element: MarkupElement, place: Place): void => {
    const facts = blockFacts(element, place);
    let words = '';
    const flush = () => {
      out.add(collapse(words), facts);
      words = '';
    };
    const gather = (node: MarkupElement): void => {
      for (const child of node.children) {
        if (!isElement(child)) words += child;
        else if (IMAGES.has(plainName(child))) addImage(child, place);
        else if (BREAKS.has(plainName(child))) {
          flush();
          visit(child, place);
        } else gather(child);
      }
    };
    gather(element);
    flush();
  };

  /** A claim whose number stands beside its words gets it back in front of them: “1. ”. */
  const addClaim = (claim: MarkupElement, place: Place): void => {
    const body = { ...claim, children: claim.children.filter((child) => !isClaimNumber(child)) };
    const number = claimNumber(claim);
    const isNumbered = /^[\d０-９]+\s*[.．、:：]/.test(collapse(textOf(body)));
    const numbered =
      number === undefined || isNumbered ? body : { ...body, children: withPrefix(body, `${number}. `) };
    if (hasOwnWords(numbered)) addMixed(numbered, { ...place, section: 'claims' });
    else for (const child of elementsOf(numbered)) visit(child, { ...place, section: 'claims' });
  };

  const addRow = (row: MarkupElement, { section }: Place): void => {
    const cells = elementsOf(row).map((cell) => collapse(textOf(cell)));
    if (cells.some((cell) => cell !== ''))
      out.add(cells.join('\t'), { kind: 'table-row', ...(section && { section }) });
  };

  const addImage = (element: MarkupElement, { section }: Place): void => {
    const { file, src, href, alt } = element.attributes;
    const source = file ?? src ?? href ?? leafWords(element)[0];
    if (source !== undefined) images.push({ src: source, alt: alt ?? '', at: out.length });
    if (section === 'claims') inClaims += 1;
  };

  visit(root, {});
  return { images, inClaims };
}

function blockFacts(
  element: MarkupElement,
  { section }: Place,
): Omit<ImportedBlock, 'start' | 'end' | 'paragraph'> {
  const name = plainName(element);
  const label = element.attributes.num ?? attributeEnding(element, 'paragraphnumber');
  return {
    kind: HEADINGS.has(name) ? 'heading' : 'paragraph',
    ...(HEADINGS.has(name) && { level: name === 'inventiontitle' ? 1 : 2 }),
    ...(section && { section }),
    ...(label !== undefined && name !== 'claimtext' && { label }),
  };
}

/** The first words of a claim, wherever they are nested, with the number put before them. */
function withPrefix(element: MarkupElement, prefix: string): MarkupElement['children'] {
  let isDone = false;
  return element.children.map((child) => {
    if (isDone || textOf(child).trim() === '') return child;
    isDone = true;
    return isElement(child)
      ? { ...child, children: withPrefix(child, prefix) }
      : `${prefix}${child.trimStart()}`;
  });
}

function isClaimNumber(node: MarkupNode): boolean {
  return isElement(node) && plainName(node) === 'claimnumber';
}

function claimNumber(claim: MarkupElement): string | undefined {
  const written = elementsOf(claim).find(isClaimNumber);
  const stated = written ? textOf(written) : (claim.attributes.num ?? attributeEnding(claim, 'num'));
  const digits = /\d+/.exec(stated ?? '')?.[0];
  return digits === undefined ? undefined : String(Number(digits));
}

function attributeEnding(element: MarkupElement, ending: string): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.toLowerCase().endsWith(`:${ending}`))?.[1];
}

function hasOwnWords(element: MarkupElement): boolean {
  return element.children.some((child) => typeof child === 'string' && child.trim() !== '');
}

/** A bibliographic entry: it does not itself lie under a wrapper of several entries. */
function isRecord(element: MarkupElement): boolean {
  return !(plainName(element) in SECTIONS) && leafWords(element).length > 0;
}

function leafWords(element: MarkupElement): string[] {
  const children = elementsOf(element);
  if (hasOwnWords(element) || children.length === 0) return [collapse(textOf(element))].filter(Boolean);
  return children.flatMap(leafWords);
}
