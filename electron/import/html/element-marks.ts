import type { ImportedBlock } from '../../../shared/domain/imported-text.ts';
import { elementsOf, type MarkupElement } from '../markup/markup-tree.ts';

export type Section = NonNullable<ImportedBlock['section']>;

/** Parts of a patent page, as Google Patents and ST.36-like pages mark them. */
export function sectionOf({ name, attributes }: MarkupElement): Section | undefined {
  const mark = attributes.itemprop ?? attributes.id ?? attributes.name ?? name;
  switch (mark.toLowerCase()) {
    case 'claims':
      return 'claims';
    case 'description':
      return name === 'meta' ? undefined : 'description';
    case 'abstract':
      return 'abstract';
    default:
      return undefined;
  }
}

/** `<div class="claim" num="00001">`: the claim's number beside its words. */
export function claimNumber({ name, attributes }: MarkupElement): string | undefined {
  const isClaim = name === 'claim' || (attributes.class ?? '').split(/\s+/).includes('claim');
  const number = Number(attributes.num ?? Number.NaN);
  return isClaim && Number.isInteger(number) ? String(number) : undefined;
}

/** Words under it are struck through. */
export function strikes({ name, attributes }: MarkupElement): boolean {
  return STRIKING.has(name) || /text-decoration[^;]*line-through/i.test(attributes.style ?? '');
}

const STRIKING = new Set(['s', 'strike', 'del']);

/** Blocks inside: a table used for layout. */
export function hasBlocks(cell: MarkupElement): boolean {
  return elementsOf(cell).some(
    (child) =>
      ['table', 'p', 'ul', 'ol', 'dl', 'section', 'article', 'h1', 'h2', 'h3'].includes(child.name) ||
      hasBlocks(child),
  );
}
